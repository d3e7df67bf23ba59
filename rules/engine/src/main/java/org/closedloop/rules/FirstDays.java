package org.closedloop.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.law.Jurisdiction;
import org.closedloop.rules.CycleChecker.Node;
import org.closedloop.rules.Law.DatedValue;
import org.jspecify.annotations.Nullable;

/**
 * The first day on which a rule can be hit (可命中的首日): its own first day, or, if later, the first on which there are rules
 * that conclude what it matches and numbers that it needs.
 */
final class FirstDays {

    private static final Set<String> OVER =
            Set.of("kind == EventKind.DEADLINE_PASSED", "over == true", "status == ObligationStatus.LATE");

    /** How a case stands, by the conclusions that make it stand so. */
    private static final Map<String, List<String>> ENABLING = Map.of(
            "Past", List.of("Permitted"),
            "Running", List.of("Opens", "Track"),
            "Owed", List.of("Owes", "OwesAfter", "OwesBefore", "OwesBetween"));

    private final Law law;
    private final Map<Rule, LocalDate> known = new HashMap<>();

    FirstDays(Law law) {
        this.law = law;
    }

    LocalDate of(Rule rule) {
        LocalDate found = known.get(rule);
        if (found == null) {
            LocalDate own = rule.card().inForce().from();
            LocalDate others = ofOthers(rule);
            found = others.isAfter(own) ? others : own;
            known.put(rule, found);
        }
        return found;
    }

    /** Returns the first day on which a rule could be hit if it had always been in force. */
    LocalDate ofOthers(Rule rule) {
        return rule.tree().conditions().stream()
                .map(c -> needed(rule, c))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * Returns whether a rule turns on time that must have run out first: no case can show it on the first day, since what runs
     * out began to run under the same law.
     */
    static boolean waits(Rule rule) {
        return rule.tree().conditions().stream()
                .flatMap(c -> c.pattern().constraints().stream())
                .map(Written::constraint)
                .anyMatch(OVER::contains);
    }

    /** Returns whether two rules can be in force in one place. */
    private static boolean meet(Rule a, Rule b) {
        Jurisdiction one = a.card().jurisdiction();
        Jurisdiction other = b.card().jurisdiction();
        return one.contains(other) || other.contains(one);
    }

    /** Returns the first day on which a number that the rule needs is there no longer; {@code null} if none ends. */
    @Nullable
    LocalDate endOfNumbers(Rule rule) {
        return rule.tree().conditions().stream()
                .filter(c -> c instanceof RuleTree.Match || c instanceof RuleTree.Exists)
                .map(RuleTree.Condition::pattern)
                .filter(p -> p.type().equals("Value"))
                .map(p -> numbers(rule, p).toList())
                .filter(all -> all.stream().allMatch(v -> v.inForce().to() != null))
                .flatMap(
                        all -> all.stream()
                                .map(v -> Objects.requireNonNull(v.inForce().to()))
                                .max(Comparator.naturalOrder())
                                .stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<DatedValue> numbers(Rule rule, RuleTree.FactPattern pattern) {
        return law.values().stream().filter(v -> reads(rule, pattern, v));
    }

    private LocalDate needed(Rule rule, RuleTree.Condition condition) {
        String type = condition.pattern().type();
        boolean positive = condition instanceof RuleTree.Match || condition instanceof RuleTree.Exists;
        if (!positive) {
            return LocalDate.MIN;
        }
        if (type.equals("Value")) {
            return numbers(rule, condition.pattern())
                    .map(v -> v.inForce().from())
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
        }
        if (ENABLING.containsKey(type)) {
            return enabled(rule, condition.pattern());
        }
        List<Node> nodes = CycleChecker.matched(condition.pattern());
        // What a case was opened with stands whatever the law on the day of an event.
        return law.rules().stream()
                .filter(r -> meet(r, rule) && r.card().ofCase() == rule.card().ofCase())
                .filter(r -> r.tree().conclusions().stream()
                        .map(CycleChecker::concluded)
                        .anyMatch(c -> nodes.stream().anyMatch(c::meets)))
                .map(this::of)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * Returns the first day on which a case can stand so: on which an event may be recorded, a track run or a duty be owed. What
     * the rules that bring it about wait for in their turn is not asked.
     */
    private LocalDate enabled(Rule rule, RuleTree.FactPattern pattern) {
        List<String> kinds = kinds(pattern, pattern.type().equals("Owed") ? "duty" : "kind");
        List<String> by = ENABLING.getOrDefault(pattern.type(), List.of());
        return law.rules().stream()
                .filter(r -> meet(r, rule))
                .filter(r -> r.tree().conclusions().stream()
                        .filter(f -> by.contains(f.type()))
                        .anyMatch(f -> kinds.isEmpty() || brought(r, f).stream().anyMatch(kinds::contains)))
                .map(r -> r.card().inForce().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Returns the kinds that a conclusion brings about; a variable stands for those of the event. */
    private static List<String> brought(Rule rule, RuleTree.NewFact fact) {
        return fact.arguments().get(0) instanceof RuleTree.Constant c
                ? List.of(c.name())
                : rule.tree().conditions().stream()
                        .map(RuleTree.Condition::pattern)
                        .filter(p -> List.of("Now", "Owed").contains(p.type()))
                        .flatMap(p -> kinds(p, p.type().equals("Owed") ? "duty" : "kind").stream())
                        .toList();
    }

    /** Returns the kinds that a pattern names; empty where it names none. */
    private static List<String> kinds(RuleTree.FactPattern pattern, String field) {
        return pattern.constraints().stream()
                .flatMap(c -> c instanceof RuleTree.Comparison e
                                && e.operator().equals("==")
                                && isField(e.left(), field)
                                && e.right() instanceof RuleTree.Constant k
                        ? Stream.of(k.name())
                        : c instanceof RuleTree.Membership in && !in.negated() && isField(in.left(), field)
                                ? in.of().stream()
                                        .filter(RuleTree.Constant.class::isInstance)
                                        .map(k -> ((RuleTree.Constant) k).name())
                                : Stream.empty())
                .toList();
    }

    private static boolean isField(RuleTree.Expression expression, String field) {
        return expression instanceof RuleTree.Field f && f.name().equals(field);
    }

    /** A day on which a number becomes another while a rule that reads it is in force. */
    record Change(DatedValue value, RuleTree.Condition condition) {}

    /** Returns the numbers that a rule reads and that begin after it can first be hit. */
    List<Change> changes(Rule rule) {
        return rule.tree().conditions().stream()
                .flatMap(c -> numbers(rule, c.pattern())
                        .filter(v -> v.inForce().from().isAfter(of(rule))
                                && rule.card().inForce().on(v.inForce().from()))
                        .map(v -> new Change(v, c)))
                .toList();
    }

    private static boolean reads(Rule rule, RuleTree.FactPattern pattern, DatedValue value) {
        return pattern.type().equals("Value")
                && value.instrument().equals(rule.instrument())
                && pattern.constraints().stream()
                        .map(Written::constraint)
                        .anyMatch(("key == \"" + value.key() + "\"")::equals);
    }
}
