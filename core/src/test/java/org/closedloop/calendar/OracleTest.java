package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares deadlines with a slow count on fingers that shares nothing with them but the days of the year table. The seed is
 * in the name of the case; the same seed gives the same case.
 */
class OracleTest {

    private static final StatutoryCalendar CHINA = StatutoryCalendar.china();
    private static final ClauseRef CLAUSE = ClauseRef.parse("order_18_2019/46");
    private static final Bilingual REASON = new Bilingual("检验检测", "laboratory work");
    private static final List<Rollover> ROLLOVERS = List.of(Rollover.values());
    private static final long SEED = 20_160_920L;

    private static LongStream seeds() {
        return LongStream.range(SEED, SEED + 40);
    }

    private static LocalDate someDay(Random random) {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(11 * 365));
    }

    /** Crosses days off, one at a time, until as many as wanted have been met. */
    private static LocalDate finger(LocalDate from, int wanted, boolean working, Set<LocalDate> out) {
        List<LocalDate> met = new ArrayList<>();
        LocalDate d = from;
        while (met.size() < wanted) {
            d = LocalDate.ofEpochDay(d.toEpochDay() + 1);
            if (!out.contains(d) && (!working || YearTable.isWorking(d))) {
                met.add(d);
            }
        }
        return d;
    }

    private static LocalDate rolled(LocalDate last) {
        LocalDate d = last;
        while (!YearTable.isWorking(d)) {
            d = LocalDate.ofEpochDay(d.toEpochDay() + 1);
        }
        return d;
    }

    private static Deadline with(Deadline deadline, List<Suspension> suspensions) {
        Deadline result = deadline;
        for (Suspension s : suspensions) {
            result = result.suspend(s);
        }
        return result;
    }

    private static List<Suspension> someSuspensions(Random random, LocalDate anchor, Set<LocalDate> out) {
        List<Suspension> suspensions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = anchor.plusDays(random.nextInt(60) - 5L);
            int length = random.nextInt(15);
            suspensions.add(new Suspension(from, from.plusDays(length), REASON, CLAUSE));
            for (int j = 0; j < length; j++) {
                out.add(from.plusDays(j));
            }
        }
        return suspensions;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void days_with_suspensions_and_extensions_are_as_counted_on_fingers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate anchor = someDay(random);
            boolean working = random.nextBoolean();
            int amount = 1 + random.nextInt(working ? 40 : 120);
            int more = random.nextInt(3) == 0 ? 1 + random.nextInt(30) : 0;
            Period period = working ? Period.workingDays(amount) : Period.days(amount);
            Set<LocalDate> out = new HashSet<>();
            Deadline deadline = with(
                    Deadline.from(anchor, ClockRule.within(period, CLAUSE), CHINA),
                    someSuspensions(random, anchor, out));
            if (more > 0) {
                deadline = deadline.extend(
                        new Extension(working ? Period.workingDays(more) : Period.days(more), REASON, CLAUSE));
            }
            LocalDate last = finger(anchor, amount + more, working, out);
            assertThat(deadline.lastDay())
                    .as("%s + %s", anchor, deadline.working())
                    .hasValue(last);
            assertThat(deadline.dueBy())
                    .as("%s + %s", anchor, deadline.working())
                    .hasValue(rolled(last));
            assertThat(deadline.provisional()).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void months_are_as_looked_up_in_the_month(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate anchor = someDay(random);
            int months = 1 + random.nextInt(12);
            YearMonth month = YearMonth.from(anchor);
            for (int m = 0; m < months; m++) {
                month = month.atEndOfMonth().plusDays(1).getMonthValue() == 1
                        ? YearMonth.of(month.getYear() + 1, 1)
                        : YearMonth.of(month.getYear(), month.getMonthValue() + 1);
            }
            LocalDate last = month.isValidDay(anchor.getDayOfMonth())
                    ? month.atDay(anchor.getDayOfMonth())
                    : month.atEndOfMonth();
            Deadline deadline = Deadline.from(anchor, ClockRule.within(Period.months(months), CLAUSE), CHINA);
            assertThat(deadline.lastDay()).as("%s + %s months", anchor, months).hasValue(last);
            if (last.isBefore(LocalDate.of(2026, 12, 20))) {
                assertThat(deadline.dueBy()).hasValue(rolled(last));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void windows_and_counting_back_are_as_counted_on_fingers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate anchor = someDay(random).plusDays(60);
            int opens = 1 + random.nextInt(60);
            int closes = opens + 2 + random.nextInt(40);
            Deadline window =
                    Deadline.from(anchor, ClockRule.window(Period.days(opens), Period.days(closes), CLAUSE), CHINA);
            assertThat(window.notBefore()).hasValue(finger(anchor, opens + 1, false, Set.of()));
            assertThat(window.dueBy()).hasValue(finger(anchor, closes - 1, false, Set.of()));

            int back = 1 + random.nextInt(20);
            LocalDate latest = Deadline.from(anchor, ClockRule.before(Period.workingDays(back), CLAUSE), CHINA)
                    .dueBy()
                    .orElseThrow();
            assertThat(YearTable.isWorking(latest)).isTrue();
            assertThat(latest.datesUntil(anchor).filter(YearTable::isWorking).count())
                    .as("%s back %s", anchor, back)
                    .isEqualTo(back);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_later_start_or_a_longer_period_never_ends_earlier(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LocalDate anchor = someDay(random);
            int amount = 1 + random.nextInt(60);
            Period period = random.nextBoolean() ? Period.days(amount) : Period.workingDays(amount);
            Rollover rollover = ROLLOVERS.get(random.nextInt(ROLLOVERS.size()));
            ClockRule rule = new Within(period, rollover, CLAUSE);
            LocalDate due = Deadline.from(anchor, rule, CHINA).dueBy().orElseThrow();
            assertThat(Deadline.from(anchor.plusDays(1), rule, CHINA).dueBy().orElseThrow())
                    .isAfterOrEqualTo(due);
            assertThat(Deadline.from(anchor, new Within(new Period(amount + 1, period.unit()), rollover, CLAUSE), CHINA)
                            .dueBy()
                            .orElseThrow())
                    .isAfterOrEqualTo(due);
            if (rollover == Rollover.NON_WORKING) {
                assertThat(CHINA.day(due).isWorking()).isTrue();
            }
        }
    }
}
