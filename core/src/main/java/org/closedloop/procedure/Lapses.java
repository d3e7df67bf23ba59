package org.closedloop.procedure;

import org.closedloop.disposition.DutyKind;

/**
 * That something is owed no longer (终止), a conclusion: it was dropped, or a right was not used.
 *
 * @param duty what was owed
 * @param party id of the party that it concerns
 */
public record Lapses(DutyKind duty, String party) {}
