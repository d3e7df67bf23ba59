package org.closedloop.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Termed;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.ObligationStatus;
import org.closedloop.procedure.Writes;
import org.closedloop.rules.Course;
import org.closedloop.rules.Expected;
import org.closedloop.rules.Followed;
import org.closedloop.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** A course as a timeline for reading (办理过程时间线): what happened, what is owed by whom until when, and why. */
final class TextCourse {

    private static final String INDENT = "            ";
    private static final String DEEPER = INDENT + "    ";

    private final Console console;
    private final Citations citations;
    private final Handling handling;
    private final boolean trace;
    private final LocalDate today;

    TextCourse(Console console, RuleBook book, StatutoryCalendar calendar, boolean trace, LocalDate today) {
        this.console = console;
        this.citations = new Citations(book, console.language());
        this.handling = new Handling(book, calendar);
        this.trace = trace;
        this.today = today;
    }

    void write(Course course, Followed followed, List<Expected.Miss> misses) {
        console.line(course.batch().id() + "  " + course.title());
        console.line("    " + term(followed.decision().grade()) + say("；", "; ")
                + term(followed.decision().route()) + say("；轨道：", "; tracks: ") + tracks(followed.opened()));
        CaseFile before = followed.opened();
        for (Recorded step : followed.steps()) {
            event(step);
            if (before != null && step.isAccepted()) {
                changes(before, step.file());
            }
            if (trace) {
                step.conclusions().forEach(this::grounds);
            }
            before = step.file();
        }
        CaseFile end = followed.file();
        if (end != null) {
            end(end);
        }
        misses.forEach(m -> console.line(say("  未达预期：", "  not as expected: ")
                + m.what()
                + say(" 应为 ", " expected ")
                + m.expected()
                + say("，实为 ", ", got ")
                + m.got()));
        console.line("");
    }

    private void event(Recorded step) {
        Event event = step.event();
        String at = event.at() == null ? "" : " " + event.at();
        String data = List.of(
                        text("", event.paper()),
                        event.days() == null ? "" : event.days() + say("日", " days"),
                        event.duty() == null ? "" : term(event.duty()),
                        text(say("理由：", "reason: "), event.reason()),
                        text(say("证明：", "proof: "), event.proof()),
                        text("", event.note()))
                .stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(say("；", "; ")));
        console.line("");
        console.line("  " + event.on() + at + "  " + (step.isAccepted() ? "" : say("【不予登记】", "[refused] "))
                + term(event.kind()) + "  " + party(event.addressee()) + (data.isEmpty() ? "" : "  " + data));
        if (step instanceof Recorded.Rejected rejected) {
            rejected.objections()
                    .forEach(o -> console.line(INDENT + "✗ " + o.what().in(console.language()) + cited(o.clause())));
        }
        if (step instanceof Recorded.Accepted accepted) {
            accepted.irregularities()
                    .forEach(i -> console.line(INDENT + "! " + i.what().in(console.language()) + cited(i.clause())));
            accepted.conclusions().stream()
                    .filter(c -> c.fact() instanceof Writes)
                    .forEach(c -> console.line(INDENT
                            + say("文书：", "paper: ")
                            + ((Writes) c.fact()).paper()
                            + cited(c.grounds().get(0).clause())));
        }
    }

    private static String text(String lead, @Nullable String text) {
        return text == null ? "" : lead + text;
    }

    private void changes(CaseFile before, CaseFile after) {
        for (Obligation o : after.obligations()) {
            int index = o.number() - 1;
            Obligation was =
                    index < before.obligations().size() ? before.obligations().get(index) : null;
            if (was == null) {
                console.line(INDENT + "+ " + owed(o) + cited(o.clause()));
                o.why().forEach(s -> console.line(DEEPER + s.text().in(console.language())));
            } else if (!was.equals(o) && was.status() != o.status()) {
                console.line(INDENT + (o.status() == ObligationStatus.LAPSED ? "- " : "√ ") + term(o.duty()) + "  "
                        + bearer(o) + "  " + term(o.status()));
            } else if (!was.equals(o) && !was.why().equals(o.why())) {
                console.line(INDENT + "~ " + owed(o));
                o.why().forEach(s -> console.line(DEEPER + s.text().in(console.language())));
            }
        }
        after.tracks().forEach((kind, open) -> {
            if (!open.equals(before.tracks().get(kind))) {
                console.line(INDENT
                        + say("轨道 ", "track ")
                        + term(kind)
                        + (open ? say("：开启", ": open") : say("：办结", ": closed")));
            }
        });
        LocalDate day = after.lastDay();
        boolean closable = day != null && !after.isClosed() && handling.mayClose(after, day);
        if (day != null && closable && !handling.mayClose(before, day)) {
            console.line(INDENT + say("可以结案", "the case may be closed"));
        }
    }

    private String owed(Obligation o) {
        String due = o.dueBy().map(d -> say(d + " 前（含当日）", "by " + d)).orElse(say("无具体期限", "no day set"));
        String window = o.notBefore()
                .map(from -> o.dueBy()
                        .map(to -> say("自 " + from + " 起至 " + to, "from " + from + " to " + to))
                        .orElse(say("自 " + from + " 起", "from " + from + " on")))
                .orElse(due);
        return term(o.duty()) + "  " + bearer(o) + "  " + window
                + (o.provisional() ? say("（暂定）", " (provisional)") : "");
    }

    private String bearer(Obligation o) {
        return o.bearer() == Actor.PARTY
                ? party(o.party())
                : term(o.bearer()) + say("（对 ", " (of ") + party(o.party()) + say("）", ")");
    }

    private String party(@Nullable String id) {
        return id == null || id.equals(CaseFile.UNNAMED) ? say("当事人", "the party") : id;
    }

    private void grounds(Conclusion conclusion) {
        console.line(INDENT + FactText.of(conclusion.fact()));
        for (Ground g : conclusion.grounds()) {
            console.line(DEEPER + citations.of(g.clause()) + "  " + g.file() + ":" + g.line());
        }
    }

    private void end(CaseFile file) {
        List<Obligation> open =
                file.obligations().stream().filter(Obligation::isOpen).toList();
        console.line("");
        console.line("  " + today + "  "
                + (file.isClosed() ? say("已结案", "closed") : say("尚未结案；轨道：", "not closed; tracks: ") + tracks(file)));
        open.stream()
                // What nobody used before the case was closed, nobody can use any more.
                .filter(o -> !(file.isClosed() && o.duty().isRight()))
                .forEach(o -> console.line(INDENT + stands(o) + owed(o)));
    }

    private String stands(Obligation o) {
        if (o.duty().isRight()) {
            return o.isOver(today) ? say("期满未行使 ", "not used in time ") : say("可以 ", "may ");
        }
        return o.isOver(today) ? say("逾期 ", "overdue ") : say("应履行 ", "owed ");
    }

    private String tracks(@Nullable CaseFile file) {
        Map<TrackKind, Boolean> tracks = file == null ? Map.of() : file.tracks();
        String all = tracks.entrySet().stream()
                .map(e -> term(e.getKey()) + (e.getValue() ? say("（进行中）", " (open)") : say("（办结）", " (closed)")))
                .collect(Collectors.joining(say("、", ", ")));
        return all.isEmpty() ? say("无", "none") : all;
    }

    private String cited(@Nullable ClauseRef clause) {
        return clause == null ? "" : say("（" + citations.of(clause) + "）", " (" + citations.of(clause) + ")");
    }

    private String term(Termed term) {
        return term.in(console.language());
    }

    private String say(String zh, String en) {
        return "zh".equals(console.language()) ? zh : en;
    }
}
