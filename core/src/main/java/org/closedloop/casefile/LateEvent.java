package org.closedloop.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.decision.Conclusion;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.RefusalKind;

/**
 * An event of a day before one that is recorded already (补登): a slip that came back from the post, a payment of which the bank
 * told a week after.
 *
 * <p>It is decided as the case stood on its day. What was recorded of later days stands, so it must make no difference there: each
 * later event is decided once more with it, and must conclude what it concluded. Only that a deadline had passed may be refuted
 * by it: that was said for want of better knowledge. Not thread-safe; used for one event.
 */
final class LateEvent {

    private final Handling handling;
    private final CaseFile file;
    private final Event event;
    private final Instant at;
    private final StatutoryCalendar calendar;
    private final List<Fold.Told> earlier = new ArrayList<>();
    private final List<Fold.Told> later = new ArrayList<>();
    private final List<Long> overtakes = new ArrayList<>();

    LateEvent(Handling handling, CaseFile file, Event event, Instant at) {
        this.handling = handling;
        this.file = file;
        this.event = event;
        this.at = at;
        this.calendar = handling.calendar(file.jurisdiction());
        Set<Long> refuted = new HashSet<>();
        file.journal().entries().forEach(e -> refuted.addAll(e.overtakes()));
        for (Fold.Told told : Fold.told(file.journal().entries())) {
            Event then = told.entry().event();
            if (then == null || !then.on().isAfter(event.on())) {
                earlier.add(told);
            } else if (!refuted.contains(told.entry().sequence())) {
                later.add(told);
            }
        }
        later.sort(Fold.BY_DAY);
    }

    Recorded decide() {
        Recorded then = handling.decide(Fold.of(earlier, calendar), event, at);
        if (!then.isAccepted()) {
            return new Recorded.Rejected(event, file, then.conclusions(), ((Recorded.Rejected) then).objections());
        }
        CaseFile with = then.file();
        for (Fold.Told told : later) {
            Event next = told.event();
            Recorded again = handling.decide(with, next, told.entry().recordedAt());
            if (next.kind() == EventKind.DEADLINE_PASSED && !again.isAccepted()) {
                overtakes.add(told.entry().sequence());
            } else if (again.isAccepted() && alike(told, with, again)) {
                with = again.file();
            } else {
                return new Recorded.Rejected(event, file, then.conclusions(), List.of(different(next)));
            }
        }
        return accepted(then.conclusions(), ((Recorded.Accepted) then).irregularities());
    }

    private Recorded accepted(List<Conclusion> conclusions, List<Irregularity> irregularities) {
        Entry entry = handling.entry(file, event, conclusions, at).overtaking(overtakes);
        List<Fold.Told> all = new ArrayList<>(Fold.told(file.journal().entries()));
        int number = 1
                + file.obligations().stream().mapToInt(Obligation::number).max().orElse(0);
        all.add(new Fold.Told(entry, number));
        CaseFile folded = Fold.of(all, calendar);
        List<Obligation> changed = folded.obligations().stream()
                .filter(o -> !file.obligations().contains(o))
                .toList();
        Entry sealed = entry.changing(irregularities, changed).sealed();
        return new Recorded.Accepted(event, folded.with(file.journal().with(sealed)), conclusions, irregularities);
    }

    /** It concludes what it concluded, and as much comes to be owed by it. */
    private static boolean alike(Fold.Told told, CaseFile before, Recorded again) {
        long owed = told.entry().changed().stream()
                .filter(o -> o.number() >= told.number())
                .count();
        return facts(again.conclusions()).equals(facts(told.entry().conclusions()))
                && again.file().obligations().size() - before.obligations().size() == owed;
    }

    private static Set<Object> facts(List<Conclusion> conclusions) {
        Set<Object> facts = new HashSet<>();
        conclusions.forEach(c -> facts.add(c.fact()));
        return facts;
    }

    private static Objection different(Event next) {
        return Handling.objection(
                RefusalKind.OUT_OF_ORDER,
                "其后 " + next.on() + " 的“" + next.kind().zh() + "”已经登记，如果补登，其处理结果将会不同；确有其事的，请按知悉之日登记并写明 note",
                "of " + next.on() + " '" + next.kind().en()
                        + "' is recorded, and would have been decided otherwise; if it did happen, record it on the day on"
                        + " which it became known, and say so in its note");
    }
}
