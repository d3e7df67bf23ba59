package org.closedloop.testkit;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.decision.Decision;

/**
 * A case under the old rules and under the new (用例的变化).
 *
 * @param title what the case claims, or the id of the batch
 * @param place file and line of the case; empty for a batch
 * @param before its decision under the old rules
 * @param after its decision under the new rules
 * @param differences how the one differs from the other, in the order of {@link Aspect}; empty if it does not
 */
public record CaseChange(String title, String place, Decision before, Decision after, List<Difference> differences) {

    public CaseChange {
        differences = List.copyOf(differences);
    }

    static CaseChange of(String title, String place, Points before, Points after) {
        List<Difference> differences = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<Point> old = aspect.of(before);
            List<Point> now = aspect.of(after);
            List<Point> lost = without(old, now);
            List<Point> gained = without(now, old);
            if (!lost.isEmpty() || !gained.isEmpty()) {
                differences.add(new Difference(aspect, lost, gained));
            }
        }
        return new CaseChange(title, place, before.decision(), after.decision(), differences);
    }

    private static List<Point> without(List<Point> some, List<Point> others) {
        return some.stream().filter(p -> others.stream().noneMatch(p::same)).toList();
    }

    /** Returns whether the new rules decide otherwise in any aspect. */
    public boolean changed() {
        return !differences.isEmpty();
    }

    /** Returns whether the new rules decide otherwise in an aspect. */
    public boolean changed(Aspect aspect) {
        return differences.stream().anyMatch(d -> d.aspect() == aspect);
    }
}
