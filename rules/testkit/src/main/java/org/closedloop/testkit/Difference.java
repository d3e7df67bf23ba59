package org.closedloop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * How one aspect of a decision or of a course changes (某一方面的变化).
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

    /**
     * A part of a difference (变化的一部分): one point that becomes another, or what is removed, or what is added.
     *
     * @param lost what only the old rules say; empty if it is added
     * @param gained what only the new rules say; empty if it is removed
     */
    record Part(List<Point> lost, List<Point> gained) {

        boolean added() {
            return lost.isEmpty();
        }

        boolean removed() {
            return gained.isEmpty();
        }
    }

    /** Returns what becomes something else, point by point, then what is removed, then what is added. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Point> removed = new ArrayList<>(lost);
        List<Point> added = new ArrayList<>(gained);
        for (Point old : lost) {
            Bilingual about = old.about();
            List<Point> now = said(gained, about);
            if (now.size() == 1 && said(lost, about).size() == 1) {
                parts.add(new Part(List.of(old), now));
                removed.remove(old);
                added.removeAll(now);
            }
        }
        if (!removed.isEmpty()) {
            parts.add(new Part(removed, List.of()));
        }
        if (!added.isEmpty()) {
            parts.add(new Part(List.of(), added));
        }
        return parts;
    }

    private static List<Point> said(List<Point> points, @Nullable Bilingual about) {
        return about == null
                ? List.of()
                : points.stream().filter(p -> about.equals(p.about())).toList();
    }

    /** Returns the change in codes: {@code ROUTE: RECTIFICATION_NOTICE → CASE_FILING}, {@code MEASURES: added: INTERVIEW}. */
    @Override
    public String toString() {
        return aspect + ": "
                + parts().stream()
                        .map(p -> p.added()
                                ? "added: " + codes(p.gained())
                                : p.removed()
                                        ? "removed: " + codes(p.lost())
                                        : codes(p.lost()) + " → " + codes(p.gained()))
                        .collect(Collectors.joining("; "));
    }

    private static String codes(List<Point> points) {
        return points.stream().map(Point::code).collect(Collectors.joining(", "));
    }
}
