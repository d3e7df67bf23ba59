package org.closedloop.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.calendar.Deadline;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Recorded;
import org.closedloop.closure.Hindered;
import org.closedloop.closure.MayClose;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Ground;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Owes;
import org.closedloop.procedure.OwesAfter;
import org.closedloop.procedure.OwesBefore;
import org.closedloop.procedure.OwesBetween;
import org.closedloop.rules.Followed;
import org.closedloop.rules.RuleBook;
import org.closedloop.testkit.Point.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Takes what became of a case after its decision apart into points (分解办理过程): none of them where the course has no events.
 */
final class CoursePoints {

    /** A decision alone, with no course after it. */
    static final CoursePoints NONE = new CoursePoints(List.of(), null, null);

    private final List<Recorded> steps;
    private final @Nullable CaseFile end;
    private final @Nullable Recorded closing;
    private final EventPoints events;

    CoursePoints(Followed followed, RuleBook book) {
        this(followed.steps(), followed.file(), closing(followed, book));
    }

    private CoursePoints(List<Recorded> steps, @Nullable CaseFile end, @Nullable Recorded closing) {
        this.steps = steps;
        this.end = end;
        this.closing = closing;
        this.events = new EventPoints(steps, end == null ? List.of() : end.past());
    }

    /** Tries to close the case on the day of its latest event, whether that was recorded or not. */
    private static @Nullable Recorded closing(Followed followed, RuleBook book) {
        CaseFile end = followed.file();
        Optional<LocalDate> last =
                followed.steps().stream().map(s -> s.event().on()).max(Comparator.naturalOrder());
        return end == null || last.isEmpty()
                ? null
                : new Handling(book, StatutoryCalendar.china())
                        .handle(end, Event.of(EventKind.CLOSED, last.get()), Instant.EPOCH);
    }

    /** Returns all that was concluded of the events. */
    Stream<Conclusion> conclusions() {
        return steps.stream().flatMap(s -> s.conclusions().stream());
    }

    /** Returns the place of a rule. */
    static String place(Ground ground) {
        return ground.file() + ":" + ground.line();
    }

    /** Returns on what conclusions rest. */
    static Basis basis(Stream<Conclusion> conclusions) {
        List<Ground> grounds = conclusions.flatMap(c -> c.grounds().stream()).toList();
        return new Basis(
                grounds.stream().map(Ground::clause).toList(),
                grounds.stream().map(CoursePoints::place).toList());
    }

    private Basis basis(Predicate<Object> conclusions) {
        return basis(conclusions().filter(c -> conclusions.test(c.fact())));
    }

    /** What is owed, in the order in which it came about, with its days and how it stands in the end. */
    List<Point> obligations() {
        UniqueNames names = new UniqueNames();
        return end == null
                ? List.of()
                : end.obligations().stream().map(o -> obligation(o, names)).toList();
    }

    private Point obligation(Obligation o, UniqueNames names) {
        boolean ofParty = o.bearer() == Actor.PARTY;
        String code = o.duty() + "[" + o.party() + "]" + (ofParty ? "" : " by " + o.bearer());
        Bilingual whose = ofParty
                ? party(o.party())
                : new Bilingual(
                        "（" + o.bearer().zh() + (named(o.party()) ? "对 " + o.party() : "") + "）",
                        " (" + o.bearer().en() + (named(o.party()) ? " of " + o.party() : "") + ")");
        Bilingual about =
                names.unique(new Bilingual(o.duty().zh() + whose.zh(), o.duty().en() + whose.en()));
        Bilingual days = days(o);
        Bilingual status = o.isOpen()
                ? new Bilingual("", "")
                : new Bilingual("（" + o.status().zh() + "）", " (" + o.status().en() + ")");
        Basis basis = basis(f -> owes(f, o));
        List<ClauseRef> clauses = new ArrayList<>(basis.clauses());
        clauses.add(o.clause());
        return Point.of(
                names.unique(code) + " " + days.en() + " " + o.status(),
                about,
                new Bilingual(days.zh() + status.zh(), days.en() + status.en()),
                new Basis(clauses, basis.rules()));
    }

    private static boolean owes(Object fact, Obligation o) {
        return (fact instanceof Owes a && a.duty() == o.duty() && a.party().equals(o.party()))
                || (fact instanceof OwesAfter b
                        && b.duty() == o.duty()
                        && b.party().equals(o.party()))
                || (fact instanceof OwesBefore c
                        && c.duty() == o.duty()
                        && c.party().equals(o.party()))
                || (fact instanceof OwesBetween d
                        && d.duty() == o.duty()
                        && d.party().equals(o.party()));
    }

    private static Bilingual days(Obligation o) {
        Deadline deadline = o.deadline();
        String from = o.notBefore().map(LocalDate::toString).orElse("");
        String to = deadline == null
                ? ""
                : deadline.dueAt()
                        .map(at -> at.toLocalDate() + " " + at.toLocalTime())
                        .orElse(o.dueBy().map(LocalDate::toString).orElse(""));
        if (from.isEmpty() && to.isEmpty()) {
            return deadline == null
                    ? new Bilingual("无具体期限", "no day set")
                    : new Bilingual("期限中止", "clock stands still");
        }
        return from.isEmpty()
                ? new Bilingual(to, to)
                : to.isEmpty()
                        ? new Bilingual(from + " 起", "from " + from + " on")
                        : new Bilingual(from + " 至 " + to, from + " to " + to);
    }

    /** What became of each event. */
    EventPoints events() {
        return events;
    }

    /** Which tracks are open in the end, party by party, and whether the case is or may be closed. */
    List<Point> state() {
        List<Point> points = new ArrayList<>();
        if (end != null) {
            end.lanes()
                    .forEach((kind, parties) ->
                            parties.forEach((party, open) -> points.add(track(end, kind, party, open))));
        }
        if (end != null && closing != null) {
            points.add(closure(end.isClosed(), closing));
        }
        return points;
    }

    private Point track(CaseFile file, TrackKind kind, String party, boolean open) {
        Basis later = basis(f -> open
                ? f instanceof Opens opens
                        && opens.kind() == kind
                        && opens.party().equals(party)
                : f instanceof Closes closes
                        && closes.kind() == kind
                        && closes.party().equals(party));
        Basis first = basis(file.decision().conclusions().stream()
                .filter(c -> c.fact() instanceof Track track && track.kind() == kind));
        Bilingual whose = party(party);
        return Point.of(
                kind + "[" + party + "] " + (open ? "OPEN" : "CLOSED"),
                new Bilingual("轨道 " + kind.zh() + whose.zh(), "track " + kind.en() + whose.en()),
                open ? new Bilingual("进行中", "open") : new Bilingual("办结", "closed"),
                later.clauses().isEmpty() ? first : later);
    }

    private static Point closure(boolean closed, Recorded trial) {
        Basis basis = trial instanceof Recorded.Rejected no
                ? basis(no.conclusions().stream().filter(c -> c.fact() instanceof Hindered))
                : basis(trial.conclusions().stream().filter(c -> c.fact() instanceof MayClose));
        return Point.of(
                "CASE " + (closed ? "CLOSED" : trial.isAccepted() ? "MAY_CLOSE" : "OPEN"),
                new Bilingual("结案", "closure"),
                closed
                        ? new Bilingual("已结案", "closed")
                        : trial.isAccepted()
                                ? new Bilingual("可以结案", "may be closed")
                                : new Bilingual("不能结案", "may not be closed"),
                closed ? Basis.NONE : basis);
    }

    /** Returns the party in brackets; nothing where its id is not known. */
    static Bilingual party(String party) {
        return named(party) ? new Bilingual("（" + party + "）", " (" + party + ")") : new Bilingual("", "");
    }

    private static boolean named(String party) {
        return !party.equals(CaseFile.UNNAMED);
    }
}
