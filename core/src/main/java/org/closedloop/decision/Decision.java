package org.closedloop.decision;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.closedloop.classification.Grade;
import org.closedloop.classification.ProductResult;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of a batch (处理决定), with its reasons. Immutable; equal questions give equal decisions.
 *
 * @param id id of the batch
 * @param result result for the product
 * @param grade how serious the nonconformity is
 * @param route where the batch is routed
 * @param measures what must be done, sorted by code
 * @param tracks courses that the case takes, sorted by code
 * @param violations acts that fall under a penal provision, sorted by clause
 * @param clauses all clauses on which any conclusion rests, sorted
 * @param toEstablish paths of what is not known and matters, sorted
 * @param unverified what the decision rests on that was not yet held against the official text, sorted
 * @param otherLaw the decision under the law that does not apply, where the law of substance changed between the act
 *     and the step and the two decide differently; {@code null} where it did not change, or where both decide the same and
 *     only rest on other clauses
 * @param lawHash hash of the rules
 * @param conclusions everything concluded, with all grounds, sorted
 */
public record Decision(
        String id,
        ProductResult result,
        Grade grade,
        Route route,
        List<MeasureKind> measures,
        List<TrackKind> tracks,
        List<ViolationFound> violations,
        List<ClauseRef> clauses,
        List<String> toEstablish,
        List<String> unverified,
        @Nullable Decision otherLaw,
        String lawHash,
        List<Conclusion> conclusions) {

    public Decision {
        measures = List.copyOf(measures);
        tracks = List.copyOf(tracks);
        violations = List.copyOf(violations);
        clauses = List.copyOf(clauses);
        toEstablish = List.copyOf(toEstablish);
        unverified = List.copyOf(unverified);
        conclusions = List.copyOf(conclusions);
    }

    /** Returns this decision with the one under the law that does not apply. */
    public Decision keeping(@Nullable Decision other) {
        return new Decision(
                id,
                result,
                grade,
                route,
                measures,
                tracks,
                violations,
                clauses,
                toEstablish,
                unverified,
                other,
                lawHash,
                conclusions);
    }

    /** Returns this decision with more to be established and more that is unverified. */
    public Decision noting(Collection<String> moreToEstablish, Collection<String> moreUnverified) {
        return new Decision(
                id,
                result,
                grade,
                route,
                measures,
                tracks,
                violations,
                clauses,
                union(toEstablish, moreToEstablish),
                union(unverified, moreUnverified),
                otherLaw,
                lawHash,
                conclusions);
    }

    /** Returns what was concluded of one type, for example {@code Paper.class}, in the order of {@link #conclusions}. */
    public <T extends Record> List<T> facts(Class<T> type) {
        return conclusions.stream()
                .map(Conclusion::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> union(Collection<String> a, Collection<String> b) {
        TreeSet<String> all = new TreeSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
