package org.closedloop.procedure;

import org.closedloop.disposition.DutyKind;

/**
 * That something owed is done (履行), a conclusion; in time or not is worked out from the day of the event.
 *
 * @param duty what was owed
 * @param party id of the party that it concerns
 */
public record Fulfils(DutyKind duty, String party) {}
