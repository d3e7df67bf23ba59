package org.closedloop.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.closure.Hindered;
import org.closedloop.closure.MayClose;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Rules;
import org.closedloop.decision.Step;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.Period;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Now;
import org.closedloop.procedure.Permitted;
import org.closedloop.procedure.RefusalKind;
import org.closedloop.procedure.Refused;

/**
 * Decides events of cases (办理): by rules and a calendar, without storing anything. Immutable, safe for use by many threads.
 */
public final class Handling {

    private final Rules rules;
    private final StatutoryCalendar calendar;
    private final boolean local;
    private final Map<Jurisdiction, StatutoryCalendar> calendars = new ConcurrentHashMap<>();

    /** Handles by the given rules and calendar, of which the local notices count where they hold. */
    public Handling(Rules rules, StatutoryCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
        this.local = calendar.hasLocalNotices();
    }

    /** Opens a case. */
    public CaseFile open(Opening opening, Instant at) {
        return CaseFile.open(
                rules, opening, at, calendar(opening.jurisdiction()).version());
    }

    /**
     * Returns a case as it stands by its journal (重放): what each event concluded is taken as it was written, not decided again,
     * and worked into the case as then. Days are those of this calendar; whether something was done in time stays as it was
     * found then.
     *
     * @param lines the lines of its journal
     * @throws JournalDamagedException if the chain of the journal is broken or a line is no entry
     */
    public CaseFile replay(List<String> lines) {
        return Replay.of(lines, this::calendar);
    }

    /** Returns the calendar of a place. */
    StatutoryCalendar calendar(Jurisdiction place) {
        return local ? calendars.computeIfAbsent(place, calendar::in) : calendar;
    }

    /**
     * Decides an event by the law in force on its day.
     *
     * @param file how the case stands
     * @param told what happened
     * @param at when it is recorded
     */
    public Recorded handle(CaseFile file, Event told, Instant at) {
        Event event = told.addressee() == null ? told.addressee(file.sampledParty()) : told;
        List<Objection> objections = new ArrayList<>();
        outOfPlace(file, event, objections);
        if (!objections.isEmpty()) {
            return new Recorded.Rejected(event, file, List.of(), objections);
        }
        LocalDate last = file.lastDay();
        return last != null && event.on().isBefore(last)
                ? new LateEvent(this, file, event, at).decide()
                : decide(file, event, at);
    }

    /** Decides an event that is the last of its case. */
    Recorded decide(CaseFile file, Event event, Instant at) {
        List<Objection> objections = new ArrayList<>();
        if (event.kind() == EventKind.DEADLINE_PASSED) {
            passed(file, event, objections);
        }
        List<Conclusion> conclusions = objections.isEmpty() ? conclude(file, event) : List.of();
        if (objections.isEmpty()) {
            objections(event, conclusions, objections);
        }
        if (!objections.isEmpty()) {
            return new Recorded.Rejected(event, file, conclusions, objections);
        }
        StatutoryCalendar here = calendar(file.jurisdiction());
        int number = 1
                + file.obligations().stream().mapToInt(Obligation::number).max().orElse(0);
        Standing after = new Standing(file, event, here, number);
        after.apply(conclusions);
        Entry entry = entry(file, event, conclusions, at)
                .changing(after.irregularities(), after.changed())
                .sealed();
        return new Recorded.Accepted(event, file.with(after, entry), conclusions, after.irregularities());
    }

    /** Returns the next entry of a case, still without what it changes, and not sealed. */
    Entry entry(CaseFile file, Event event, List<Conclusion> conclusions, Instant at) {
        Entry last = file.journal().last();
        return new Entry(
                last.sequence() + 1,
                at,
                null,
                null,
                event,
                conclusions,
                List.of(),
                List.of(),
                List.of(),
                rules.hash(),
                calendar(file.jurisdiction()).version(),
                last.hash(),
                "",
                "");
    }

    /** Returns whether the case could be closed on a day. */
    public boolean mayClose(CaseFile file, LocalDate on) {
        return !file.isClosed()
                && handle(file, Event.of(EventKind.CLOSED, on), Instant.EPOCH).isAccepted();
    }

    private List<Conclusion> conclude(CaseFile file, Event event) {
        List<Object> facts = file.facts(event.on());
        Integer days = event.days();
        facts.add(new Now(
                event.kind(),
                event.on(),
                String.valueOf(event.addressee()),
                event.paper(),
                days == null ? null : java.math.BigDecimal.valueOf(days),
                event.proof(),
                event.reason(),
                event.duty(),
                days == null ? null : Period.days(days)));
        return rules.conclude(new Step(file.batch(), file.jurisdiction(), event.on(), facts));
    }

    /** What no law needs to say: who is a party, and that what is closed is closed. */
    private static void outOfPlace(CaseFile file, Event event, List<Objection> objections) {
        Set<String> parties = file.parties();
        boolean anyone = event.kind() == EventKind.PRODUCER_IDENTIFIED;
        if (!anyone && event.addressee() != null && !parties.contains(event.addressee())) {
            objections.add(objection(
                    RefusalKind.UNKNOWN_PARTY,
                    "“" + event.addressee() + "”不是本案当事人；当事人：" + String.join("、", parties),
                    "'" + event.addressee() + "' is no party of the case; parties are " + String.join(", ", parties)));
        }
        if (file.isClosed() && !event.kind().afterClosing()) {
            objections.add(objection(
                    RefusalKind.CASE_CLOSED,
                    "案件已经结案；需要重新办理的，先登记 REOPENED",
                    "the case is closed; to go on with it record REOPENED first"));
        }
        if (!file.isClosed() && event.kind() == EventKind.REOPENED) {
            objections.add(objection(RefusalKind.NOT_CLOSED, "案件尚未结案", "the case is not closed"));
        }
    }

    private static void passed(CaseFile file, Event event, List<Objection> objections) {
        List<Obligation> over = file.overdue(event.on()).stream()
                .filter(o -> o.duty() == event.duty() && o.party().equals(event.addressee()))
                .toList();
        if (over.isEmpty()) {
            objections.add(objection(
                    RefusalKind.NOT_PASSED,
                    "没有在 " + event.on() + " 之前届满而未履行的该项义务",
                    "nothing of the kind is open whose last day lies before " + event.on()));
        } else if (over.stream().allMatch(Obligation::passed)) {
            objections.add(objection(
                    RefusalKind.ALREADY_DONE, "该期限届满已经登记", "that this deadline has passed is recorded already"));
        }
    }

    private static void objections(Event event, List<Conclusion> conclusions, List<Objection> objections) {
        boolean closing = event.kind() == EventKind.CLOSED;
        boolean permitted = event.kind() == EventKind.DEADLINE_PASSED;
        for (Conclusion conclusion : conclusions) {
            ClauseRef clause = conclusion.grounds().get(0).clause();
            if (conclusion.fact() instanceof Refused refused) {
                objections.add(objection(refused.kind(), clause));
            } else if (closing && conclusion.fact() instanceof Hindered hindered) {
                objections.add(objection(hindered.kind(), clause));
            } else if (conclusion.fact() instanceof Permitted p && p.kind() == event.kind()) {
                permitted = true;
            } else if (closing && conclusion.fact() instanceof MayClose) {
                permitted = true;
            }
        }
        if (!permitted && objections.isEmpty()) {
            objections.add(new Objection(
                    RefusalKind.NOT_PERMITTED,
                    null,
                    new Bilingual(
                            event.on() + " 施行的规则中没有允许“" + event.kind().zh() + "”的",
                            "no rule in force on " + event.on() + " permits "
                                    + event.kind().en())));
        }
    }

    private static Objection objection(RefusalKind kind, ClauseRef clause) {
        return new Objection(kind, clause, new Bilingual(kind.zh(), kind.en()));
    }

    static Objection objection(RefusalKind kind, String zh, String en) {
        return new Objection(kind, null, new Bilingual(zh, en));
    }

    /** Returns the acts that a case permits on a day, each tried for each party; those that need more data are left out. */
    public Set<EventKind> permitted(CaseFile file, LocalDate on) {
        Set<EventKind> kinds = new TreeSet<>();
        for (EventKind kind : EventKind.values()) {
            for (String party : file.parties()) {
                Event event = Event.of(kind, on).addressee(party);
                if (event.missing().isEmpty()
                        && handle(file, event, Instant.EPOCH).isAccepted()) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }
}
