package org.closedloop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Irregularity;
import org.closedloop.casefile.Objection;
import org.closedloop.casefile.Recorded;
import org.closedloop.closure.Hindered;
import org.closedloop.closure.MayClose;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.Irregular;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Permitted;
import org.closedloop.procedure.Refused;
import org.closedloop.procedure.Writes;
import org.closedloop.testkit.Point.Basis;

/** Takes the events of a course apart into points (分解办理事件): what became of each, and in what it was irregular. */
final class EventPoints {

    private final List<Recorded> steps;
    private final List<Past> past;
    private final String sampled;

    EventPoints(List<Recorded> steps, List<Past> past) {
        this.steps = steps;
        this.past = past;
        this.sampled = steps.isEmpty() ? CaseFile.UNNAMED : steps.get(0).file().sampledParty();
    }

    /** What became of each event, the papers that it makes, and whether it was withdrawn later. */
    List<Point> all() {
        List<Point> points = new ArrayList<>();
        UniqueNames names = new UniqueNames();
        int recorded = 0;
        for (Recorded step : steps) {
            Bilingual about = names.unique(name(step.event()));
            if (step instanceof Recorded.Rejected rejected) {
                points.add(refused(rejected, about));
                continue;
            }
            points.add(recorded(step, about));
            step.conclusions().stream()
                    .filter(c -> c.fact() instanceof Writes)
                    .map(c -> paper((Writes) c.fact(), about, CoursePoints.basis(Stream.of(c))))
                    .forEach(points::add);
            if (!past.get(recorded++).stands()) {
                points.add(Point.of(
                        about.en() + " WITHDRAWN",
                        new Bilingual(about.zh() + "：后被撤回", about.en() + ": withdrawn later"),
                        Basis.NONE));
            }
        }
        return points;
    }

    private static Point recorded(Recorded step, Bilingual about) {
        return Point.of(
                about.en() + " RECORDED",
                about,
                new Bilingual("予以登记", "recorded"),
                CoursePoints.basis(step.conclusions().stream()
                        .filter(c -> (c.fact() instanceof Permitted p
                                        && p.kind() == step.event().kind())
                                || c.fact() instanceof MayClose)));
    }

    private static Point refused(Recorded.Rejected step, Bilingual about) {
        List<Objection> why = step.objections();
        String kinds = why.stream()
                .map(o -> o.kind() + (o.clause() == null ? "" : " " + o.clause()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        List<ClauseRef> clauses = new ArrayList<>();
        why.stream().map(Objection::clause).filter(Objects::nonNull).forEach(clauses::add);
        return Point.of(
                about.en() + " REFUSED " + kinds,
                about,
                new Bilingual(
                        "不予登记，"
                                + why.stream()
                                        .map(o -> o.what().zh())
                                        .distinct()
                                        .collect(Collectors.joining("，")),
                        "refused, "
                                + why.stream()
                                        .map(o -> o.what().en())
                                        .distinct()
                                        .collect(Collectors.joining(", "))),
                new Basis(
                        clauses,
                        CoursePoints.basis(step.conclusions().stream()
                                        .filter(c -> c.fact() instanceof Refused || c.fact() instanceof Hindered))
                                .rules()));
    }

    private static Point paper(Writes writes, Bilingual about, Basis basis) {
        return Point.of(
                about.en() + " WRITES " + writes.paper() + " to " + writes.party(),
                new Bilingual(about.zh() + " 的文书", "paper of " + about.en()),
                new Bilingual(writes.paper(), writes.paper()),
                basis);
    }

    /** In what events were not as the law demands. */
    List<Point> irregularities() {
        List<Point> points = new ArrayList<>();
        UniqueNames names = new UniqueNames();
        for (Recorded step : steps) {
            Bilingual name = names.unique(name(step.event()));
            if (step instanceof Recorded.Accepted accepted) {
                accepted.irregularities().forEach(i -> points.add(irregularity(i, name, step)));
            }
        }
        return points;
    }

    private static Point irregularity(Irregularity i, Bilingual event, Recorded step) {
        return Point.of(
                event.en() + " " + i.kind() + " " + i.clause(),
                new Bilingual(
                        event.zh() + "：" + i.kind().zh(),
                        event.en() + ": " + i.kind().en()),
                new Basis(
                        List.of(i.clause()),
                        CoursePoints.basis(step.conclusions().stream()
                                        .filter(c -> c.fact() instanceof Irregular irregular
                                                && irregular.kind() == i.kind()))
                                .rules()));
    }

    private Bilingual name(Event event) {
        String addressee = event.addressee();
        Bilingual whose =
                addressee == null || addressee.equals(sampled) ? new Bilingual("", "") : CoursePoints.party(addressee);
        return new Bilingual(
                event.on() + " " + event.kind().zh() + whose.zh(),
                event.on() + " " + event.kind().en() + whose.en());
    }
}
