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
 * @param fine lawful range of the fine, for example {@code 1-3 x goodsValue}, both ends included; {@code null} where
 *     none is set for every case
 * @param also what goes with it, sorted
 */
public record ViolationFound(
        ViolationKind kind, ClauseRef clause, @Nullable String fine, List<Sanction> also) {

    public ViolationFound {
        also = List.copyOf(also);
    }
}
