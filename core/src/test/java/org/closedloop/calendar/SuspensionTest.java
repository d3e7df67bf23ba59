package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTest {

    private static final StatutoryCalendar CHINA = StatutoryCalendar.china();
    private static final ClauseRef CASE = ClauseRef.parse("order_42_2021/64");
    private static final Bilingual LAB = new Bilingual("检验检测", "laboratory work");
    private static final Bilingual HEARING = new Bilingual("听证", "hearing");
    private static final Bilingual APPROVED = new Bilingual("经负责人批准", "approved by the head");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Deadline within(String from, Period period) {
        return Deadline.from(day(from), ClockRule.within(period, CASE), CHINA);
    }

    private static Suspension out(String from, @Nullable String until) {
        return new Suspension(day(from), until == null ? null : day(until), LAB, CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "days within,                       2021-09-06, 2021-09-16, 2021-10-15",
        "none: paused and resumed one day,  2021-09-06, 2021-09-06, 2021-10-05",
        "the first day that counts,         2021-09-06, 2021-09-07, 2021-10-06",
        "from before the anchor,            2021-08-01, 2021-09-11, 2021-10-10",
        "the last day,                      2021-10-05, 2021-10-06, 2021-10-06",
        "after the end,                     2021-10-06, 2021-11-06, 2021-10-05"
    })
    void laboratory_time_is_taken_out_of_calendar_days(String what, String from, String until, LocalDate last) {
        Deadline deadline = within("2021-09-05", Period.days(30)).suspend(out(from, until));
        assertThat(deadline.lastDay()).as(what).hasValue(last);
    }

    @Test
    void of_working_days_only_working_days_are_taken_out() {
        Deadline plain = within("2021-10-15", Period.workingDays(5));
        assertThat(plain.dueBy()).hasValue(day("2021-10-22"));
        assertThat(plain.suspend(out("2021-10-16", "2021-10-18")).dueBy())
                .as("a weekend")
                .hasValue(day("2021-10-22"));
        assertThat(plain.suspend(out("2021-10-16", "2021-10-20")).dueBy())
                .as("a weekend, Monday and Tuesday")
                .hasValue(day("2021-10-26"));
    }

    @Test
    void days_taken_out_for_two_reasons_are_taken_out_once() {
        Deadline deadline = within("2021-03-01", Period.days(90))
                .suspend(out("2021-03-10", "2021-03-20"))
                .suspend(new Suspension(day("2021-03-15"), day("2021-03-25"), HEARING, CASE));
        assertThat(deadline.lastDay()).hasValue(day("2021-05-30").plusDays(15));
        assertThat(deadline.suspensions()).hasSize(2);
    }

    @Test
    void months_are_lengthened_by_the_days_taken_out() {
        assertThat(within("2021-01-31", Period.months(1))
                        .suspend(out("2021-02-10", "2021-02-20"))
                        .lastDay())
                .hasValue(day("2021-03-10"));
    }

    @Test
    void a_window_is_put_off_at_both_ends() {
        Deadline deadline = Deadline.from(
                        day("2025-11-20"), ClockRule.window(Period.days(60), Period.days(90), CASE), CHINA)
                .suspend(out("2025-12-01", "2025-12-06"));
        assertThat(deadline.notBefore()).hasValue(day("2026-01-25"));
        assertThat(deadline.dueBy()).hasValue(day("2026-02-22"));
    }

    @Test
    void while_the_clock_stands_still_no_last_day_is_known() {
        Deadline standing = within("2021-09-05", Period.days(30)).suspend(out("2021-09-10", null));
        assertThat(standing.dueBy()).isEmpty();
        assertThat(standing.lastDay()).isEmpty();
        assertThat(standing.timeliness(day("2030-01-01"))).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(standing.countBack(ClockRule.before(Period.days(5), CASE))).isEmpty();
        assertThat(standing.working()).last().satisfies(s -> {
            assertThat(s.text().zh()).isEqualTo("自2021年9月10日起中止（检验检测），尚未恢复，届满日待恢复后计算");
            assertThat(s.clause()).isEqualTo(CASE);
        });
        assertThat(standing)
                .hasToString("Deadline[order_42_2021/64 from 2021-09-05, due by unknown: the clock stands still]");
        Deadline running = standing.resume(day("2021-09-20"));
        assertThat(running.lastDay()).hasValue(day("2021-10-15"));
        assertThat(running).isEqualTo(within("2021-09-05", Period.days(30)).suspend(out("2021-09-10", "2021-09-20")));
    }

    @Test
    void a_clock_that_has_run_out_does_not_stand_still() {
        assertThat(within("2021-09-05", Period.days(30))
                        .suspend(out("2021-10-06", null))
                        .lastDay())
                .hasValue(day("2021-10-05"));
    }

    @Test
    void a_clock_stopped_on_its_last_day_has_not_run_out() {
        assertThat(within("2021-09-05", Period.days(30))
                        .suspend(out("2021-10-05", null))
                        .dueBy())
                .isEmpty();
    }

    @Test
    void months_added_to_days_run_from_the_last_of_these() {
        Extension month = new Extension(Period.months(1), APPROVED, CASE);
        assertThat(within("2021-01-21", Period.days(5))
                        .suspend(out("2021-01-22", "2021-01-27"))
                        .extend(month)
                        .lastDay())
                .as("5 days end on 31 January")
                .hasValue(day("2021-02-28"));
        assertThat(within("2021-03-01", Period.workingDays(5)).extend(month).lastDay())
                .as("5 working days end on 8 March")
                .hasValue(day("2021-04-08"));
    }

    @Test
    void a_window_that_stands_still_after_it_opened_keeps_its_opening() {
        Deadline deadline = Deadline.from(
                        day("2025-11-20"), ClockRule.window(Period.days(60), Period.days(90), CASE), CHINA)
                .suspend(out("2026-02-01", null));
        assertThat(deadline.notBefore()).hasValue(day("2026-01-20"));
        assertThat(deadline.dueBy()).isEmpty();
        assertThat(deadline.timeliness(day("2026-01-19"))).isEqualTo(Timeliness.TOO_EARLY);
        assertThat(deadline.timeliness(day("2026-01-20"))).isEqualTo(Timeliness.UNDETERMINED);
    }

    @Test
    void an_extension_is_counted_on_from_the_last_day_before_rollover() {
        Deadline deadline =
                within("2025-11-05", Period.days(90)).extend(new Extension(Period.days(30), APPROVED, CASE));
        assertThat(deadline.dueBy()).hasValue(day("2026-03-05"));
        assertThat(within("2024-08-02", Period.days(60))
                        .extend(new Extension(Period.days(7), APPROVED, CASE))
                        .dueBy())
                .as("60 days end on 1 October, and 7 more on the 8th")
                .hasValue(day("2024-10-08"));
        assertThat(within("2016-09-28", Period.workingDays(2))
                        .extend(new Extension(Period.workingDays(3), APPROVED, CASE))
                        .dueBy())
                .hasValue(day("2016-10-10"));
    }

    @Test
    void time_is_taken_out_of_an_extension_as_well() {
        Deadline deadline = within("2021-03-01", Period.days(90))
                .extend(new Extension(Period.days(30), APPROVED, CASE))
                .suspend(out("2021-06-10", "2021-06-15"));
        assertThat(deadline.lastDay()).hasValue(day("2021-06-29").plusDays(5));
    }

    @Test
    void what_cannot_be_suspended_resumed_or_extended_is_refused() {
        Deadline plain = within("2021-09-05", Period.days(30));
        Deadline back = Deadline.from(day("2021-09-05"), ClockRule.before(Period.days(5), CASE), CHINA);
        assertThatThrownBy(() -> back.suspend(out("2021-09-01", "2021-09-02")))
                .hasMessageContaining("suspend the period");
        assertThatThrownBy(() -> back.extend(new Extension(Period.days(1), APPROVED, CASE)))
                .hasMessageContaining("counted back");
        assertThatThrownBy(() -> plain.extend(new Extension(Period.hours(1), APPROVED, CASE)))
                .hasMessageContaining("by hours only");
        assertThatThrownBy(() -> plain.resume(day("2021-09-06"))).hasMessageContaining("no suspension is open");
        assertThatThrownBy(() -> plain.suspend(out("2021-09-10", null)).suspend(out("2021-09-12", null)))
                .hasMessageContaining("open suspension");
        assertThatThrownBy(() -> plain.suspend(out("2021-09-10", null)).resume(day("2021-09-09")))
                .hasMessageContaining("2021-09-10")
                .hasMessageContaining("2021-09-09");
    }
}
