package org.closedloop.calendar;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;

/**
 * How periods are read where the law does not say (期限计算的选择): settings of a host, on the safe side unless changed. They are
 * part of a calendar and of its version, so that a day can always be worked out again as it was.
 *
 * @param rollover what becomes of a last day that is not a working day; hours have no such relief
 * @param opening whether the last day of the period that opens a window belongs to it
 * @param closing whether the last day of the period that closes a window belongs to it
 */
public record Counting(Rollover rollover, WindowEnd opening, WindowEnd closing) {

    /** Rolled over non-working days; neither end belongs to a window. */
    public static final Counting STANDARD = new Counting(Rollover.NON_WORKING, WindowEnd.EXCLUDED, WindowEnd.EXCLUDED);

    /** Returns these settings with another rollover. */
    public Counting rollover(Rollover other) {
        return new Counting(other, opening, closing);
    }

    /** Returns these settings with the day that opens a window inside or outside. */
    public Counting opening(WindowEnd other) {
        return new Counting(rollover, other, closing);
    }

    /** Returns these settings with the day that closes a window inside or outside. */
    public Counting closing(WindowEnd other) {
        return new Counting(rollover, opening, other);
    }

    /** Returns the rule that something is due within a period. */
    public Within within(Period period, ClauseRef clause) {
        return new Within(period, period.unit() == PeriodUnit.HOURS ? Rollover.NONE : rollover, clause);
    }

    /** Returns the rule that something may be done only after one period and before another, whose end is not rolled over. */
    public Window window(Period opens, Period closes, ClauseRef clause) {
        return new Window(opens, opening, closes, closing, Rollover.NONE, clause);
    }
}
