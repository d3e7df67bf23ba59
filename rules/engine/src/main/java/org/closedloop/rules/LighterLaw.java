package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import org.closedloop.decision.Decision;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.MeasureKind;

/**
 * Chooses between the law of the act and the later law (从旧兼从轻): the lower grade is lighter, then the lower ceiling of
 * the fine, then the lighter route, then fewer measures; if none is, the law of the act stands. That no penalty is imposed
 * and that the party is educated is no burden and not counted.
 *
 * @legal administrative_penalty_law/37
 */
final class LighterLaw {

    private static final Comparator<Decision> LIGHTER = Comparator.comparing(Decision::grade)
            .thenComparing(LighterLaw::ceiling)
            .thenComparing(Decision::route)
            .thenComparingLong(LighterLaw::burdens);

    private LighterLaw() {}

    /** Returns the decision that stands; it keeps the other where the two differ in what they decide. */
    static Decision choose(Decision old, Decision later) {
        boolean changed = LIGHTER.compare(later, old) < 0;
        Decision standing = changed ? later : old;
        Decision other = changed ? old : later;
        return standing.keeping(differ(old, later) ? other : null);
    }

    /** Returns the highest multiple that a fine may reach; nothing may be fined where no penalty is to be imposed. */
    private static BigDecimal ceiling(Decision decision) {
        if (decision.measures().contains(MeasureKind.NO_PENALTY)) {
            return BigDecimal.ZERO;
        }
        return decision.conclusions().stream()
                .filter(c -> c.fact() instanceof Fine)
                .map(c -> ((Fine) c.fact()).high())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
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
                || !a.toEstablish().equals(b.toEstablish());
    }
}
