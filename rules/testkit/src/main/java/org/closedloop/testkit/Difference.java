package org.closedloop.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.law.ClauseRef;

/**
 * How one aspect of a decision changes (决定某一方面的变化).
 *
 * @param aspect the aspect
 * @param lost what only the old rules say
 * @param gained what only the new rules say
 */
public record Difference(Aspect aspect, List<Point> lost, List<Point> gained) {

    public Difference {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }

    /** Returns the clauses, of the old and the new rules, on which what changes rests, sorted. */
    public List<ClauseRef> clauses() {
        return Stream.concat(lost.stream(), gained.stream())
                .flatMap(p -> p.clauses().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the change in codes: {@code ROUTE: RECTIFICATION_NOTICE → CASE_FILING}. */
    @Override
    public String toString() {
        return aspect + ": " + codes(lost) + " → " + codes(gained);
    }

    private static String codes(List<Point> points) {
        return points.isEmpty() ? "-" : points.stream().map(Point::code).collect(Collectors.joining(", "));
    }
}
