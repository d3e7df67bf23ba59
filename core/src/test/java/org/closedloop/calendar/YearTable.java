package org.closedloop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Days off and days worked by year, copied from another compilation than the notices: what they are compared with. */
final class YearTable {

    static final int FIRST = 2015;
    static final int LAST = 2026;

    private static final Map<Integer, String> OFF = Map.ofEntries(
            Map.entry(
                    2015,
                    "01-01..01-03; 02-18..02-24; 04-05..04-06; 05-01; 06-20; 06-22; 09-03..09-05; 09-27; 10-01..10-07"),
            Map.entry(2016, "01-01; 02-07..02-13; 04-04; 05-01..05-02; 06-09..06-11; 09-15..09-17; 10-01..10-07"),
            Map.entry(2017, "01-01..01-02; 01-27..02-02; 04-02..04-04; 05-01; 05-28..05-30; 10-01..10-08"),
            Map.entry(
                    2018, "01-01; 02-15..02-21; 04-05..04-07; 04-29..05-01; 06-18; 09-24; 10-01..10-07; 12-30..12-31"),
            Map.entry(2019, "01-01; 02-04..02-10; 04-05; 05-01..05-04; 06-07; 09-13; 10-01..10-07"),
            Map.entry(2020, "01-01; 01-24..02-02; 04-04..04-06; 05-01..05-05; 06-25..06-27; 10-01..10-08"),
            Map.entry(
                    2021,
                    "01-01..01-03; 02-11..02-17; 04-03..04-05; 05-01..05-05; 06-12..06-14; 09-19..09-21; 10-01..10-07"),
            Map.entry(
                    2022,
                    "01-01..01-03; 01-31..02-06; 04-03..04-05; 04-30..05-04; 06-03..06-05; 09-10..09-12; 10-01..10-07;"
                            + " 12-31"),
            Map.entry(2023, "01-01..01-02; 01-21..01-27; 04-05; 04-29..05-03; 06-22..06-24; 09-29..10-06"),
            Map.entry(2024, "01-01; 02-10..02-17; 04-04..04-06; 05-01..05-05; 06-10; 09-15..09-17; 10-01..10-07"),
            Map.entry(2025, "01-01; 01-28..02-04; 04-04..04-06; 05-01..05-05; 05-31..06-02; 10-01..10-08"),
            Map.entry(
                    2026,
                    "01-01..01-03; 02-15..02-23; 04-04..04-06; 05-01..05-05; 06-19..06-21; 09-25..09-27; 10-01..10-07"));

    private static final Map<Integer, String> WORK = Map.ofEntries(
            Map.entry(2015, "01-04; 02-15; 02-28; 09-06; 10-10"),
            Map.entry(2016, "02-06; 02-14; 06-12; 09-18; 10-08; 10-09"),
            Map.entry(2017, "01-22; 02-04; 04-01; 05-27; 09-30"),
            Map.entry(2018, "02-11; 02-24; 04-08; 04-28; 09-29; 09-30; 12-29"),
            Map.entry(2019, "02-02; 02-03; 04-28; 05-05; 09-29; 10-12"),
            Map.entry(2020, "01-19; 04-26; 05-09; 06-28; 09-27; 10-10"),
            Map.entry(2021, "02-07; 02-20; 04-25; 05-08; 09-18; 09-26; 10-09"),
            Map.entry(2022, "01-29; 01-30; 04-02; 04-24; 05-07; 10-08; 10-09"),
            Map.entry(2023, "01-28; 01-29; 04-23; 05-06; 06-25; 10-07; 10-08"),
            Map.entry(2024, "02-04; 02-18; 04-07; 04-28; 05-11; 09-14; 09-29; 10-12"),
            Map.entry(2025, "01-26; 02-08; 04-27; 09-28; 10-11"),
            Map.entry(2026, "01-04; 02-14; 02-28; 05-09; 09-20; 10-10"));

    private static final Set<LocalDate> OFF_DAYS = days(OFF);
    private static final Set<LocalDate> WORK_DAYS = days(WORK);

    private YearTable() {}

    static boolean isOff(LocalDate day) {
        return OFF_DAYS.contains(day);
    }

    static boolean isMadeUp(LocalDate day) {
        return WORK_DAYS.contains(day);
    }

    static boolean isWorking(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return isMadeUp(day) || (weekday && !isOff(day));
    }

    private static Set<LocalDate> days(Map<Integer, String> table) {
        Set<LocalDate> days = new TreeSet<>();
        new TreeMap<>(table).forEach((year, text) -> {
            for (String span : text.split(";")) {
                String[] ends = span.strip().split("\\.\\.");
                LocalDate last = LocalDate.parse(year + "-" + ends[ends.length - 1]);
                for (LocalDate d = LocalDate.parse(year + "-" + ends[0]); !d.isAfter(last); d = d.plusDays(1)) {
                    days.add(d);
                }
            }
        });
        return days;
    }
}
