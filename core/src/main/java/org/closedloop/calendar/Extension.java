package org.closedloop.calendar;

import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;

/**
 * Time added to a period (延长), counted on from its last day before rollover.
 *
 * @param by how much; in hours only for a period in hours
 * @param reason why, as the file says it
 * @param basis clause that allows it
 */
public record Extension(Period by, Bilingual reason, ClauseRef basis) {}
