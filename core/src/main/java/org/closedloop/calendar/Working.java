package org.closedloop.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/** The paper on which a deadline is worked out (计算过程): every look into the calendar and every step taken. Not thread-safe. */
final class Working {

    private final StatutoryCalendar calendar;
    private final List<Step> steps = new ArrayList<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    Working(StatutoryCalendar calendar) {
        this.calendar = calendar;
    }

    /** Looks a day up for a decision that depends on it; if the day is provisional, so is the result. */
    CalendarDay look(LocalDate date) {
        CalendarDay day = calendar.day(date);
        if (day.provisional()) {
            missing.add(calendar.arranges(date.getYear()) ? date.getYear() + 1 : date.getYear());
        }
        return day;
    }

    /** Looks a day up on which the result does not depend. */
    CalendarDay read(LocalDate date) {
        return calendar.day(date);
    }

    boolean isProvisional() {
        return !missing.isEmpty();
    }

    void step(String zh, String en, @Nullable ClauseRef clause) {
        steps.add(new Step(new Bilingual(zh, en), clause));
    }

    List<Step> finish() {
        for (int year : missing) {
            step(
                    year + "年的放假通知尚未收入：按周末和日期固定的法定节假日暂算，收入后重新计算",
                    "provisional: there is no notice for " + year
                            + " yet; weekends and the statutory holidays of fixed date are taken as off",
                    null);
        }
        return List.copyOf(steps);
    }

    /** Writes a day with what it is, for reading only. */
    Bilingual named(LocalDate date) {
        Bilingual what = what(read(date));
        return new Bilingual(
                Week.dateZh(date) + "（" + Week.zh(date) + what.zh() + "）",
                date + " (" + Week.en(date) + what.en() + ")");
    }

    private static Bilingual what(CalendarDay day) {
        Bilingual name = day.name();
        if (name != null) {
            return day.kind() == DayKind.STATUTORY_HOLIDAY
                    ? new Bilingual("，" + name.zh() + "法定节假日", ", statutory holiday: " + name.en())
                    : new Bilingual("，" + name.zh() + "放假", ", day off: " + name.en());
        }
        return day.kind() == DayKind.MAKE_UP_WORKDAY
                ? new Bilingual("，调休上班", ", make-up workday")
                : new Bilingual("", "");
    }
}
