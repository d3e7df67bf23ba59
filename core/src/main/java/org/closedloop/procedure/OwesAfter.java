package org.closedloop.procedure;

import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Period;

/**
 * That something is owed and may be done only when a period has gone by (满若干日方可履行), a conclusion. There is no last day.
 *
 * @param duty what is owed
 * @param bearer who owes it
 * @param party id of the party that it concerns
 * @param from day from which it runs, not counted
 * @param after how long must have gone by; its last day is the first on which it may be done
 */
public record OwesAfter(DutyKind duty, Actor bearer, String party, LocalDate from, Period after) {}
