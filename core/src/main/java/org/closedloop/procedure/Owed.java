package org.closedloop.procedure;

import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.jspecify.annotations.Nullable;

/**
 * How an obligation stands before the event (义务现状), a fact.
 *
 * @param duty what is or was owed
 * @param bearer who owes it
 * @param party id of the party that it concerns
 * @param status how it stands
 * @param over whether its last day lies before the day of the event
 * @param notBefore first day on which it may be done; {@code null} if any
 * @param dueBy last day in time; {@code null} if the law gives no number or the clock stands still
 */
public record Owed(
        DutyKind duty,
        Actor bearer,
        String party,
        ObligationStatus status,
        boolean over,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate dueBy) {}
