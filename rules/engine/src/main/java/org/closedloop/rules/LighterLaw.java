package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FineRange;
import org.closedloop.disposition.Empowered;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Mitigation;
import org.closedloop.inspection.Batch;

/**
 * Chooses between the law of the act and the later law (从旧兼从轻): the lower grade is lighter, then the lower ceiling of
 * the fine, then more that makes the penalty lighter or lets it be left out, then the lighter route, then fewer measures; if none is, the law of the act stands. That no penalty is imposed
 * and that the party is educated is no burden and not counted.
 *
 * @legal administrative_penalty_law/37
 */
final class LighterLaw {

    private final Batch batch;

    private LighterLaw(Batch batch) {
        this.batch = batch;
    }

    /** Returns the decision that stands; it keeps the other where the two differ in what they decide. */
    static Decision choose(Batch batch, Decision old, Decision later) {
        boolean changed = new LighterLaw(batch).compare(later, old) < 0;
        Decision standing = changed ? later : old;
        Decision other = changed ? old : later;
        return standing.keeping(differ(old, later) ? other : null);
    }

    private int compare(Decision later, Decision old) {
        int grade = later.grade().compareTo(old.grade());
        int fine = grade == 0 ? ceilings(later, old) : grade;
        return fine == 0
                ? Comparator.comparingInt((Decision d) -> -reliefs(d))
                        .thenComparing(Decision::route)
                        .thenComparingLong(LighterLaw::burdens)
                        .compare(later, old)
                : fine;
    }

    /**
     * Compares what the fines may reach, in yuan where that is known of both, otherwise as multiples where all are of one
     * base; where neither can be told, neither is lighter. Nothing may be fined where no penalty is to be imposed.
     */
    private int ceilings(Decision later, Decision old) {
        List<FineRange> a = fines(later);
        List<FineRange> b = fines(old);
        List<FineRange> all = Stream.concat(a.stream(), b.stream()).toList();
        if (all.stream().allMatch(f -> f.inYuan(batch).isPresent())) {
            return highest(a.stream().flatMap(f -> f.inYuan(batch).stream()))
                    .compareTo(highest(b.stream().flatMap(f -> f.inYuan(batch).stream())));
        }
        boolean comparable = all.stream().map(FineRange::base).distinct().count() < 2;
        return comparable ? highest(a.stream()).compareTo(highest(b.stream())) : 0;
    }

    private static List<FineRange> fines(Decision decision) {
        return decision.measures().contains(MeasureKind.NO_PENALTY)
                ? List.of()
                : decision.facts(Fine.class).stream().map(FineRange::of).toList();
    }

    /** Counts what makes the penalty lighter; that it may be left out counts as well. */
    private static int reliefs(Decision decision) {
        boolean optional = decision.facts(Empowered.class).contains(new Empowered(MeasureKind.NO_PENALTY));
        return decision.facts(Mitigation.class).size() + (optional ? 1 : 0);
    }

    private static BigDecimal highest(Stream<FineRange> fines) {
        return fines.map(FineRange::high).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static long burdens(Decision decision) {
        return decision.measures().stream()
                .filter(m -> m != MeasureKind.NO_PENALTY && m != MeasureKind.EDUCATE)
                .count();
    }

    private static boolean differ(Decision a, Decision b) {
        return a.result() != b.result()
                || a.grade() != b.grade()
                || a.route() != b.route()
                || !a.measures().equals(b.measures())
                || !a.tracks().equals(b.tracks())
                || !a.violations().equals(b.violations())
                || !a.facts(Mitigation.class).equals(b.facts(Mitigation.class))
                || !a.toEstablish().equals(b.toEstablish());
    }
}
