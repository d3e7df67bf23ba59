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

    private InterpretedRules(List<Rule> ordered) {
        this.ordered = ordered;
    }

    static InterpretedRules of(List<Rule> rules) {
        return new InterpretedRules(ordered(rules));
    }

    /** Returns the rules so that each stands after those that conclude what it matches; there are no cycles. */
    static List<Rule> ordered(List<Rule> rules) {
        List<Rule> ordered = new ArrayList<>();
        Set<Rule> seen = new HashSet<>();
        rules.forEach(r -> place(r, rules, seen, ordered));
        return List.copyOf(ordered);
    }

    private static void place(Rule rule, List<Rule> rules, Set<Rule> seen, List<Rule> ordered) {
        if (!seen.add(rule)) {
            return;
        }
        List<Node> matched = rule.tree().conditions().stream()
                .flatMap(c -> CycleChecker.matched(c.pattern()).stream())
                .toList();
        for (Rule other : rules) {
            boolean before = other.tree().conclusions().stream()
                    .map(CycleChecker::concluded)
                    .anyMatch(n -> matched.stream().anyMatch(n::meets));
            if (before) {
                place(other, rules, seen, ordered);
            }
        }
        ordered.add(rule);
    }

    @Override
    public List<Conclusion> conclude(Collection<?> facts) {
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
