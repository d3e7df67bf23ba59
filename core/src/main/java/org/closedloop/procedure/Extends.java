package org.closedloop.procedure;

import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Period;

/**
 * That a time is longer (延长), a conclusion.
 *
 * @param duty what is owed
 * @param party id of the party that it concerns
 * @param by by how much
 */
public record Extends(DutyKind duty, String party, Period by) {}
