package org.closedloop.decision;

import java.util.List;
import org.closedloop.classification.ViolationKind;
import org.closedloop.disposition.Sanction;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * A violation with the penalty that the law sets for it (违法行为及法定处罚).
 *
 * @param kind the act
 * @param clause the penal provision
 * @param fine lawful range of the fine, for example {@code 1-3 x goodsValue} or {@code 50000-200000 yuan}, both ends included;
 *     where the law gives two ranges to choose from, both with {@code or} between; {@code null} where none is set for every case
 * @param also what goes with it, sorted
 * @param yuan what the range comes to in yuan, for example {@code 58000-174000}; {@code null} where there is no fine or the
 *     amount of which it is a multiple is not known. The exact sum is the authority's to set
 * @param benchmark range to which a local bench mark narrows the fine, written as {@code fine} is; {@code null} where there is
 *     none
 */
public record ViolationFound(
        ViolationKind kind,
        ClauseRef clause,
        @Nullable String fine,
        List<Sanction> also,
        @Nullable String yuan,
        @Nullable String benchmark) {

    public ViolationFound {
        also = List.copyOf(also);
    }
}
