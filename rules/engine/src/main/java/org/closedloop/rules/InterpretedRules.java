package org.closedloop.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Ground;
import org.closedloop.law.Value;
import org.closedloop.rules.CycleChecker.Node;

/**
 * A set of rules evaluated by reading their trees (逐条解释求值), each once, after all that conclude what it matches. Knows
 * nothing of the engine, so that each can be held against the other.
 */
final class InterpretedRules implements Evaluator {

    private final List<Rule> ordered;
    private final MatchBound bound;

    private InterpretedRules(List<Rule> ordered) {
        this.ordered = ordered;
        this.bound = new MatchBound(ordered);
    }

    static InterpretedRules of(List<Rule> rules) {
        return new InterpretedRules(ordered(rules));
    }

    /** Returns rules whose order is known to be right. */
    static InterpretedRules inOrder(List<Rule> ordered) {
        return new InterpretedRules(List.copyOf(ordered));
    }

    /** Returns the rules so that each stands after those that conclude what it matches; there are no cycles. */
    static List<Rule> ordered(List<Rule> rules) {
        return ordered(rules, r -> before(r, rules));
    }

    /** Returns the rules so that each stands after those that it needs. */
    static List<Rule> ordered(List<Rule> rules, Function<Rule, List<Rule>> needs) {
        List<Rule> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        rules.forEach(r -> place(r, needs, seen, ordered));
        return List.copyOf(ordered);
    }

    private static void place(Rule rule, Function<Rule, List<Rule>> needs, Set<String> seen, List<Rule> ordered) {
        if (seen.add(rule.card().name())) {
            needs.apply(rule).forEach(other -> place(other, needs, seen, ordered));
            ordered.add(rule);
        }
    }

    /** Returns the rules that conclude what a rule matches. */
    static List<Rule> before(Rule rule, List<Rule> rules) {
        List<Node> matched = rule.tree().conditions().stream()
                .flatMap(c -> CycleChecker.matched(c.pattern()).stream())
                .toList();
        return rules.stream()
                .filter(other -> other.tree().conclusions().stream()
                        .map(CycleChecker::concluded)
                        .anyMatch(n -> matched.stream().anyMatch(n::meets)))
                .toList();
    }

    @Override
    public List<Conclusion> conclude(Collection<?> facts) {
        bound.check(facts);
        FactStore store = new FactStore(facts);
        Map<Object, Set<Ground>> concluded = new LinkedHashMap<>();
        for (Rule rule : ordered) {
            for (RuleMatching.Found found : RuleMatching.of(rule, store)) {
                Ground ground = ground(rule, found.matched());
                for (Object conclusion : found.conclusions()) {
                    Set<Ground> grounds = concluded.get(conclusion);
                    if (grounds == null) {
                        grounds = new LinkedHashSet<>();
                        concluded.put(conclusion, grounds);
                        store.add(conclusion);
                    }
                    grounds.add(ground);
                }
            }
        }
        return Conclusion.sorted(concluded.entrySet().stream()
                .map(e -> new Conclusion(e.getKey(), List.copyOf(e.getValue())))
                .toList());
    }

    private static Ground ground(Rule rule, List<Object> matched) {
        Map<String, Object> facts = new TreeMap<>();
        matched.forEach(f -> facts.put(f.toString(), f));
        RuleCard card = rule.card();
        return new Ground(
                card.name(),
                card.clause(),
                card.file(),
                card.line(),
                card.unverified() || matched.stream().anyMatch(f -> f instanceof Value v && v.unverified()),
                List.copyOf(facts.values()));
    }
}
