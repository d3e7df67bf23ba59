package org.closedloop.procedure;

import org.closedloop.disposition.DutyKind;

/**
 * That a clock runs again from the day of the event on (恢复计算), a conclusion.
 *
 * @param duty what is owed
 * @param party id of the party that it concerns
 */
public record Resumes(DutyKind duty, String party) {}
