package org.closedloop.calendar;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;

/**
 * Due within a period (期限内): from the day after the event to the last day, both counted.
 *
 * @param period how long
 * @param rollover what becomes of a last day that is not a working day
 * @param clause clause that sets it
 */
public record Within(Period period, Rollover rollover, ClauseRef clause) implements ClockRule {

    /** @throws IllegalArgumentException if hours are to be rolled over */
    public Within {
        if (period.unit() == PeriodUnit.HOURS && rollover != Rollover.NONE) {
            throw new IllegalArgumentException(
                    clause + ": " + period + " run by the clock, holidays included, and have no rollover");
        }
    }

    /** Returns this rule with another rollover. */
    public Within rollover(Rollover other) {
        return new Within(period, other, clause);
    }
}
