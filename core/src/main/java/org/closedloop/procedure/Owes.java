package org.closedloop.procedure;

import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Period;
import org.jspecify.annotations.Nullable;

/**
 * That something is owed (应当履行), a conclusion.
 *
 * @param duty what is owed
 * @param bearer who owes it
 * @param party id of the party that it concerns
 * @param from day from which the time runs, itself not counted; hours run from the moment of the event of that day
 * @param period how long; {@code null} where the law gives no number
 */
public record Owes(
        DutyKind duty,
        Actor bearer,
        String party,
        LocalDate from,
        @Nullable Period period) {}
