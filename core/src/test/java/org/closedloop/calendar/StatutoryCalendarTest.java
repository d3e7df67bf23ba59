package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatutoryCalendarTest {

    private static final StatutoryCalendar CHINA = StatutoryCalendar.china();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static IntStream years() {
        return IntStream.rangeClosed(YearTable.FIRST, YearTable.LAST);
    }

    private static Stream<LocalDate> daysOf(int year) {
        return day(year + "-01-01").datesUntil(day((year + 1) + "-01-01"));
    }

    private static List<LocalDate> statutory(int year) {
        return daysOf(year)
                .filter(d -> CHINA.day(d).kind() == DayKind.STATUTORY_HOLIDAY)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_day_of_a_year_is_what_the_other_compilation_says(int year) {
        assertThat(CHINA.arranges(year)).isTrue();
        daysOf(year).forEach(d -> {
            assertThat(CHINA.day(d).isWorking()).as("%s works", d).isEqualTo(YearTable.isWorking(d));
            assertThat(CHINA.day(d).name() != null).as("%s is off by notice", d).isEqualTo(YearTable.isOff(d));
            assertThat(CHINA.day(d).kind() == DayKind.MAKE_UP_WORKDAY)
                    .as("%s is made up", d)
                    .isEqualTo(YearTable.isMadeUp(d));
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void there_are_eleven_statutory_days_and_thirteen_since_2025(int year) {
        int bothFestivalsOnOneDay = year == 2020 ? 1 : 0;
        assertThat(statutory(year)).hasSize((year < 2025 ? 11 : 13) - bothFestivalsOnOneDay);
    }

    @ParameterizedTest
    @MethodSource("years")
    void statutory_days_of_fixed_date_are_those_known_without_a_notice(int year) {
        List<LocalDate> fixed = daysOf(year)
                .filter(d -> StatutoryCalendar.empty().day(d).kind() == DayKind.STATUTORY_HOLIDAY)
                .toList();
        assertThat(fixed).hasSize(year < 2025 ? 5 : 6);
        assertThat(statutory(year)).containsAll(fixed);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 02-19, 04-05, 06-20, 09-27",
        "2016, 02-08, 04-04, 06-09, 09-15",
        "2017, 01-28, 04-04, 05-30, 10-04",
        "2018, 02-16, 04-05, 06-18, 09-24",
        "2019, 02-05, 04-05, 06-07, 09-13",
        "2020, 01-25, 04-04, 06-25, 10-01",
        "2021, 02-12, 04-04, 06-14, 09-21",
        "2022, 02-01, 04-05, 06-03, 09-10",
        "2023, 01-22, 04-05, 06-22, 09-29",
        "2024, 02-10, 04-04, 06-10, 09-17",
        "2025, 01-29, 04-04, 05-31, 10-06",
        "2026, 02-17, 04-05, 06-19, 09-25"
    })
    void statutory_days_of_moon_and_sun_agree_with_moon_and_sun(
            int year, String newYear, String qingming, String dragonBoat, String midAutumn) {
        LocalDate spring = day(year + "-" + newYear);
        assertThat(statutory(year))
                .contains(spring, spring.plusDays(1), spring.plusDays(2))
                .contains(day(year + "-" + qingming), day(year + "-" + dragonBoat), day(year + "-" + midAutumn));
        assertThat(CHINA.day(spring.minusDays(1)).kind() == DayKind.STATUTORY_HOLIDAY)
                .isEqualTo(year >= 2025);
        assertThat(daysToNewMoon(spring)).as("new year is the 1st").isBetween(-1L, 1L);
        assertThat(daysToNewMoon(day(year + "-" + dragonBoat).minusDays(4)))
                .as("dragon boat is the 5th")
                .isBetween(-1L, 1L);
        assertThat(daysToNewMoon(day(year + "-" + midAutumn).minusDays(14)))
                .as("mid-autumn is the 15th")
                .isBetween(-1L, 1L);
        int y = year % 100;
        assertThat(qingming).as("the sun reaches 15 degrees").isEqualTo("04-0" + ((y * 2422 + 48100) / 10000 - y / 4));
    }

    /** Days from a day to the nearest mean new moon, which is within a day of the true one. */
    private static long daysToNewMoon(LocalDate day) {
        long synodicMonth = 2_551_443;
        LocalDateTime known = LocalDateTime.parse("2000-01-07T02:14:00");
        long seconds = ChronoUnit.SECONDS.between(known, day.atTime(12, 0));
        long months = Math.floorDiv(seconds + synodicMonth / 2, synodicMonth);
        return ChronoUnit.DAYS.between(
                day, known.plusSeconds(months * synodicMonth).toLocalDate());
    }

    @ParameterizedTest
    @CsvSource({
        "a Monday to Friday, 2016-09-20, WORKDAY",
        "a weekend, 2016-09-24, REST_DAY",
        "a Saturday worked, 2016-10-08, MAKE_UP_WORKDAY",
        "a statutory day, 2016-10-03, STATUTORY_HOLIDAY",
        "a statutory day on a Saturday, 2016-10-01, STATUTORY_HOLIDAY",
        "a day off by swap, 2016-10-04, DAY_OFF",
        "a weekend day within days off, 2016-02-13, DAY_OFF",
        "New Year's Eve before 2025, 2016-02-07, DAY_OFF",
        "New Year's Eve since 2025, 2025-01-28, STATUTORY_HOLIDAY",
        "2 May before 2025, 2024-05-02, DAY_OFF",
        "2 May since 2025, 2025-05-02, STATUTORY_HOLIDAY",
        "New Year's Eve 2024 was only commended, 2024-02-09, WORKDAY",
        "off by a notice of its own, 2015-09-03, DAY_OFF"
    })
    void a_day_is_of_one_kind(String what, LocalDate day, DayKind kind) {
        assertThat(CHINA.day(day).kind()).as(what).isEqualTo(kind);
        assertThat(CHINA.day(day).provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-12, 2015-09-03, WORKDAY",
        "2015-05-13, 2015-09-03, DAY_OFF",
        "2015-05-12, 2015-09-06, REST_DAY",
        "2015-05-13, 2015-09-06, MAKE_UP_WORKDAY",
        "2018-12-03, 2018-12-29, REST_DAY",
        "2018-12-04, 2018-12-29, MAKE_UP_WORKDAY",
        "2018-12-03, 2018-12-31, WORKDAY",
        "2018-12-04, 2018-12-31, DAY_OFF",
        "2019-03-21, 2019-05-02, WORKDAY",
        "2019-03-22, 2019-05-02, DAY_OFF",
        "2019-03-21, 2019-04-28, REST_DAY",
        "2019-03-22, 2019-04-28, MAKE_UP_WORKDAY",
        "2019-03-22, 2019-05-01, STATUTORY_HOLIDAY",
        "2019-03-22, 2019-05-05, MAKE_UP_WORKDAY",
        "2020-01-25, 2020-01-31, WORKDAY",
        "2020-01-26, 2020-01-31, DAY_OFF",
        "2020-01-25, 2020-02-01, MAKE_UP_WORKDAY",
        "2020-01-26, 2020-02-01, DAY_OFF",
        "2020-01-25, 2020-02-02, REST_DAY",
        "2020-01-26, 2020-02-02, DAY_OFF"
    })
    void a_later_notice_changes_the_calendar_from_the_day_it_is_issued(LocalDate asOf, LocalDate day, DayKind kind) {
        assertThat(CHINA.asOf(asOf).day(day).kind()).isEqualTo(kind);
    }

    @Test
    void of_a_notice_whose_day_of_issue_is_not_known_only_the_end_of_the_month_is_sure() {
        StatutoryCalendar calendar = StatutoryCalendar.empty()
                .with(
                        new StringReader(
                                "notice 甲\nissued 2014-12\nsource test\narranges 2015\noff 2015-01-01 元旦 / New Year\n"),
                        "test");
        assertThat(calendar.notices().get(0).issued()).isEqualTo(LegalDay.parse("2014-12"));
        assertThat(calendar.asOf(day("2014-12-30")).arranges(2015)).isFalse();
        assertThat(calendar.asOf(day("2014-12-31")).arranges(2015)).isTrue();
    }

    @Test
    void every_shipped_notice_names_its_title_its_day_of_issue_and_where_it_was_read() {
        assertThat(CHINA.notices()).hasSize(15).allSatisfy(n -> {
            assertThat(n.title()).startsWith("国务院").endsWith("的通知");
            assertThat(n.issued().isExact()).isTrue();
            assertThat(n.source()).startsWith("http");
            assertThat(n.number()).isNull();
        });
        assertThat(CHINA.notices().stream().map(Notice::arranges).filter(Objects::nonNull))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_year_without_a_notice_has_weekends_and_fixed_holidays_and_is_provisional() {
        assertThat(CHINA.arranges(2027)).isFalse();
        assertThat(CHINA.day(day("2027-01-01")).kind()).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(CHINA.day(day("2027-05-02")).kind()).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(CHINA.day(day("2027-02-06")).kind())
                .as("lunar new year, not known")
                .isEqualTo(DayKind.REST_DAY);
        assertThat(CHINA.day(day("2027-10-04")).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(daysOf(2027)).allMatch(d -> CHINA.day(d).provisional());
        assertThat(daysOf(2014)).allMatch(d -> CHINA.day(d).provisional());
    }

    @Test
    void the_last_week_of_a_year_waits_for_the_notice_of_the_next() {
        assertThat(CHINA.day(day("2026-12-24")).provisional()).isFalse();
        assertThat(CHINA.day(day("2026-12-25")).provisional()).isTrue();
        assertThat(CHINA.day(day("2025-12-31")).provisional()).isFalse();
        assertThat(CHINA.asOf(day("2018-12-03")).day(day("2018-12-31")).provisional())
                .isTrue();
    }

    @Test
    void a_version_names_the_days_and_reads_back_from_its_text() {
        StatutoryCalendar again = StatutoryCalendar.empty().with(new StringReader(CHINA.text()), "text");
        assertThat(again).isEqualTo(CHINA).hasSameHashCodeAs(CHINA);
        assertThat(again.version()).isEqualTo(CHINA.version()).matches("CN:[0-9a-f]{64}");
        assertThat(again.text()).isEqualTo(CHINA.text());
        assertThat(CHINA.asOf(day("2020-01-25"))).isNotEqualTo(CHINA.asOf(day("2020-01-26")));
        assertThat(CHINA.asOf(day("2026-12-31"))).isEqualTo(CHINA);
    }

    @Test
    void a_remark_does_not_make_another_version() {
        String notice = "notice 甲\nissued 2026-11-01\nsource test\noff 2026-11-10 节 / feast\n";
        assertThat(CHINA.with(new StringReader(notice + "remark 说明\n"), "a").version())
                .isEqualTo(CHINA.with(new StringReader(notice), "b").version())
                .isNotEqualTo(CHINA.version());
    }

    @Test
    void a_host_adds_a_year_and_corrects_one_by_the_same_title() {
        StatutoryCalendar next = CHINA.with(new StringReader("""
                notice    国务院办公厅关于2027年部分节假日安排的通知
                arranges  2027
                issued    2026-11
                source    a made-up notice for this test
                off       2026-12-31..2027-01-02  元旦 / New Year
                work      2026-12-27
                statutory 2027-01-01
                """), "2027.txt");
        assertThat(next.arranges(2027)).isTrue();
        assertThat(next.day(day("2026-12-31")).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(next.day(day("2026-12-27")).kind()).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(next.day(day("2027-03-01")).provisional()).isFalse();
        assertThat(CHINA.arranges(2027)).as("a calendar is a value").isFalse();

        StatutoryCalendar corrected = CHINA.with(new StringReader("""
                notice    国务院办公厅关于2026年部分节假日安排的通知
                arranges  2026
                issued    2025-11-04
                source    a made-up correction for this test
                off       2026-01-01..2026-01-04  元旦 / New Year
                """), "2026.txt");
        assertThat(corrected.notices()).hasSize(15);
        assertThat(corrected.day(day("2026-01-04")).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(corrected.day(day("2026-10-01")).kind()).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void notices_are_laid_on_top_of_each_other_by_their_day_of_issue_and_local_ones_last() {
        String later = "notice 乙\nissued 2026-03-02\nsource test\nwork 2026-04-20\n";
        String earlier = "notice 甲\nissued 2026-03-01\nsource test\noff 2026-04-20 节 / feast\n";
        StatutoryCalendar calendar = CHINA.with(new StringReader(later), "b").with(new StringReader(earlier), "a");
        assertThat(calendar.day(day("2026-04-20")).isWorking()).isTrue();
        StatutoryCalendar local = calendar.with(
                new StringReader(earlier.replace("甲", "丙").replace("source", "jurisdiction CN-45\nsource")), "c");
        assertThat(local.in(new Jurisdiction("CN-45")).day(day("2026-04-20")).isWorking())
                .isFalse();
    }

    @Test
    void a_local_holiday_is_off_in_its_place_only() {
        StatutoryCalendar calendar = CHINA.with(new StringReader("""
                notice       广西壮族自治区2026年“三月三”放假的通知（测试用）
                jurisdiction CN-45
                issued       2026-03
                source       a made-up notice for this test
                off          2026-04-20..2026-04-21  三月三 / San Yue San
                """), "guangxi.txt");
        LocalDate feast = day("2026-04-20");
        assertThat(feast.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(calendar.day(feast).isWorking()).isTrue();
        assertThat(calendar.version()).isEqualTo(CHINA.version());
        StatutoryCalendar nanning = calendar.in(new Jurisdiction("CN-45-01"));
        assertThat(nanning.day(feast).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(nanning.version()).startsWith("CN-45-01:").isNotEqualTo(CHINA.version());
        assertThat(nanning.day(day("2026-10-01")).kind()).isEqualTo(DayKind.STATUTORY_HOLIDAY);
        assertThat(calendar.in(new Jurisdiction("CN-37")).day(feast).isWorking())
                .isTrue();
        assertThat(nanning.in(Jurisdiction.NATIONAL)).isEqualTo(CHINA);
    }
}
