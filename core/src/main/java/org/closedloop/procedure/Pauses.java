package org.closedloop.procedure;

import org.closedloop.disposition.DutyKind;

/**
 * That a clock stands still from the day of the event on (中止), a conclusion.
 *
 * @param duty what is owed
 * @param party id of the party that it concerns
 */
public record Pauses(DutyKind duty, String party) {}
