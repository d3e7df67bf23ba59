package org.closedloop.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Period;
import org.jspecify.annotations.Nullable;

/**
 * The event that is being decided (本次事件), a fact: there is exactly one.
 *
 * @param kind what happened
 * @param on its day in Asia/Shanghai
 * @param addressee id of the party that it concerns
 * @param paper name of the paper, if it has one
 * @param days number of days that it sets; {@code null} if none
 * @param proof what proves it; {@code null} if nothing does
 * @param reason why; {@code null} if not said
 * @param duty the duty whose clock it is about; {@code null} if none
 * @param period {@code days} as calendar days; {@code null} if it sets none
 */
public record Now(
        EventKind kind,
        LocalDate on,
        String addressee,
        @Nullable String paper,
        @Nullable BigDecimal days,
        @Nullable String proof,
        @Nullable String reason,
        @Nullable DutyKind duty,
        @Nullable Period period) {}
