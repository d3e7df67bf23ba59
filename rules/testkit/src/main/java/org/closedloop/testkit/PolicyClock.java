package org.closedloop.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.closedloop.ClosedLoop;

/**
 * A clock that stands still until a test moves it (可设定的时钟), in Asia/Shanghai. Safe for use by many threads: all see the day
 * that was set last.
 */
public final class PolicyClock extends Clock {

    private final Time time;
    private final ZoneId zone;

    private PolicyClock(Time time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** The one moment that all views of a clock show. */
    private static final class Time {
        private volatile Instant now;

        Time(Instant now) {
            this.now = now;
        }
    }

    /** Returns a clock at the beginning of the day in Asia/Shanghai. */
    public static PolicyClock at(LocalDate day) {
        return at(beginning(day));
    }

    /** Returns a clock at the instant. */
    public static PolicyClock at(Instant instant) {
        return new PolicyClock(new Time(instant), ClosedLoop.ZONE);
    }

    /** Moves the clock, forward or back, to the beginning of the day in Asia/Shanghai. */
    public void setTo(LocalDate day) {
        setTo(beginning(day));
    }

    /** Moves the clock, forward or back, to the instant. */
    public void setTo(Instant instant) {
        time.now = instant;
    }

    /** Moves the clock on to the beginning of the day that lies the number of calendar days (自然日) ahead; back if negative. */
    public void plusDays(long days) {
        setTo(today().plusDays(days));
    }

    /** Returns the present day in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(time.now, ClosedLoop.ZONE);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Returns this clock in another zone: moving the one moves the other. */
    @Override
    public PolicyClock withZone(ZoneId other) {
        return new PolicyClock(time, other);
    }

    @Override
    public Instant instant() {
        return time.now;
    }

    @Override
    public String toString() {
        return "PolicyClock " + time.now.atZone(zone);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ClosedLoop.ZONE).toInstant();
    }
}
