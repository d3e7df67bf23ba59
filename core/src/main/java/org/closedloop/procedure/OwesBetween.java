package org.closedloop.procedure;

import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Period;

/**
 * That something is owed between two periods from one day (应当在……后……前履行), a conclusion.
 *
 * @param duty what is owed
 * @param bearer who owes it
 * @param party id of the party that it concerns
 * @param from day from which both run
 * @param opens period after which it may be done
 * @param closes period before whose end it must be done
 */
public record OwesBetween(DutyKind duty, Actor bearer, String party, LocalDate from, Period opens, Period closes) {}
