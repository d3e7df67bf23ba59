package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.closedloop.law.Bilingual;
import org.closedloop.law.PeriodUnit;
import org.jspecify.annotations.Nullable;

/** Works a clock out and writes down how (期限计算): the text of a step is made where the step is taken. Not thread-safe. */
final class Ledger {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private final LocalDate anchor;
    private final List<Suspension> suspensions;
    private final List<Extension> extensions;
    private final Working working;

    Ledger(LocalDate anchor, List<Suspension> suspensions, List<Extension> extensions, StatutoryCalendar calendar) {
        this.anchor = anchor;
        this.suspensions = suspensions;
        this.extensions = extensions;
        this.working = new Working(calendar);
    }

    Outcome workOut(ClockRule rule, @Nullable ZonedDateTime moment) {
        if (rule instanceof Before before) {
            return before(before);
        }
        if (rule instanceof Window window) {
            return window(window);
        }
        if (rule instanceof After after) {
            return after(after);
        }
        if (rule instanceof Within within) {
            return moment == null ? within(within) : hours(within, moment);
        }
        throw new IllegalStateException("no way to work out " + rule);
    }

    private Outcome within(Within rule) {
        start();
        Walk walk = new Walk(anchor, suspensions, working);
        walk.on(rule.period(), NOTHING, rule.clause());
        extend(walk);
        walk.rest();
        LocalDate last = walk.end();
        return outcome(null, last, last == null ? null : roll(last, rule.rollover()));
    }

    private Outcome window(Window rule) {
        start();
        Walk open = new Walk(anchor, suspensions, working);
        open.on(rule.opens(), new Bilingual("窗口开启：", "opening: "), rule.clause());
        LocalDate opens = open.end();
        if (opens == null) {
            return outcome(null, null, null);
        }
        LocalDate notBefore = rule.opening() == WindowEnd.INCLUDED ? opens : opens.plusDays(1);
        working.step(
                rule.opening().zh() + "，不得早于" + working.named(notBefore).zh() + "，不因休息日推后",
                rule.opening().en() + ": not before " + working.named(notBefore).en() + ", whatever day that is",
                rule.clause());
        Walk close = new Walk(anchor, suspensions, working);
        close.on(rule.closes(), new Bilingual("窗口关闭：", "closing: "), rule.clause());
        extend(close);
        close.rest();
        LocalDate closes = close.end();
        if (closes == null) {
            return outcome(notBefore, null, null);
        }
        LocalDate last = rule.closing() == WindowEnd.INCLUDED ? closes : closes.minusDays(1);
        working.step(
                rule.closing().zh() + "，最后一日为" + working.named(last).zh(),
                rule.closing().en() + ": the last day is " + working.named(last).en(),
                rule.clause());
        return outcome(notBefore, last, roll(last, rule.rollover()));
    }

    private Outcome before(Before rule) {
        working.step(
                "自" + Week.dateZh(anchor) + "往前计算，不计当日",
                "counted back from " + anchor + ", that day not counted",
                CountingLaw.START.on(anchor));
        boolean workingDays = rule.period().unit() == PeriodUnit.WORKING_DAYS;
        LocalDate day = anchor;
        int left = rule.period().amount();
        while (left > 0) {
            day = day.minusDays(1);
            left -= !workingDays || working.look(day).isWorking() ? 1 : 0;
        }
        Bilingual latest = working.named(day);
        working.step(
                rule.period().zh() + "，最迟" + latest.zh() + "，当日仍在期限内，不向后顺延",
                rule.period().en() + " before, at the latest on " + latest.en()
                        + ", which is in time and is not rolled over",
                rule.clause());
        return outcome(null, day, day);
    }

    private Outcome after(After rule) {
        start();
        Walk walk = new Walk(anchor, suspensions, working);
        walk.on(rule.period(), NOTHING, rule.clause());
        extend(walk);
        walk.rest();
        LocalDate first = walk.end();
        if (first != null) {
            working.step(
                    "不得早于" + working.named(first).zh() + "，没有届满日",
                    "not before " + working.named(first).en() + "; there is no last day",
                    rule.clause());
        }
        return outcome(first, null, null);
    }

    private Outcome hours(Within rule, ZonedDateTime moment) {
        working.step(
                "自" + Week.timeZh(moment.toLocalDateTime()) + "起算，节假日计入",
                "from " + Week.timeEn(moment.toLocalDateTime()) + " by the clock, holidays included",
                CountingLaw.HOURS.on(anchor));
        ZonedDateTime end = moment.plusHours(rule.period().amount());
        working.step(
                rule.period().zh() + "，至" + Week.timeZh(end.toLocalDateTime()),
                rule.period().en() + ", to " + Week.timeEn(end.toLocalDateTime()),
                rule.clause());
        for (Extension e : extensions) {
            end = end.plusHours(e.by().amount());
            working.step(
                    lead(e).zh() + e.by().zh() + "，至" + Week.timeZh(end.toLocalDateTime()),
                    lead(e).en() + e.by().en() + ", to " + Week.timeEn(end.toLocalDateTime()),
                    e.basis());
        }
        LocalDate day = end.toLocalDate();
        return new Outcome(null, day, day, end, working.isProvisional(), working.finish());
    }

    private void start() {
        working.step(
                "自" + Week.dateZh(anchor) + "起算，不计当日",
                "from " + anchor + ", that day not counted",
                CountingLaw.START.on(anchor));
    }

    private void extend(Walk walk) {
        extensions.forEach(e -> walk.on(e.by(), lead(e), e.basis()));
    }

    private static Bilingual lead(Extension extension) {
        return new Bilingual(
                "延长（" + extension.reason().zh() + "）",
                "extended (" + extension.reason().en() + ") by ");
    }

    private LocalDate roll(LocalDate last, Rollover rollover) {
        if (rollover == Rollover.NONE) {
            working.step("届满日不顺延", "the last day is not rolled over", null);
            return last;
        }
        LocalDate day = last;
        while (rollover.passesOver(working.look(day).kind())) {
            day = day.plusDays(1);
        }
        Bilingual from = working.named(last);
        if (!day.equals(last)) {
            boolean statutory = rollover == Rollover.STATUTORY_ONLY;
            working.step(
                    from.zh()
                            + (statutory ? "是法定节假日，顺延至" : "不是工作日，顺延至")
                            + working.named(day).zh(),
                    from.en() + (statutory ? " is a statutory holiday" : " is not a working day") + ": rolled over to "
                            + working.named(day).en(),
                    CountingLaw.ROLLOVER.on(anchor));
        } else if (!working.look(day).isWorking()) {
            working.step(from.zh() + "不是法定节假日，不顺延", from.en() + " is no statutory holiday: not rolled over", null);
        } else if (working.look(day).kind() == DayKind.MAKE_UP_WORKDAY) {
            working.step(from.zh() + "，不顺延", from.en() + ": not rolled over", null);
        }
        return day;
    }

    private Outcome outcome(@Nullable LocalDate notBefore, @Nullable LocalDate last, @Nullable LocalDate due) {
        return new Outcome(notBefore, last, due, null, working.isProvisional(), working.finish());
    }
}
