package org.closedloop.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A legal day (日期) in Asia/Shanghai that may be known only in part: an interval with both ends included.
 *
 * <p>A partial date is never completed by guessing. What is decided on it must hold on every day of the interval.
 *
 * @param first earliest possible day
 * @param last latest possible day, the same as {@code first} where the day is known
 */
public record LegalDay(LocalDate first, LocalDate last) implements Comparable<LegalDay> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?");

    /** @throws IllegalArgumentException if {@code last} is before {@code first} */
    public LegalDay {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first day " + first);
        }
    }

    /** Returns a day known exactly. */
    public static LegalDay of(LocalDate day) {
        return new LegalDay(day, day);
    }

    /**
     * Returns the day or interval written as {@code 2021-02-20}, {@code 2021-02}, {@code 2021-Q1} or {@code 2021}.
     *
     * @throws IllegalArgumentException if the text has none of these forms or names no day of the calendar
     */
    public static LegalDay parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a date: 2021-02-20, 2021-02, 2021-Q1 or 2021");
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) != null) {
                int month = (Integer.parseInt(m.group(2)) - 1) * 3 + 1;
                return new LegalDay(
                        LocalDate.of(year, month, 1),
                        YearMonth.of(year, month + 2).atEndOfMonth());
            }
            if (m.group(3) == null) {
                return new LegalDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(3)));
            return m.group(4) == null
                    ? new LegalDay(month.atDay(1), month.atEndOfMonth())
                    : of(month.atDay(Integer.parseInt(m.group(4))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' names no day of the calendar", e);
        }
    }

    /** Returns whether the day is known exactly. */
    public boolean isExact() {
        return first.equals(last);
    }

    @Override
    public int compareTo(LegalDay other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return isExact() ? first.toString() : first + ".." + last;
    }
}
