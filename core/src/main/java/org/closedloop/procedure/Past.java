package org.closedloop.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.jspecify.annotations.Nullable;

/**
 * An earlier event of the case (此前事件), a fact.
 *
 * @param kind what happened
 * @param on its day in Asia/Shanghai
 * @param addressee id of the party that it concerns
 * @param paper name of the paper, if it has one
 * @param days number of days that it sets; {@code null} if none
 * @param proof what proves it; {@code null} if nothing does
 * @param reason why; {@code null} if not said
 * @param duty the duty whose clock it is about; {@code null} if none
 * @param stands whether it has not been withdrawn
 */
public record Past(
        EventKind kind,
        LocalDate on,
        String addressee,
        @Nullable String paper,
        @Nullable BigDecimal days,
        @Nullable String proof,
        @Nullable String reason,
        @Nullable DutyKind duty,
        boolean stands) {}
