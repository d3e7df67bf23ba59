package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final StatutoryCalendar CHINA = StatutoryCalendar.china();
    private static final ClauseRef CLAUSE = ClauseRef.parse("order_18_2019/46");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Deadline within(String from, Period period) {
        return Deadline.from(day(from), ClockRule.within(period, CLAUSE), CHINA);
    }

    private static Deadline within(String from, Period period, Rollover rollover) {
        return Deadline.from(day(from), ClockRule.within(period, CLAUSE).rollover(rollover), CHINA);
    }

    private static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(Deadline.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-28,  5, 2015-09-07",
        "2015-08-28, 15, 2015-09-21",
        "2016-02-03,  5, 2016-02-15",
        "2016-06-08,  5, 2016-06-16",
        "2016-09-26, 15, 2016-10-20",
        "2016-10-07,  1, 2016-10-08",
        "2024-02-05, 15, 2024-03-01",
        "2024-09-30,  5, 2024-10-12",
        "2025-01-24,  5, 2025-02-07",
        "2025-09-22, 15, 2025-10-17",
        "2025-09-22, 20, 2025-10-24",
        "2025-12-30,  3, 2026-01-05",
        "2026-02-09, 15, 2026-03-06",
        "2026-02-13,  3, 2026-02-25",
        "2026-09-18,  5, 2026-09-24",
        "2026-09-24, 20, 2026-10-29"
    })
    void working_days_leave_out_days_off_and_count_make_up_workdays(String from, int amount, LocalDate due) {
        Deadline deadline = within(from, Period.workingDays(amount));
        assertThat(deadline.dueBy()).hasValue(due);
        assertThat(deadline.lastDay()).hasValue(due);
        assertThat(deadline.notBefore()).isEmpty();
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-05,  30, 2015-09-04, 2015-09-06",
        "2016-01-08,  30, 2016-02-07, 2016-02-14",
        "2016-09-01,  30, 2016-10-01, 2016-10-08",
        "2016-09-08,  30, 2016-10-08, 2016-10-08",
        "2016-09-20,  15, 2016-10-05, 2016-10-08",
        "2016-10-20,  30, 2016-11-19, 2016-11-21",
        "2024-08-02,  60, 2024-10-01, 2024-10-08",
        "2025-08-04,  60, 2025-10-03, 2025-10-09",
        "2025-08-04,  75, 2025-10-18, 2025-10-20",
        "2025-11-05,  90, 2026-02-03, 2026-02-03",
        "2025-11-05, 120, 2026-03-05, 2026-03-05",
        "2026-02-13,   3, 2026-02-16, 2026-02-24",
        "2026-08-08,  60, 2026-10-07, 2026-10-08"
    })
    void calendar_days_end_on_the_first_working_day_from_the_last_on(
            String from, int amount, LocalDate last, LocalDate due) {
        Deadline deadline = within(from, Period.days(amount));
        assertThat(deadline.lastDay()).hasValue(last);
        assertThat(deadline.dueBy()).hasValue(due);
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a statutory day,      2016-09-20, 11, 2016-10-01, 2016-10-04, 2016-10-08",
        "a day off by swap,    2016-09-20, 15, 2016-10-05, 2016-10-05, 2016-10-08",
        "a weekend,            2016-10-20, 30, 2016-11-19, 2016-11-19, 2016-11-21",
        "a working day,        2016-10-20, 29, 2016-11-18, 2016-11-18, 2016-11-18",
        "a make-up workday,    2016-09-08, 30, 2016-10-08, 2016-10-08, 2016-10-08",
        "eve before 2025,      2024-01-10, 30, 2024-02-09, 2024-02-09, 2024-02-09",
        "eve since 2025,       2025-01-18, 10, 2025-01-28, 2025-02-01, 2025-02-05"
    })
    void the_rollover_is_a_setting(
            String last, String from, int amount, LocalDate none, LocalDate statutory, LocalDate nonWorking) {
        Period period = Period.days(amount);
        assertThat(within(from, period, Rollover.NONE).dueBy()).as(last).hasValue(none);
        assertThat(within(from, period, Rollover.STATUTORY_ONLY).dueBy())
                .as(last)
                .hasValue(statutory);
        assertThat(within(from, period, Rollover.NON_WORKING).dueBy()).as(last).hasValue(nonWorking);
        assertThat(within(from, period)).isEqualTo(within(from, period, Rollover.NON_WORKING));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-31, 1, 2021-02-28",
        "2020-01-31, 1, 2020-02-29",
        "2021-08-31, 3, 2021-11-30",
        "2021-02-28, 1, 2021-03-28",
        "2021-03-15, 6, 2021-09-15",
        "2020-11-30, 3, 2021-02-28"
    })
    void months_end_on_the_matching_day_or_the_last_of_the_month(String from, int months, LocalDate last) {
        assertThat(within(from, Period.months(months)).lastDay()).hasValue(last);
    }

    @Test
    void what_must_wait_has_a_first_day_and_no_last() {
        Deadline hearing = Deadline.from(
                LocalDate.parse("2022-09-28"),
                ClockRule.after(Period.workingDays(7), ClauseRef.parse("administrative_penalty_law/64")),
                CHINA);
        assertThat(hearing.notBefore()).contains(LocalDate.parse("2022-10-12"));
        assertThat(hearing.dueBy()).isEmpty();
        assertThat(hearing.timeliness(LocalDate.parse("2022-10-11"))).isEqualTo(Timeliness.TOO_EARLY);
        assertThat(hearing.timeliness(LocalDate.parse("2022-10-12"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(hearing.timeliness(LocalDate.parse("2024-01-01"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(hearing.working().get(hearing.working().size() - 1).text().zh())
                .isEqualTo("不得早于2022年10月12日（星期三），没有届满日");
    }

    @Test
    void years_end_on_the_matching_day_or_the_last_of_february() {
        assertThat(within("2020-02-29", Period.years(1)).lastDay()).hasValue(day("2021-02-28"));
        assertThat(within("2020-02-29", Period.years(4)).lastDay()).hasValue(day("2024-02-29"));
        assertThat(within("2021-07-15", Period.years(2)).dueBy())
                .as("a Saturday")
                .hasValue(day("2023-07-17"));
    }

    @Test
    void months_added_to_months_go_back_to_the_day_they_began_with() {
        Deadline deadline = within("2021-01-31", Period.months(1))
                .extend(new Extension(Period.months(1), new Bilingual("批准延长", "approved"), CLAUSE));
        assertThat(deadline.lastDay()).hasValue(day("2021-03-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXCLUDED, EXCLUDED, 2026-01-20, 2026-02-17",
        "EXCLUDED, INCLUDED, 2026-01-20, 2026-02-18",
        "INCLUDED, EXCLUDED, 2026-01-19, 2026-02-17",
        "INCLUDED, INCLUDED, 2026-01-19, 2026-02-18"
    })
    void a_window_after_day_60_and_before_day_90_has_ends_that_are_settings(
            WindowEnd opening, WindowEnd closing, LocalDate notBefore, LocalDate dueBy) {
        Window window = ClockRule.window(Period.days(60), Period.days(90), ClauseRef.parse("order_18_2019/48"))
                .opening(opening)
                .closing(closing);
        Deadline deadline = Deadline.from(day("2025-11-20"), window, CHINA);
        assertThat(deadline.notBefore()).hasValue(notBefore);
        assertThat(deadline.dueBy()).hasValue(dueBy);
    }

    @Test
    void a_rollover_moves_the_end_of_a_window_and_never_its_opening() {
        Window window =
                ClockRule.window(Period.days(60), Period.days(90), CLAUSE).closing(WindowEnd.INCLUDED);
        Deadline rolled = Deadline.from(day("2025-11-20"), window.rollover(Rollover.NON_WORKING), CHINA);
        assertThat(rolled.notBefore()).hasValue(day("2026-01-20"));
        assertThat(rolled.lastDay()).hasValue(day("2026-02-18"));
        assertThat(rolled.dueBy()).hasValue(day("2026-02-24"));
        Deadline opensInHolidays = Deadline.from(day("2024-08-02"), window.rollover(Rollover.NON_WORKING), CHINA);
        assertThat(opensInHolidays.notBefore()).as("National Day holidays").hasValue(day("2024-10-02"));
    }

    @Test
    void what_is_done_outside_a_window_is_too_early_or_late() {
        Deadline deadline =
                Deadline.from(day("2025-11-20"), ClockRule.window(Period.days(60), Period.days(90), CLAUSE), CHINA);
        assertThat(deadline.timeliness(day("2026-01-19"))).isEqualTo(Timeliness.TOO_EARLY);
        assertThat(deadline.timeliness(day("2026-01-20"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(deadline.timeliness(day("2026-02-17"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(deadline.timeliness(day("2026-02-18"))).isEqualTo(Timeliness.LATE);
        assertThat(deadline.timeliness(at("2026-02-17T23:59:59"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(deadline.timeliness(at("2026-02-18T00:00:00"))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_latest_by_date_is_counted_back_from_before_rollover_and_is_never_rolled_forward() {
        Before before = ClockRule.before(Period.days(5), ClauseRef.parse("order_133_2010/~extension"));
        assertThat(Deadline.from(day("2016-10-08"), before, CHINA).dueBy()).hasValue(day("2016-10-03"));
        Deadline correction = within("2016-09-08", Period.days(30));
        assertThat(correction.countBack(before).orElseThrow().dueBy()).hasValue(day("2016-10-03"));
        Deadline rolled = within("2016-09-01", Period.days(30));
        assertThat(rolled.dueBy()).hasValue(day("2016-10-08"));
        assertThat(rolled.countBack(before).orElseThrow().dueBy())
                .as("from 1 October, not from the 8th")
                .hasValue(day("2016-09-26"));
        assertThat(Deadline.from(day("2016-10-10"), ClockRule.before(Period.workingDays(3), CLAUSE), CHINA)
                        .dueBy())
                .as("9, 8 October, 30 September")
                .hasValue(day("2016-09-30"));
    }

    @Test
    void hours_run_by_the_clock_and_have_no_relief_on_holidays() {
        ClockRule rule = ClockRule.within(Period.hours(24), ClauseRef.parse("regulation_310/~hand_over"));
        Deadline deadline = Deadline.from(at("2016-10-07T16:00:00"), rule, CHINA);
        assertThat(deadline.dueAt()).hasValue(ZonedDateTime.of(2016, 10, 8, 16, 0, 0, 0, Deadline.ZONE));
        assertThat(deadline.dueBy()).hasValue(day("2016-10-08"));
        assertThat(deadline.timeliness(at("2016-10-08T16:00:00"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(deadline.timeliness(at("2016-10-08T16:00:01"))).isEqualTo(Timeliness.LATE);
        assertThat(deadline.timeliness(day("2016-10-07"))).isEqualTo(Timeliness.IN_TIME);
        assertThat(deadline.timeliness(day("2016-10-08"))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(deadline.timeliness(day("2016-10-09"))).isEqualTo(Timeliness.LATE);
        Deadline longer = deadline.extend(new Extension(Period.hours(24), new Bilingual("批准", "approved"), CLAUSE));
        assertThat(longer.dueAt()).hasValue(ZonedDateTime.of(2016, 10, 9, 16, 0, 0, 0, Deadline.ZONE));
        assertThat(Deadline.from(at("2016-10-01T00:00:00"), rule, CHINA).dueBy())
                .hasValue(day("2016-10-02"));
    }

    @Test
    void a_moment_falls_on_its_day_in_shanghai() {
        Deadline deadline =
                Deadline.from(Instant.parse("2016-10-19T16:00:00Z"), ClockRule.within(Period.days(1), CLAUSE), CHINA);
        assertThat(deadline.anchor()).isEqualTo(day("2016-10-20"));
        assertThat(deadline.anchorAt()).isEmpty();
        assertThat(deadline.dueBy()).hasValue(day("2016-10-21"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, WORKING_DAYS, WORKING_DAYS",
        "3, WORKING_DAYS, WORKING_DAYS",
        "5, WORKING_DAYS, WORKING_DAYS",
        "7, WORKING_DAYS, WORKING_DAYS",
        "10, CALENDAR_DAYS, WORKING_DAYS",
        "11, CALENDAR_DAYS, CALENDAR_DAYS",
        "15, CALENDAR_DAYS, CALENDAR_DAYS",
        "90, CALENDAR_DAYS, CALENDAR_DAYS"
    })
    void two_laws_say_themselves_which_days_they_mean(int days, PeriodUnit penalty, PeriodUnit enforcement) {
        assertThat(Period.asPenaltyLawCounts(days)).isEqualTo(new Period(days, penalty));
        assertThat(Period.asEnforcementLawCounts(days)).isEqualTo(new Period(days, enforcement));
    }

    @Test
    void deadlines_of_the_same_things_are_equal() {
        assertThat(within("2016-09-20", Period.days(15)))
                .isEqualTo(within("2016-09-20", Period.days(15)))
                .hasSameHashCodeAs(within("2016-09-20", Period.days(15)))
                .isNotEqualTo(within("2016-09-20", Period.days(16)))
                .hasToString("Deadline[order_18_2019/46 from 2016-09-20, due by 2016-10-08]");
        assertThat(within("2016-09-20", Period.days(15)).calendarVersion()).isEqualTo(CHINA.version());
        assertThat(within("2016-09-20", Period.days(15)).clause()).isEqualTo(CLAUSE);
    }

    @Test
    void what_makes_no_period_is_refused_and_says_why() {
        assertThatThrownBy(() -> Period.days(0))
                .hasMessageContaining("0 calendar days")
                .hasMessageContaining("36500");
        assertThatThrownBy(() -> Period.years(101)).hasMessageContaining("1 to 100 years");
        assertThatThrownBy(() -> within("2016-09-20", Period.hours(24)))
                .hasMessageContaining("order_18_2019/46")
                .hasMessageContaining("Give the moment");
        assertThatThrownBy(() -> within("1948-12-31", Period.days(1))).hasMessageContaining("1949 to 2999");
        assertThatThrownBy(() -> Deadline.from(Instant.MAX, ClockRule.within(Period.hours(1), CLAUSE), CHINA))
                .hasMessageContaining("1949 to 2999");
        assertThatThrownBy(() -> ClockRule.within(Period.hours(24), CLAUSE).rollover(Rollover.NON_WORKING))
                .hasMessageContaining("holidays included");
        assertThatThrownBy(() -> ClockRule.before(Period.months(1), CLAUSE)).hasMessageContaining("counting back");
        assertThatThrownBy(() -> ClockRule.window(Period.days(60), Period.days(61), CLAUSE))
                .hasMessageContaining("has no day in it");
        assertThatThrownBy(() -> ClockRule.window(Period.days(60), Period.months(3), CLAUSE))
                .hasMessageContaining("one unit");
        assertThatThrownBy(() -> ClockRule.window(Period.months(3), Period.months(3), CLAUSE))
                .hasMessageContaining("has no day in it");
        assertThat(ClockRule.window(Period.days(60), Period.days(62), CLAUSE).closes())
                .isEqualTo(Period.days(62));
    }

    @Test
    void a_rule_of_every_shape_is_worked_out() {
        List<ClockRule> rules = List.of(
                ClockRule.within(Period.days(1), CLAUSE),
                ClockRule.before(Period.days(1), CLAUSE),
                ClockRule.window(Period.days(1), Period.days(9), CLAUSE),
                ClockRule.after(Period.days(1), CLAUSE));
        assertThat(rules)
                .hasSameSizeAs(ClockRule.class.getPermittedSubclasses())
                .allSatisfy(r -> {
                    Deadline deadline = Deadline.from(day("2021-03-01"), r, CHINA);
                    assertThat(deadline.dueBy().or(deadline::notBefore)).isPresent();
                    assertThat(r.clause()).isEqualTo(CLAUSE);
                    assertThat(r.rollover()).isNotNull();
                });
    }
}
