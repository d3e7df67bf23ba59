package org.closedloop.calendar;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;

/**
 * Between two periods counted from the same day (……日后……日前). Whether the bounding days belong to it is a setting for each
 * end, because the law often does not say. A rollover moves the end only, never the opening.
 *
 * @param opens period after which it opens
 * @param opening whether the last day of {@code opens} belongs to the window
 * @param closes period before whose end it closes
 * @param closing whether the last day of {@code closes} belongs to the window
 * @param rollover what becomes of a last day that is not a working day
 * @param clause clause that sets it
 * @legal order_18_2019/48
 */
public record Window(
        Period opens, WindowEnd opening, Period closes, WindowEnd closing, Rollover rollover, ClauseRef clause)
        implements ClockRule {

    /** @throws IllegalArgumentException if the periods are of different units, in hours, or leave no day between them */
    public Window {
        if (opens.unit() != closes.unit() || opens.unit() == PeriodUnit.HOURS) {
            throw new IllegalArgumentException(
                    clause + ": a window from " + opens + " to " + closes + " needs one unit, and not hours");
        }
        int first = opens.amount() + (opening == WindowEnd.EXCLUDED ? 1 : 0);
        int last = closes.amount() - (closing == WindowEnd.EXCLUDED ? 1 : 0);
        boolean none = opens.unit().isMonthly() ? closes.amount() <= opens.amount() : last < first;
        if (none) {
            throw new IllegalArgumentException(
                    clause + ": a window after " + opens + " and before " + closes + " has no day in it");
        }
    }

    /** Returns this window with the day that opens it inside or outside. */
    public Window opening(WindowEnd other) {
        return new Window(opens, other, closes, closing, rollover, clause);
    }

    /** Returns this window with the day that closes it inside or outside. */
    public Window closing(WindowEnd other) {
        return new Window(opens, opening, closes, other, rollover, clause);
    }

    /** Returns this window with another rollover of its end. */
    public Window rollover(Rollover other) {
        return new Window(opens, opening, closes, closing, other, clause);
    }
}
