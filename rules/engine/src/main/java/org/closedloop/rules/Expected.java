package org.closedloop.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.closedloop.decision.Decision;
import org.closedloop.decision.ViolationFound;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects of its decision (预期结果). What it does not name may be anything.
 *
 * @param equal result, grade and route that must be so, by name
 * @param contained what each list must contain, by name of the list; an empty list must be empty
 * @param absent what each list must not contain, by name of the list
 * @param violations violations that must be found
 * @param otherLaw what is expected under the law that does not apply; {@code null} if nothing is said of it
 * @param noOtherLaw whether there must be no decision under another law
 * @param ending how the case must stand after its events; {@code null} if nothing is said of it
 */
public record Expected(
        Map<String, String> equal,
        Map<String, List<String>> contained,
        Map<String, List<String>> absent,
        List<Penalty> violations,
        @Nullable Expected otherLaw,
        boolean noOtherLaw,
        @Nullable ExpectedStep ending) {

    static final Map<String, Function<Decision, String>> VALUES = Map.of(
            "result", d -> d.result().name(),
            "grade", d -> d.grade().name(),
            "route", d -> d.route().name());

    static final Map<String, Function<Decision, List<String>>> LISTS = Map.of(
            "measures", d -> names(d.measures()),
            "tracks", d -> names(d.tracks()),
            "clauses", d -> d.clauses().stream().map(ClauseRef::toString).toList(),
            "violations",
                    d -> d.violations().stream().map(v -> v.clause().toString()).toList(),
            "conclusions",
                    d -> d.conclusions().stream().map(c -> written(c.fact())).toList(),
            "toEstablish", Decision::toEstablish,
            "unverified", Decision::unverified);

    public Expected {
        equal = Map.copyOf(equal);
        contained = Map.copyOf(contained);
        absent = Map.copyOf(absent);
        violations = List.copyOf(violations);
    }

    /**
     * A violation that must be found.
     *
     * @param clause its clause
     * @param fine range of its fine; {@code null} if nothing is said of it
     * @param noFine whether it must have no fine
     * @param also what must go with it, exactly; {@code null} if nothing is said of it
     * @param yuan what the range must come to in yuan; {@code null} if nothing is said of it
     * @param benchmark range of the bench mark; {@code null} if nothing is said of it
     */
    public record Penalty(
            String clause,
            @Nullable String fine,
            boolean noFine,
            @Nullable List<String> also,
            @Nullable String yuan,
            @Nullable String benchmark) {}

    /**
     * A difference between what was expected and what was decided.
     *
     * @param what the part of the decision, for example {@code measures}
     * @param expected what was expected
     * @param got what was decided
     */
    public record Miss(String what, String expected, String got) {

        /** Returns whether a list lacks an element, or has one that it must not have. */
        public boolean list() {
            return LISTS.containsKey(what.substring(what.lastIndexOf('.') + 1)) && !expected.equals("[]");
        }
    }

    /** Returns whether nothing at all must be concluded: {@code conclusions: []}. */
    public boolean nothingConcluded() {
        return List.of().equals(contained.get("conclusions"));
    }

    /** Returns how a decision differs from what is expected; empty if it does not. */
    public List<Miss> misses(Decision decision) {
        List<Miss> misses = new ArrayList<>();
        new java.util.TreeMap<>(equal).forEach((name, value) -> {
            String got = get(VALUES, name).apply(decision);
            if (!got.equals(value)) {
                misses.add(new Miss(name, value, got));
            }
        });
        new java.util.TreeMap<>(contained).forEach((name, values) -> {
            List<String> got = get(LISTS, name).apply(decision);
            if (values.isEmpty() && !got.isEmpty()) {
                misses.add(new Miss(name, "[]", String.join(", ", got)));
            }
            values.stream()
                    .filter(v -> !got.contains(v))
                    .forEach(v -> misses.add(new Miss(name, v, String.join(", ", got))));
        });
        new java.util.TreeMap<>(absent).forEach((name, values) -> {
            List<String> got = get(LISTS, name).apply(decision);
            values.stream()
                    .filter(got::contains)
                    .forEach(v -> misses.add(new Miss(name, "not " + v, String.join(", ", got))));
        });
        violations.forEach(v -> violation(v, decision, misses));
        Decision other = decision.otherLaw();
        if (noOtherLaw && other != null) {
            misses.add(new Miss("otherLaw", "null", other.route().name()));
        }
        if (otherLaw != null) {
            if (other == null) {
                misses.add(new Miss("otherLaw", "a decision", "null"));
            } else {
                otherLaw.misses(other)
                        .forEach(m -> misses.add(new Miss("otherLaw." + m.what(), m.expected(), m.got())));
            }
        }
        return misses;
    }

    private static void violation(Penalty expected, Decision decision, List<Miss> misses) {
        List<ViolationFound> found = decision.violations().stream()
                .filter(v -> v.clause().toString().equals(expected.clause()))
                .toList();
        if (found.isEmpty()) {
            misses.add(new Miss(
                    "violations",
                    expected.clause(),
                    String.join(", ", get(LISTS, "violations").apply(decision))));
            return;
        }
        String fine = found.get(0).fine();
        if ((expected.fine() != null && !expected.fine().equals(fine)) || (expected.noFine() && fine != null)) {
            misses.add(new Miss(
                    "violations[" + expected.clause() + "].fine",
                    String.valueOf(expected.fine()),
                    String.valueOf(fine)));
        }
        same(expected, "yuan", expected.yuan(), found.get(0).yuan(), misses);
        same(expected, "benchmark", expected.benchmark(), found.get(0).benchmark(), misses);
        List<String> also = names(found.get(0).also());
        if (expected.also() != null && !expected.also().equals(also)) {
            misses.add(new Miss(
                    "violations[" + expected.clause() + "].also",
                    expected.also().toString(),
                    also.toString()));
        }
    }

    private static void same(
            Penalty of, String what, @Nullable String expected, @Nullable String got, List<Miss> misses) {
        if (expected != null && !expected.equals(got)) {
            misses.add(new Miss("violations[" + of.clause() + "]." + what, expected, String.valueOf(got)));
        }
    }

    /** Returns a conclusion as cases write it: {@code GoverningFine(LABEL)}, what is unknown left out. */
    static String written(Object fact) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(fact);
                if (value instanceof BigDecimal number) {
                    parts.add(number.stripTrailingZeros().toPlainString());
                } else if (value != null) {
                    parts.add(value instanceof Enum<?> code ? code.name() : value.toString());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a conclusion is a public record: " + fact.getClass(), e);
            }
        }
        return fact.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
    }

    private static <F> F get(Map<String, F> map, String name) {
        F function = map.get(name);
        if (function == null) {
            throw new IllegalArgumentException("a decision has no '" + name + "'");
        }
        return function;
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    /** Collects what a case says. */
    static final class Builder {
        final Map<String, String> equal = new LinkedHashMap<>();
        final Map<String, List<String>> contained = new LinkedHashMap<>();
        final Map<String, List<String>> absent = new LinkedHashMap<>();
        final List<Penalty> violations = new ArrayList<>();

        @Nullable
        Expected otherLaw;

        boolean noOtherLaw;

        @Nullable
        ExpectedStep ending;

        Expected build() {
            return new Expected(equal, contained, absent, violations, otherLaw, noOtherLaw, ending);
        }
    }
}
