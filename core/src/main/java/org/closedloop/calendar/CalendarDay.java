package org.closedloop.calendar;

import java.time.LocalDate;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A day and what is known of it (日历日).
 *
 * @param date the day in Asia/Shanghai
 * @param kind what kind of day it is
 * @param name the festival for which it is off; {@code null} where there is none
 * @param notice title of the notice that says so; {@code null} where no notice names the day
 * @param provisional whether a notice that is not there yet may change it (暂定)
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        @Nullable Bilingual name,
        @Nullable String notice,
        boolean provisional) {

    /** Returns whether it is a working day (工作日). */
    public boolean isWorking() {
        return kind.isWorking();
    }
}
