package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.junit.jupiter.api.Test;

class ProvisionalTest {

    private static final StatutoryCalendar CHINA = StatutoryCalendar.china();
    private static final StatutoryCalendar BEFORE_THE_NOTICE = CHINA.asOf(LocalDate.parse("2025-11-03"));
    private static final ClauseRef CLAUSE = ClauseRef.parse("order_18_2019/46");

    private static Deadline within(String from, Period period, StatutoryCalendar calendar) {
        return Deadline.from(LocalDate.parse(from), ClockRule.within(period, CLAUSE), calendar);
    }

    @Test
    void a_clock_that_runs_into_a_year_without_a_notice_is_provisional() {
        Deadline deadline = within("2025-11-03", Period.days(105), BEFORE_THE_NOTICE);
        assertThat(deadline.dueBy()).as("a Monday").hasValue(LocalDate.parse("2026-02-16"));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.working())
                .last()
                .extracting(s -> s.text().zh())
                .isEqualTo("2026年的放假通知尚未收入：按周末和日期固定的法定节假日暂算，收入后重新计算");
    }

    @Test
    void when_the_notice_comes_the_day_is_worked_out_again_and_the_difference_shown() {
        Deadline deadline = within("2025-11-03", Period.days(105), BEFORE_THE_NOTICE);
        Recomputed again = deadline.recompute(CHINA);
        assertThat(again.moved()).isTrue();
        assertThat(again.before()).isEqualTo(deadline);
        assertThat(again.after().dueBy()).hasValue(LocalDate.parse("2026-02-24"));
        assertThat(again.after().provisional()).isFalse();
        assertThat(again.difference())
                .extracting(Bilingual::zh)
                .contains(
                        "2026年1月2日：原为工作日，现为放假调休（国务院办公厅关于2026年部分节假日安排的通知）",
                        "2026年2月14日：原为休息日，现为调休上班（国务院办公厅关于2026年部分节假日安排的通知）",
                        "2026年2月20日：原为工作日，现为放假调休（国务院办公厅关于2026年部分节假日安排的通知）",
                        "届满日：原为2026年2月16日，现为2026年2月24日",
                        "由暂定改为确定");
        assertThat(again.difference()).extracting(Bilingual::en).contains("due by: was 2026-02-16, is 2026-02-24");
    }

    @Test
    void a_result_keeps_the_version_it_was_worked_out_with() {
        Deadline deadline = within("2025-12-30", Period.workingDays(3), BEFORE_THE_NOTICE);
        Deadline after = deadline.recompute(CHINA).after();
        assertThat(deadline.calendarVersion()).isEqualTo(BEFORE_THE_NOTICE.version());
        assertThat(after.calendarVersion()).isEqualTo(CHINA.version());
        assertThat(after.dueBy()).isEqualTo(deadline.dueBy());
        assertThat(deadline.recompute(CHINA).moved()).isFalse();
        assertThat(deadline.recompute(CHINA).difference())
                .extracting(Bilingual::en)
                .contains("2026-01-04: was a rest day, is a make-up workday (国务院办公厅关于2026年部分节假日安排的通知)")
                .contains("was provisional, now final");
    }

    @Test
    void nothing_differs_between_a_calendar_and_itself() {
        Recomputed again = within("2025-11-05", Period.days(90), CHINA).recompute(CHINA);
        assertThat(again.moved()).isFalse();
        assertThat(again.difference()).isEmpty();
        assertThat(again.after()).isEqualTo(again.before());
    }

    @Test
    void a_notice_inside_the_year_moves_a_day_that_was_final() {
        StatutoryCalendar before = CHINA.asOf(LocalDate.parse("2020-01-25"));
        Deadline deadline = within("2020-01-17", Period.workingDays(5), before);
        assertThat(deadline.dueBy()).hasValue(LocalDate.parse("2020-01-23"));
        Deadline longer = within("2020-01-17", Period.workingDays(7), before);
        assertThat(longer.dueBy()).as("a Saturday, worked").hasValue(LocalDate.parse("2020-02-01"));
        assertThat(longer.provisional()).isFalse();
        assertThat(longer.recompute(CHINA).after().dueBy()).hasValue(LocalDate.parse("2020-02-04"));
    }

    @Test
    void what_does_not_depend_on_the_notice_is_not_provisional() {
        LocalDate day = LocalDate.parse("2025-11-03");
        ClockRule none = ClockRule.within(Period.days(105), CLAUSE).rollover(Rollover.NONE);
        assertThat(Deadline.from(day, none, BEFORE_THE_NOTICE).provisional()).isFalse();
        assertThat(Deadline.from(
                                LocalDate.parse("2026-03-10"),
                                ClockRule.before(Period.days(5), CLAUSE),
                                BEFORE_THE_NOTICE)
                        .provisional())
                .isFalse();
        assertThat(Deadline.from(
                                LocalDate.parse("2026-03-10"),
                                ClockRule.before(Period.workingDays(5), CLAUSE),
                                BEFORE_THE_NOTICE)
                        .provisional())
                .isTrue();
    }

    @Test
    void time_taken_out_in_a_year_without_a_notice_does_not_make_the_result_provisional() {
        Suspension untilTheNotice = new Suspension(
                LocalDate.parse("2025-12-23"),
                LocalDate.parse("2026-03-01"),
                new Bilingual("检验检测", "laboratory work"),
                CLAUSE);
        Deadline inTime = within("2025-12-15", Period.workingDays(5), BEFORE_THE_NOTICE);
        assertThat(inTime.suspend(untilTheNotice).provisional()).isFalse();
        assertThat(inTime.suspend(untilTheNotice).dueBy()).isEqualTo(inTime.dueBy());
        Deadline later =
                within("2025-12-15", Period.workingDays(7), BEFORE_THE_NOTICE).suspend(untilTheNotice);
        assertThat(later.dueBy()).hasValue(LocalDate.parse("2026-03-03"));
        assertThat(later.provisional()).as("2 and 3 March count").isTrue();
    }

    @Test
    void the_last_week_of_a_year_names_the_notice_it_waits_for() {
        Deadline deadline = within("2026-12-18", Period.days(10), CHINA);
        assertThat(deadline.dueBy()).hasValue(LocalDate.parse("2026-12-28"));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.working())
                .last()
                .satisfies(s -> assertThat(s.text().en()).startsWith("provisional: there is no notice for 2027 yet"));
        StatutoryCalendar next = CHINA.with(new StringReader("""
                notice    国务院办公厅关于2027年部分节假日安排的通知
                arranges  2027
                issued    2026-11
                source    a made-up notice for this test
                off       2027-01-01..2027-01-03  元旦 / New Year
                statutory 2027-01-01
                """), "2027.txt");
        Recomputed again = deadline.recompute(next);
        assertThat(again.moved()).isFalse();
        assertThat(again.difference()).extracting(Bilingual::zh).containsExactly("由暂定改为确定");
    }
}
