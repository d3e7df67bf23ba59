package org.closedloop;

import org.closedloop.casefile.Obligation;

/**
 * Something that is owed and whose last day is over (逾期未履行).
 *
 * @param caseId id of the case
 * @param obligation what is owed, by whom, since when and why
 */
public record Overdue(String caseId, Obligation obligation) {}
