package org.closedloop.procedure;

import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Period;

/**
 * That something is owed a period before another time is over (应当在期限届满前若干日履行), a conclusion.
 *
 * @param duty what is owed
 * @param bearer who owes it
 * @param party id of the party that it concerns
 * @param end what else the party owes, from whose last day is counted back
 * @param before how long before
 */
public record OwesBefore(DutyKind duty, Actor bearer, String party, DutyKind end, Period before) {}
