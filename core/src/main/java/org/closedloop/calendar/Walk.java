package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;
import org.jspecify.annotations.Nullable;

/**
 * Goes forward day by day from the day after the anchor (逐日计算), leaving out the time that is suspended, and writes down
 * what it meets. Not thread-safe.
 */
final class Walk {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final LocalDate anchor;
    private final List<Suspension> suspensions;
    private final Working working;
    private final Set<Suspension> met = new HashSet<>();
    private LocalDate day;
    /** Where the months walked last would end without suspensions: months are added to a day that has not been put off. */
    private LocalDate nominal;

    private LocalDate monthsFrom;
    private int months;
    private @Nullable Suspension standstill;

    Walk(LocalDate anchor, List<Suspension> suspensions, Working working) {
        this.anchor = anchor;
        this.suspensions = suspensions;
        this.working = working;
        this.day = anchor;
        this.nominal = anchor;
        this.monthsFrom = anchor;
    }

    /** Returns the last day of what was walked; {@code null} if the clock stands still. */
    @Nullable
    LocalDate end() {
        return standstill == null ? day : null;
    }

    /**
     * Walks on by a period.
     *
     * @param lead what is said before the period
     */
    void on(Period period, Bilingual lead, ClauseRef clause) {
        if (standstill != null) {
            return;
        }
        Tally tally = new Tally();
        Bilingual remark = new Bilingual("", "");
        boolean clipped = false;
        if (period.unit() == PeriodUnit.WORKING_DAYS) {
            walk(period.amount(), true, tally);
            restart();
            remark = tally.remark();
        } else if (period.unit().isMonthly()) {
            months += period.amount() * (period.unit() == PeriodUnit.YEARS ? MONTHS_OF_A_YEAR : 1);
            LocalDate target = monthsFrom.plusMonths(months);
            walk(ChronoUnit.DAYS.between(nominal, target), false, tally);
            nominal = target;
            clipped = target.getDayOfMonth() < monthsFrom.getDayOfMonth();
        } else {
            walk(period.amount(), false, tally);
            restart();
        }
        tally.suspended();
        Suspension open = standstill;
        if (open != null) {
            working.step(
                    "自" + Week.dateZh(open.from()) + "起中止（" + open.reason().zh() + "），尚未恢复，届满日待恢复后计算",
                    "the clock stands still since " + open.from() + " ("
                            + open.reason().en() + "); the last day is known when it runs again",
                    open.basis());
            return;
        }
        Bilingual end = working.named(day);
        working.step(
                lead.zh() + period.zh() + "，至" + end.zh() + remark.zh(),
                lead.en() + period.en() + ", to " + end.en() + remark.en(),
                clause);
        if (clipped) {
            working.step(
                    "到期月没有对应日，以月末日为最后一日",
                    "the month in which it ends has no matching day, so its last day ends the period",
                    CountingLaw.MATCHING_DAY.on(anchor));
        }
    }

    private void restart() {
        nominal = day;
        monthsFrom = day;
        months = 0;
    }

    private void walk(long count, boolean workingDaysOnly, Tally tally) {
        if (suspensions.isEmpty() && !workingDaysOnly) {
            day = day.plusDays(count);
            return;
        }
        long left = count;
        while (left > 0) {
            LocalDate next = day.plusDays(1);
            Suspension suspension = on(next);
            if (suspension != null && suspension.isOpen()) {
                standstill = suspension;
                met.add(suspension);
                return;
            }
            boolean counts = !workingDaysOnly || tally.look(next, suspension == null);
            if (counts && suspension != null) {
                tally.takeOut(suspension);
            } else if (counts) {
                left--;
            }
            day = next;
        }
    }

    private @Nullable Suspension on(LocalDate date) {
        for (Suspension s : suspensions) {
            if (s.covers(date)) {
                return s;
            }
        }
        return null;
    }

    /** Writes down the suspensions that took nothing out. */
    void rest() {
        for (Suspension s : suspensions) {
            if (!met.contains(s)) {
                working.step(
                        "自" + Week.dateZh(s.from()) + "起的中止（" + s.reason().zh() + "）不在应计的日内，不影响计算",
                        "the suspension from " + s.from() + " (" + s.reason().en() + ") takes out no day that counts",
                        s.basis());
            }
        }
    }

    /** What was met on one stretch. */
    private final class Tally {
        private final List<Suspension> order = new ArrayList<>();
        private final List<Integer> taken = new ArrayList<>();
        private final List<CalendarDay> off = new ArrayList<>();
        private final List<CalendarDay> worked = new ArrayList<>();

        boolean look(LocalDate date, boolean running) {
            CalendarDay looked = running ? working.look(date) : working.read(date);
            if (running && looked.name() != null) {
                off.add(looked);
            } else if (running && looked.kind() == DayKind.MAKE_UP_WORKDAY) {
                worked.add(looked);
            }
            return looked.isWorking();
        }

        void takeOut(Suspension suspension) {
            int last = order.size() - 1;
            if (last >= 0 && order.get(last).equals(suspension)) {
                taken.set(last, taken.get(last) + 1);
            } else {
                order.add(suspension);
                taken.add(1);
                met.add(suspension);
            }
        }

        void suspended() {
            for (int i = 0; i < order.size(); i++) {
                Suspension s = order.get(i);
                LocalDate until = s.until();
                if (until != null) {
                    working.step(
                            Week.dateZh(s.from()) + "至" + Week.dateZh(until.minusDays(1)) + "扣除（"
                                    + s.reason().zh() + "），" + taken.get(i) + "日不计",
                            "taken out: " + s.from() + " to " + until.minusDays(1) + " ("
                                    + s.reason().en() + "), " + taken.get(i) + (taken.get(i) == 1 ? " day" : " days")
                                    + " not counted",
                            s.basis());
                }
            }
        }

        Bilingual remark() {
            StringBuilder zh = new StringBuilder();
            StringBuilder en = new StringBuilder();
            for (int i = 0; i < off.size(); ) {
                int j = i;
                while (j + 1 < off.size()
                        && off.get(j + 1).date().equals(off.get(j).date().plusDays(1))
                        && Objects.equals(off.get(j + 1).name(), off.get(i).name())) {
                    j++;
                }
                span(off.get(i), off.get(j), zh, en);
                i = j + 1;
            }
            for (CalendarDay d : worked) {
                zh.append("；")
                        .append(Week.dateZh(d.date()))
                        .append("（")
                        .append(Week.zh(d.date()))
                        .append("）调休上班，计入");
                en.append("; ")
                        .append(d.date())
                        .append(" (")
                        .append(Week.en(d.date()))
                        .append(") worked");
            }
            return new Bilingual(zh.toString(), en.toString());
        }

        private void span(CalendarDay first, CalendarDay last, StringBuilder zh, StringBuilder en) {
            Bilingual name = first.name();
            if (name != null) {
                boolean one = first.equals(last);
                zh.append("；").append(Week.dateZh(first.date()));
                zh.append(one ? "" : "至" + Week.dateZh(last.date()))
                        .append(name.zh())
                        .append("放假，不计");
                en.append("; ").append(first.date()).append(one ? "" : " to " + last.date());
                en.append(" off (").append(name.en()).append(")");
            }
        }
    }
}
