package org.closedloop.calendar;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;

/**
 * How a legal time runs (期限规则): how long, how it is counted, and the clause that sets it.
 *
 * <p>The day of the event is never counted; counting starts with the next day. Hours run from the moment itself.
 *
 * @legal civil_code/201
 */
public sealed interface ClockRule permits Within, Before, Window, After {

    /** Returns the clause that sets the time. */
    ClauseRef clause();

    /** Returns what becomes of a last day that is not a working day. */
    Rollover rollover();

    /**
     * Returns a rule that something is due within {@code period} (以内); its last day is still in time. Where that is not a
     * working day, the first one after it; hours have no such relief.
     */
    static Within within(Period period, ClauseRef clause) {
        return new Within(period, period.unit() == PeriodUnit.HOURS ? Rollover.NONE : Rollover.NON_WORKING, clause);
    }

    /** Returns a rule that something is due {@code period} before a day (届满前), counted back from it and never rolled over. */
    static Before before(Period period, ClauseRef clause) {
        return new Before(period, clause);
    }

    /** Returns a rule that something may be done only when {@code period} has gone by (满若干日方可), on its last day at the earliest. */
    static After after(Period period, ClauseRef clause) {
        return new After(period, clause);
    }

    /**
     * Returns a rule that something may be done only after {@code opens} and before {@code closes} (……后……前), both counted
     * from the same day. Neither day belongs to the window, and its end is not rolled over: the reading on the safe side.
     */
    static Window window(Period opens, Period closes, ClauseRef clause) {
        return new Window(opens, WindowEnd.EXCLUDED, closes, WindowEnd.EXCLUDED, Rollover.NONE, clause);
    }
}
