package org.closedloop.calendar;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;

/**
 * Due a period before a day (届满前若干日): the latest day on which it is still in time, counted back from that day, which
 * is not counted itself. It is never rolled over, since later would be too late; a holiday stays a holiday.
 *
 * @param period how long before, in days
 * @param clause clause that sets it
 */
public record Before(Period period, ClauseRef clause) implements ClockRule {

    /** @throws IllegalArgumentException if the period is in hours, months or years */
    public Before {
        if (period.unit() != PeriodUnit.CALENDAR_DAYS && period.unit() != PeriodUnit.WORKING_DAYS) {
            throw new IllegalArgumentException(
                    clause + ": counting back is done in calendar days or working days, not in " + period);
        }
    }

    @Override
    public Rollover rollover() {
        return Rollover.NONE;
    }
}
