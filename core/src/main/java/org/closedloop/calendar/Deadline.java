package org.closedloop.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something may be done and is due (期限), as a ledger: from when, by which rule, what was taken out and added, by which
 * version of the calendar, and out of these <em>not before</em> and <em>due by</em>. Immutable, thread-safe.
 *
 * <p>All days are days in Asia/Shanghai. The day of the event is not counted, the last day is. A paper posted before the
 * end is in time: give {@link #timeliness(LocalDate)} the day of posting.
 */
public final class Deadline {

    /** The zone of every legal day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3100-01-01T00:00:00Z");

    private final LocalDate anchor;
    private final @Nullable ZonedDateTime moment;
    private final ClockRule rule;
    private final List<Suspension> suspensions;
    private final List<Extension> extensions;
    private final StatutoryCalendar calendar;
    private final Outcome outcome;

    private Deadline(
            LocalDate anchor,
            @Nullable ZonedDateTime moment,
            ClockRule rule,
            List<Suspension> suspensions,
            List<Extension> extensions,
            StatutoryCalendar calendar) {
        if (anchor.getYear() < FIRST_YEAR || anchor.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(rule.clause() + ": no period is counted from " + anchor
                    + "; the year must be " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        this.anchor = anchor;
        this.moment = moment;
        this.rule = rule;
        this.suspensions = List.copyOf(suspensions);
        this.extensions = List.copyOf(extensions);
        this.calendar = calendar;
        this.outcome = new Ledger(anchor, this.suspensions, this.extensions, calendar).workOut(rule, moment);
    }

    /**
     * Returns the deadline that a rule sets from a day.
     *
     * @param anchor day of the event, not counted; for a {@link Before} the day to count back from
     * @throws IllegalArgumentException if the rule counts hours, which need a moment, or the year is not 1949 to 2999
     */
    public static Deadline from(LocalDate anchor, ClockRule rule, StatutoryCalendar calendar) {
        if (countsHours(rule)) {
            throw new IllegalArgumentException(
                    rule.clause() + ": hours run from a moment; " + anchor + " is a day. Give the moment of the event");
        }
        return new Deadline(anchor, null, rule, List.of(), List.of(), calendar);
    }

    /**
     * Returns the deadline that a rule sets from a moment: by the clock if it counts hours, else from the day in
     * Asia/Shanghai on which the moment falls.
     *
     * @throws IllegalArgumentException if the year is not 1949 to 2999
     */
    public static Deadline from(Instant anchor, ClockRule rule, StatutoryCalendar calendar) {
        if (anchor.isBefore(EARLIEST) || anchor.isAfter(LATEST)) {
            throw new IllegalArgumentException(rule.clause() + ": no period is counted from " + anchor
                    + "; the year must be " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        ZonedDateTime moment = anchor.atZone(ZONE);
        return new Deadline(
                moment.toLocalDate(), countsHours(rule) ? moment : null, rule, List.of(), List.of(), calendar);
    }

    private static boolean countsHours(ClockRule rule) {
        return rule instanceof Within within && within.period().unit() == PeriodUnit.HOURS;
    }

    /** Returns whether time can be taken out of it: not where it is counted back or by the hour. */
    public boolean canBeSuspended() {
        return !countsHours(rule) && !(rule instanceof Before);
    }

    /** Returns whether a period can be added to it: not where it is counted back; hours to hours only. */
    public boolean canBeExtended(Period by) {
        return !(rule instanceof Before) && countsHours(rule) == (by.unit() == PeriodUnit.HOURS);
    }

    /**
     * Returns this deadline with time taken out.
     *
     * @throws IllegalArgumentException if the rule counts hours or counts back: suspend the period it belongs to
     * @throws IllegalStateException if the clock stands still already and the suspension is open too
     */
    public Deadline suspend(Suspension suspension) {
        if (!canBeSuspended()) {
            throw new IllegalArgumentException(rule.clause()
                    + ": a time in hours or counted back is not suspended; suspend the period it hangs on");
        }
        if (suspension.isOpen() && suspensions.stream().anyMatch(Suspension::isOpen)) {
            throw new IllegalStateException(
                    rule.clause() + ": there is an open suspension; end it before the next one");
        }
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new Deadline(anchor, moment, rule, all, extensions, calendar);
    }

    /**
     * Returns this deadline with its open suspension ended.
     *
     * @param on first day that counts again
     * @throws IllegalStateException if no suspension is open
     * @throws IllegalArgumentException if it began after {@code on}
     */
    public Deadline resume(LocalDate on) {
        if (suspensions.stream().noneMatch(Suspension::isOpen)) {
            throw new IllegalStateException(rule.clause() + ": no suspension is open that could end on " + on);
        }
        List<Suspension> all = suspensions.stream()
                .map(s -> s.isOpen() ? new Suspension(s.from(), on, s.reason(), s.basis()) : s)
                .toList();
        return new Deadline(anchor, moment, rule, all, extensions, calendar);
    }

    /**
     * Returns this deadline with time added; of a window its end.
     *
     * @throws IllegalArgumentException if the rule counts back, or only one of rule and extension is in hours
     */
    public Deadline extend(Extension extension) {
        if (!canBeExtended(extension.by())) {
            throw new IllegalArgumentException(
                    rule.clause() + ": a time counted back is not extended, and hours are extended by hours only");
        }
        List<Extension> all = new ArrayList<>(extensions);
        all.add(extension);
        return new Deadline(anchor, moment, rule, suspensions, all, calendar);
    }

    /** Returns the latest day before the end of this one, before rollover; empty while the clock stands still. */
    public Optional<Deadline> countBack(Before before) {
        return lastDay().map(day -> from(day, before, calendar));
    }

    /** Returns this deadline worked out by another version of the calendar, with the difference. */
    public Recomputed recompute(StatutoryCalendar other) {
        return new Recomputed(this, new Deadline(anchor, moment, rule, suspensions, extensions, other));
    }

    /** Returns the day from which it runs (起算日), not counted. */
    public LocalDate anchor() {
        return anchor;
    }

    /** Returns the moment from which it runs, in Asia/Shanghai, if it counts hours. */
    public Optional<ZonedDateTime> anchorAt() {
        return Optional.ofNullable(moment);
    }

    /** Returns the rule. */
    public ClockRule rule() {
        return rule;
    }

    /** Returns the clause that sets the time. */
    public ClauseRef clause() {
        return rule.clause();
    }

    /** Returns the time taken out, in the order in which it was stated. */
    public List<Suspension> suspensions() {
        return suspensions;
    }

    /** Returns the time added, in the order in which it was stated. */
    public List<Extension> extensions() {
        return extensions;
    }

    /** Returns the calendar by which it was worked out. */
    public StatutoryCalendar calendar() {
        return calendar;
    }

    /** Returns the version of that calendar, to be kept with the result. */
    public String calendarVersion() {
        return calendar.version();
    }

    /** Returns the first day on which it may be done (最早日); empty if any day will do, or while the clock stands still. */
    public Optional<LocalDate> notBefore() {
        return Optional.ofNullable(outcome.notBefore());
    }

    /** Returns the last day before rollover (顺延前的最后一日); empty while the clock stands still or if there is none. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(outcome.lastDay());
    }

    /** Returns the last day in time (届满日), until 24:00; empty while the clock stands still or if there is none. */
    public Optional<LocalDate> dueBy() {
        return Optional.ofNullable(outcome.dueBy());
    }

    /** Returns the moment at which it is due, in Asia/Shanghai, if it counts hours. */
    public Optional<ZonedDateTime> dueAt() {
        return Optional.ofNullable(outcome.dueAt());
    }

    /** Returns whether a notice that is not there yet may change the result (暂定). */
    public boolean provisional() {
        return outcome.provisional();
    }

    /** Returns how it was worked out, line by line; never empty. */
    public List<Step> working() {
        return outcome.steps();
    }

    /** Returns how something done on a day stands to it; undetermined on the last day of hours. */
    public Timeliness timeliness(LocalDate done) {
        LocalDate first = outcome.notBefore();
        LocalDate last = outcome.dueBy();
        if (first != null && done.isBefore(first)) {
            return Timeliness.TOO_EARLY;
        }
        if (rule instanceof After && first != null) {
            return Timeliness.IN_TIME;
        }
        if (last == null || (outcome.dueAt() != null && done.equals(last))) {
            return Timeliness.UNDETERMINED;
        }
        return done.isAfter(last) ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    /** Returns how something done at a moment stands to it; the moment at which hours end is in time. */
    public Timeliness timeliness(Instant done) {
        ZonedDateTime end = outcome.dueAt();
        if (end == null) {
            return timeliness(LocalDate.ofInstant(done, ZONE));
        }
        return done.isAfter(end.toInstant()) ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    /** Deadlines are equal if they were worked out of the same things. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline d
                && d.anchor.equals(anchor)
                && Objects.equals(d.moment, moment)
                && d.rule.equals(rule)
                && d.suspensions.equals(suspensions)
                && d.extensions.equals(extensions)
                && d.calendar.equals(calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(anchor, moment, rule, suspensions, extensions, calendar);
    }

    @Override
    public String toString() {
        return "Deadline[" + clause() + " from " + anchor
                + (rule instanceof After ? ", not before " : ", due by ")
                + (rule instanceof After ? notBefore() : dueBy())
                        .map(LocalDate::toString)
                        .orElse("unknown: the clock stands still")
                + (provisional() ? ", provisional" : "") + "]";
    }
}
