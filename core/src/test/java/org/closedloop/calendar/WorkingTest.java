package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTest {

    private static final StatutoryCalendar CHINA = StatutoryCalendar.china();
    private static final ClauseRef CLAUSE = ClauseRef.parse("product_quality_law/15.3");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static Deadline from(String day, ClockRule rule) {
        return Deadline.from(LocalDate.parse(day), rule, CHINA);
    }

    private static List<String> zh(Deadline deadline) {
        return deadline.working().stream().map(s -> s.text().zh()).toList();
    }

    private static List<String> en(Deadline deadline) {
        return deadline.working().stream().map(s -> s.text().en()).toList();
    }

    @Test
    void calendar_days_with_a_rollover_over_holidays() {
        Deadline deadline = from("2016-09-20", ClockRule.within(Period.days(15), CLAUSE));
        assertThat(zh(deadline))
                .containsExactly(
                        "自2016年9月20日起算，不计当日",
                        "15日，至2016年10月5日（星期三，国庆节放假）",
                        "2016年10月5日（星期三，国庆节放假）不是工作日，顺延至2016年10月8日（星期六，调休上班）");
        assertThat(en(deadline))
                .containsExactly(
                        "from 2016-09-20, that day not counted",
                        "15 calendar days, to 2016-10-05 (Wednesday, day off: National Day)",
                        "2016-10-05 (Wednesday, day off: National Day) is not a working day: rolled over to 2016-10-08"
                                + " (Saturday, make-up workday)");
        assertThat(deadline.working())
                .extracting(Step::clause)
                .containsExactly(ClauseRef.parse("order_137_2011/57"), CLAUSE, ClauseRef.parse("order_137_2011/57"));
    }

    @Test
    void a_make_up_workday_ends_a_period() {
        assertThat(zh(from("2016-09-08", ClockRule.within(Period.days(30), CLAUSE))))
                .last()
                .isEqualTo("2016年10月8日（星期六，调休上班），不顺延");
    }

    @Test
    void working_days_say_what_was_left_out_and_what_was_worked() {
        Deadline deadline = from("2015-08-28", ClockRule.within(Period.workingDays(5), CLAUSE));
        assertThat(zh(deadline).get(1))
                .isEqualTo("5个工作日，至2015年9月7日（星期一）；2015年9月3日至2015年9月5日抗战胜利70周年纪念日放假，不计；" + "2015年9月6日（星期日）调休上班，计入");
        assertThat(en(deadline).get(1))
                .isEqualTo("5 working days, to 2015-09-07 (Monday); 2015-09-03 to 2015-09-05 off (70th anniversary of"
                        + " victory); 2015-09-06 (Sunday) worked");
    }

    @Test
    void the_rollover_says_by_which_policy_it_stays() {
        ClockRule statutory = ClockRule.within(Period.days(15), CLAUSE).rollover(Rollover.STATUTORY_ONLY);
        assertThat(zh(from("2016-09-20", statutory))).last().isEqualTo("2016年10月5日（星期三，国庆节放假）不是法定节假日，不顺延");
        assertThat(zh(from("2016-09-16", statutory)))
                .last()
                .isEqualTo("2016年10月1日（星期六，国庆节法定节假日）是法定节假日，顺延至2016年10月4日（星期二，国庆节放假）");
        ClockRule none = ClockRule.within(Period.days(15), CLAUSE).rollover(Rollover.NONE);
        assertThat(zh(from("2016-09-20", none))).last().isEqualTo("届满日不顺延");
    }

    @Test
    void months_say_where_they_end_if_there_is_no_matching_day() {
        Deadline deadline = from("2021-08-31", ClockRule.within(Period.months(3), CLAUSE));
        assertThat(zh(deadline)).containsExactly("自2021年8月31日起算，不计当日", "3个月，至2021年11月30日（星期二）", "到期月没有对应日，以月末日为最后一日");
        assertThat(deadline.working())
                .extracting(Step::clause)
                .containsExactly(ClauseRef.parse("civil_code/201.1"), CLAUSE, ClauseRef.parse("civil_code/202"));
        assertThat(from("2020-08-31", ClockRule.within(Period.months(3), CLAUSE))
                        .working())
                .extracting(Step::clause)
                .as("no clause is known for that day")
                .containsExactly(null, CLAUSE, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2011-06-30, none",
                "2011-07-01, order_137_2011/57",
                "2019-03-31, order_137_2011/57",
                "2019-04-01, none",
                "2020-12-31, none",
                "2021-01-01, civil_code/201.1"
            })
    void counting_rests_on_the_clause_of_the_day_or_on_none_that_is_known(String day, @Nullable String clause) {
        assertThat(from(day, ClockRule.within(Period.days(15), CLAUSE))
                        .working()
                        .get(0)
                        .clause())
                .isEqualTo(clause == null ? null : ClauseRef.parse(clause));
    }

    @Test
    void suspensions_and_extensions_stand_with_reason_and_basis() {
        ClauseRef lab = ClauseRef.parse("order_42_2021/64");
        Deadline deadline = from("2021-09-05", ClockRule.within(Period.days(30), CLAUSE))
                .suspend(new Suspension(
                        LocalDate.parse("2021-09-10"),
                        LocalDate.parse("2021-09-20"),
                        new Bilingual("检验检测", "laboratory work"),
                        lab))
                .suspend(new Suspension(
                        LocalDate.parse("2022-01-10"),
                        LocalDate.parse("2022-01-20"),
                        new Bilingual("听证", "hearing"),
                        lab))
                .extend(new Extension(Period.days(10), new Bilingual("批准", "approved"), lab));
        assertThat(zh(deadline))
                .containsExactly(
                        "自2021年9月5日起算，不计当日",
                        "2021年9月10日至2021年9月19日扣除（检验检测），10日不计",
                        "30日，至2021年10月15日（星期五）",
                        "延长（批准）10日，至2021年10月25日（星期一）",
                        "自2022年1月10日起的中止（听证）不在应计的日内，不影响计算");
        assertThat(en(deadline))
                .contains(
                        "taken out: 2021-09-10 to 2021-09-19 (laboratory work), 10 days not counted",
                        "extended (approved) by 10 calendar days, to 2021-10-25 (Monday)",
                        "the suspension from 2022-01-10 (hearing) takes out no day that counts");
        assertThat(deadline.working().get(1).clause()).isEqualTo(lab);
    }

    @Test
    void a_window_says_both_ends() {
        assertThat(zh(from("2025-11-20", ClockRule.window(Period.days(60), Period.days(90), CLAUSE))))
                .containsExactly(
                        "自2025年11月20日起算，不计当日",
                        "窗口开启：60日，至2026年1月19日（星期一）",
                        "不含当日，不得早于2026年1月20日（星期二），不因休息日推后",
                        "窗口关闭：90日，至2026年2月18日（星期三，春节法定节假日）",
                        "不含当日，最后一日为2026年2月17日（星期二，春节法定节假日）",
                        "届满日不顺延");
    }

    @Test
    void counting_back_and_hours_say_that_nothing_is_rolled_over() {
        assertThat(zh(from("2016-10-08", ClockRule.before(Period.days(5), CLAUSE))))
                .containsExactly("自2016年10月8日往前计算，不计当日", "5日，最迟2016年10月3日（星期一，国庆节法定节假日），当日仍在期限内，不向后顺延");
        Deadline hours = Deadline.from(
                LocalDateTime.parse("2016-10-07T16:00").atZone(Deadline.ZONE).toInstant(),
                ClockRule.within(Period.hours(24), CLAUSE),
                CHINA);
        assertThat(zh(hours)).containsExactly("自2016年10月7日16:00起算，节假日计入", "24小时，至2016年10月8日16:00");
        assertThat(en(hours))
                .containsExactly(
                        "from 2016-10-07 16:00 by the clock, holidays included", "24 hours, to 2016-10-08 16:00");
    }

    @Test
    void the_last_day_named_is_the_last_day() {
        LocalDate last = LocalDate.parse("2026-01-01");
        for (LocalDate d = LocalDate.parse("2015-01-01"); d.isBefore(last); d = d.plusDays(1)) {
            Deadline deadline = Deadline.from(d, ClockRule.within(Period.days(15), CLAUSE), CHINA);
            List<String> lines = en(deadline);
            List<String> days = DAY.matcher(lines.get(lines.size() - 1))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(days.get(days.size() - 1))
                    .as("%s %s", d, lines)
                    .isEqualTo(deadline.dueBy().orElseThrow().toString());
        }
    }
}
