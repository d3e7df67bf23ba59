package org.closedloop.calendar;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;

/**
 * Not before a period is over (满若干日方可), with no last day. The last day of the period is the first on which it may be done:
 * counted back from there, the period lies whole before it. It is not rolled over, since any later day will do.
 *
 * @param period how long must have gone by
 * @param clause clause that sets it
 */
public record After(Period period, ClauseRef clause) implements ClockRule {

    /** @throws IllegalArgumentException if the period is in hours */
    public After {
        if (period.unit() == PeriodUnit.HOURS) {
            throw new IllegalArgumentException(clause + ": a first day is set by days, months or years, not " + period);
        }
    }

    @Override
    public Rollover rollover() {
        return Rollover.NONE;
    }
}
