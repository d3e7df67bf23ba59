package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Statutory holidays with a date of their own (日期固定的法定节假日), the only ones known before the notice for a year. Those
 * by the lunar calendar and the solar terms are not worked out here.
 */
final class FixedHolidays {

    private static final Bilingual NEW_YEAR = new Bilingual("元旦", "New Year");
    private static final Bilingual LABOUR_DAY = new Bilingual("劳动节", "Labour Day");
    private static final Bilingual NATIONAL_DAY = new Bilingual("国庆节", "National Day");

    /** Since the Measures as amended from 2008-01-01; 2 May since the amendment of 2024-11-10, from 2025-01-01. */
    private static final List<Fixed> ALL = List.of(
            new Fixed(2008, MonthDay.of(1, 1), NEW_YEAR),
            new Fixed(2008, MonthDay.of(5, 1), LABOUR_DAY),
            new Fixed(2025, MonthDay.of(5, 2), LABOUR_DAY),
            new Fixed(2008, MonthDay.of(10, 1), NATIONAL_DAY),
            new Fixed(2008, MonthDay.of(10, 2), NATIONAL_DAY),
            new Fixed(2008, MonthDay.of(10, 3), NATIONAL_DAY));

    private FixedHolidays() {}

    static @Nullable Bilingual name(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return ALL.stream()
                .filter(f -> day.getYear() >= f.fromYear && f.day.equals(monthDay))
                .map(Fixed::name)
                .findFirst()
                .orElse(null);
    }

    private record Fixed(int fromYear, MonthDay day, Bilingual name) {}
}
