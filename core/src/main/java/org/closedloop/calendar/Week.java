package org.closedloop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The week, and days as they are written (星期与日期的写法). */
final class Week {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Week() {}

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    static String zh(LocalDate day) {
        return "星期" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
    }

    static String en(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String dateZh(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String timeZh(LocalDateTime time) {
        return dateZh(time.toLocalDate()) + clock(time);
    }

    static String timeEn(LocalDateTime time) {
        return time.toLocalDate() + " " + clock(time);
    }

    private static String clock(LocalDateTime time) {
        return (time.getSecond() == 0 ? HOUR : SECOND).format(time);
    }
}
