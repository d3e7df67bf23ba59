package org.closedloop.rules;

import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.law.Value;
import org.closedloop.rules.RuleTree.Condition;
import org.closedloop.rules.RuleTree.FactPattern;
import org.closedloop.rules.RuleTree.NewFact;
import org.jspecify.annotations.Nullable;

/**
 * Matches one rule against facts by reading its tree (规则匹配), fact by fact and in the order written: slow, and plain to
 * follow.
 */
final class RuleMatching {

    private final Rule rule;
    private final RuleTree tree;
    private final FactStore facts;

    private RuleMatching(Rule rule, RuleTree tree, FactStore facts) {
        this.rule = rule;
        this.tree = tree;
        this.facts = facts;
    }

    /**
     * A match of a rule.
     *
     * @param conclusions what it concludes
     * @param matched the facts that it matched
     */
    record Found(List<Object> conclusions, List<Object> matched) {}

    /** Returns every match of a rule. */
    static List<Found> of(Rule rule, FactStore facts) {
        return of(rule, rule.tree(), facts);
    }

    /** Returns every match of another tree in the place of the rule's own. */
    static List<Found> of(Rule rule, RuleTree tree, FactStore facts) {
        List<Found> found = new ArrayList<>();
        new RuleMatching(rule, tree, facts).walk(0, Map.of(), List.of(), found);
        return found;
    }

    /** Returns what a tree in the place of the rule's own concludes. */
    static Set<Object> conclusions(Rule rule, RuleTree tree, FactStore facts) {
        Set<Object> all = new LinkedHashSet<>();
        of(rule, tree, facts).forEach(f -> all.addAll(f.conclusions()));
        return all;
    }

    private void walk(int index, Map<String, @Nullable Object> bound, List<Object> matched, List<Found> found) {
        if (index == tree.conditions().size()) {
            found.add(new Found(
                    tree.conclusions().stream().map(c -> made(c, bound)).toList(), matched));
            return;
        }
        Condition condition = tree.conditions().get(index);
        if (condition instanceof RuleTree.Match match) {
            for (Object fact : facts.of(match.pattern().type())) {
                Map<String, @Nullable Object> extended = match(match.pattern(), fact, bound);
                if (extended != null) {
                    walk(index + 1, extended, with(matched, List.of(fact)), found);
                }
            }
            return;
        }
        List<Object> all = new ArrayList<>();
        List<Map<String, @Nullable Object>> extensions = new ArrayList<>();
        for (Object fact : facts.of(condition.pattern().type())) {
            Map<String, @Nullable Object> extended = match(condition.pattern(), fact, bound);
            if (extended != null) {
                all.add(fact);
                extensions.add(extended);
            }
        }
        if (condition instanceof RuleTree.Accumulated accumulated) {
            Map<String, @Nullable Object> extended = new HashMap<>(bound);
            List<Object> results = new ArrayList<>(all);
            for (RuleTree.Aggregate aggregate : accumulated.aggregates()) {
                Object result = result(aggregate, extensions);
                if (result == null) {
                    return;
                }
                extended.put(aggregate.variable(), result);
                results.add(result);
            }
            walk(index + 1, extended, with(matched, results), found);
        } else if (condition instanceof RuleTree.Exists != all.isEmpty()) {
            walk(index + 1, bound, with(matched, all), found);
        }
    }

    /** Returns the variables with those of the pattern, or {@code null} if the fact does not match. */
    private @Nullable Map<String, @Nullable Object> match(
            FactPattern pattern, Object fact, Map<String, @Nullable Object> bound) {
        if (fact instanceof Value value
                && !(value.instrument().equals(rule.instrument().id())
                        && value.date() == rule.card().governs())) {
            return null;
        }
        Map<String, @Nullable Object> extended = new HashMap<>(bound);
        for (RuleTree.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof RuleTree.Binding binding) {
                extended.put(
                        binding.variable(), FactStore.get(fact, binding.field().name()));
            } else if (!new ConstraintValue(fact, extended).holds(constraint)) {
                return null;
            }
        }
        return extended;
    }

    private static List<Object> with(List<Object> some, Collection<?> more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static @Nullable Object result(
            RuleTree.Aggregate aggregate, List<Map<String, @Nullable Object>> extensions) {
        List<Object> known = extensions.stream()
                .<@Nullable Object>map(e -> e.get(aggregate.of().name()))
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
        if (aggregate.function().equals("count")) {
            return (long) extensions.size();
        }
        List<BigDecimal> numbers =
                known.stream().map(n -> new BigDecimal(n.toString())).toList();
        return switch (aggregate.function()) {
            case "sum" -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "min" -> numbers.stream().min(BigDecimal::compareTo).orElse(null);
            case "max" -> numbers.stream().max(BigDecimal::compareTo).orElse(null);
            default -> throw new IllegalStateException("unchecked function " + aggregate.function());
        };
    }

    private static Object made(NewFact fact, Map<String, @Nullable Object> bound) {
        Class<?> type = FactModel.INSTANCE
                .type(fact.type())
                .orElseThrow(() -> new IllegalStateException("unchecked type " + fact.type()))
                .type();
        Object[] arguments = fact.arguments().stream()
                .<@Nullable Object>map(a -> ConstraintValue.literal(a, bound))
                .toArray();
        try {
            Constructor<?> constructor = type.getConstructors()[0];
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a conclusion is a public record: " + type, e);
        }
    }
}
