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

    /** What can only follow upon another event, whatever the rules say. */
    private static final Map<String, String> UPON = Map.of("REOPENED", "CLOSED", "CLOSURE_REPORTED", "CLOSED");

    private final Law law;
    private final Map<Rule, LocalDate> first = new HashMap<>();
    private final Map<Rule, List<Need>> needs = new HashMap<>();

    /**
     * What a rule needs, at least one of the rules that bring it about being hit.
     *
     * @param day first day on which it is there without any of them
     * @param by the rules
     */
    private record Need(LocalDate day, List<Rule> by) {}

    FirstDays(Law law) {
        this.law = law;
        for (Rule rule : law.rules()) {
            needs.put(
                    rule,
                    rule.tree().conditions().stream()
                            .map(c -> need(rule, c))
                            .filter(n -> !n.day().equals(LocalDate.MIN))
                            .toList());
        }
        // What rules bring about for each other in a circle has to begin somewhere, so that all begin with never.
        for (boolean settled = false; !settled; ) {
            settled = true;
            for (Rule rule : law.rules()) {
                LocalDate own = rule.card().inForce().from();
                LocalDate others = ofOthers(rule);
                LocalDate found = others.isAfter(own) ? others : own;
                settled &= found.equals(first.put(rule, found));
            }
        }
    }

    /** Returns the first day on which a rule could be hit; its own first day where nothing brings about what it needs. */
    LocalDate of(Rule rule) {
        LocalDate found = first.getOrDefault(rule, LocalDate.MAX);
        return found.equals(LocalDate.MAX) ? rule.card().inForce().from() : found;
    }

    /** Returns the first day on which a rule could be hit if it had always been in force. */
    LocalDate ofOthers(Rule rule) {
        return needs.getOrDefault(rule, List.of()).stream()
                .map(this::earliest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private LocalDate earliest(Need need) {
        return Stream.concat(Stream.of(need.day()), need.by().stream().map(r -> first.getOrDefault(r, LocalDate.MAX)))
                .min(Comparator.naturalOrder())
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

    private Need need(Rule rule, RuleTree.Condition condition) {
        RuleTree.FactPattern pattern = condition.pattern();
        boolean positive = condition instanceof RuleTree.Match || condition instanceof RuleTree.Exists;
        if (!positive) {
            return new Need(LocalDate.MIN, List.of());
        }
        if (pattern.type().equals("Value")) {
            return new Need(
                    numbers(rule, pattern)
                            .map(v -> v.inForce().from())
                            .min(Comparator.naturalOrder())
                            .orElse(LocalDate.MIN),
                    List.of());
        }
        if (pattern.type().equals("Now")) {
            List<String> upon = kinds(pattern, "kind").stream()
                    .map(k -> UPON.getOrDefault(k, ""))
                    .distinct()
                    .toList();
            return upon.size() == 1 && !upon.contains("")
                    ? by(enabling(rule, List.of("Permitted"), upon, false))
                    : new Need(LocalDate.MIN, List.of());
        }
        if (ENABLING.containsKey(pattern.type())) {
            return by(enabling(
                    rule,
                    ENABLING.getOrDefault(pattern.type(), List.of()),
                    pattern.type().equals("Owed") ? kinds(pattern, "duty") : sameKinds(rule, pattern),
                    pattern.constraints().stream().map(Written::constraint).anyMatch("dueBy != null"::equals)));
        }
        List<Node> nodes = CycleChecker.matched(pattern);
        // What a case was opened with stands whatever the law on the day of an event.
        return by(law.rules().stream()
                .filter(r -> meet(r, rule) && r.card().ofCase() == rule.card().ofCase())
                .filter(r -> r.tree().conclusions().stream()
                        .map(CycleChecker::concluded)
                        .anyMatch(c -> nodes.stream().anyMatch(c::meets)))
                .toList());
    }

    private static Need by(List<Rule> rules) {
        return new Need(rules.isEmpty() ? LocalDate.MIN : LocalDate.MAX, rules);
    }

    /** Returns the rules by which a case can stand so: an event be recorded, a track run or a duty be owed, with a day or not. */
    private List<Rule> enabling(Rule rule, List<String> conclusions, List<String> kinds, boolean dated) {
        return law.rules().stream()
                .filter(r -> meet(r, rule))
                .filter(r -> r.tree().conclusions().stream()
                        .filter(f -> conclusions.contains(f.type()))
                        .filter(f ->
                                !dated || !(f.arguments().get(f.arguments().size() - 1) instanceof RuleTree.Unknown))
                        .anyMatch(f -> kinds.isEmpty() || brought(r, f).stream().anyMatch(kinds::contains)))
                .toList();
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

    /** Returns the kinds that a pattern names, or those of the event where it asks for one of the same kind. */
    private static List<String> sameKinds(Rule rule, RuleTree.FactPattern pattern) {
        List<String> named = kinds(pattern, "kind");
        boolean same = pattern.constraints().stream()
                .anyMatch(c -> c instanceof RuleTree.Comparison e
                        && e.operator().equals("==")
                        && isField(e.left(), "kind")
                        && e.right() instanceof RuleTree.Variable);
        return named.isEmpty() && same
                ? rule.tree().conditions().stream()
                        .map(RuleTree.Condition::pattern)
                        .filter(p -> p.type().equals("Now"))
                        .flatMap(p -> kinds(p, "kind").stream())
                        .toList()
                : named;
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
