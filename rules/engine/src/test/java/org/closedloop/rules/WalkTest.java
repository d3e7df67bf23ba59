package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Opening;
import org.closedloop.casefile.Recorded;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.closedloop.inspection.Flag;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventField;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Past;
import org.junit.jupiter.api.Test;

/**
 * Walks cases through the shipped law: every event at every state, breadth first, states that no rule can tell apart taken as
 * one. {@code -Dclosedloop.walk=N} expands that many states from each start; the walk of a start is whole where the line that
 * it prints says so.
 */
class WalkTest {

    private static final int STATES = Integer.getInteger("closedloop.walk", 12);

    /** Statutory acts, which may not be done twice to one addressee in a round. */
    private static final Set<EventKind> ONCE = EnumSet.of(
            EventKind.ORDER_ISSUED,
            EventKind.ANNOUNCED,
            EventKind.SUSPENSION_ORDERED,
            EventKind.BUSINESS_LICENCE_REVOKED,
            EventKind.PRODUCTION_LICENCE_REVOKED,
            EventKind.CASE_FILED,
            EventKind.PENALTY_DECIDED,
            EventKind.TRANSFER_APPROVED,
            EventKind.TRANSFERRED,
            EventKind.CLOSED);

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Handling HANDLING = new Handling(BOOK, StatutoryCalendar.china());

    private final Set<EventKind> happened = EnumSet.noneOf(EventKind.class);
    private final List<String> wrong = new ArrayList<>();
    private final Set<EventKind> read = read();

    /** A case to start from. */
    private record Start(String name, Batch batch, LocalDate on) {}

    /** A state with the events that led to it. */
    private record State(CaseFile file, List<EventKind> way) {}

    private static Batch batch(String inspected, String place, String level, Flag... flags) {
        return BatchForm.read(Map.ofEntries(
                Map.entry("id", "B1"),
                Map.entry("level", level),
                Map.entry("inspectedOn", inspected),
                Map.entry("jurisdiction", place),
                Map.entry("party", Map.of("id", "ENT-1", "role", "PRODUCER", "jurisdiction", place, "licensed", true)),
                Map.entry("items", List.of(Map.of("name", "甲", "result", "FAIL", "about", "PERFORMANCE"))),
                Map.entry("goodsValue", "200000"),
                Map.entry("salesValue", List.of(flags).contains(Flag.ADULTERATED) ? "60000" : "1000"),
                Map.entry("unsoldValue", "1000"),
                Map.entry("flags", List.of(flags).stream().map(Enum::name).toList())));
    }

    private static List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (String place : List.of("CN", "CN-31", "CN-50", "CN-41", "CN-37-06", "CN-44-01")) {
            for (String on : List.of("2016-09-01", "2022-03-01")) {
                starts.add(new Start("general " + place, batch(on, place, "NATIONAL"), LocalDate.parse(on)));
            }
        }
        for (String on : List.of("2016-09-01", "2022-03-01")) {
            starts.add(
                    new Start("serious", batch(on, "CN", "PROVINCIAL", Flag.EXPIRED_OR_SPOILED), LocalDate.parse(on)));
            starts.add(new Start("crime", batch(on, "CN", "PROVINCIAL", Flag.ADULTERATED), LocalDate.parse(on)));
        }
        return starts;
    }

    @Test
    void no_case_is_stuck_closes_too_early_or_does_an_act_twice() {
        starts().forEach(this::walk);
        assertThat(wrong).isEmpty();
        Set<EventKind> never = EnumSet.complementOf(EnumSet.copyOf(happened));
        System.out.println("walk: events that came about " + happened.size() + ", not " + never);
    }

    private void walk(Start start) {
        CaseFile opened = HANDLING.open(
                new Opening(
                        start.batch(),
                        null,
                        new Jurisdiction(String.valueOf(start.batch().jurisdiction())),
                        start.on()),
                Instant.EPOCH);
        Deque<State> open = new ArrayDeque<>(List.of(new State(opened, List.of())));
        Set<String> seen = new LinkedHashSet<>(Set.of(key(opened)));
        int expanded = 0;
        int transitions = 0;
        int depth = 0;
        while (!open.isEmpty() && expanded < STATES) {
            State state = open.poll();
            expanded++;
            depth = state.way().size();
            boolean goesOn = state.file().isClosed();
            for (Event event : events(state.file(), start.on())) {
                Recorded recorded = HANDLING.handle(state.file(), event, Instant.EPOCH);
                if (!recorded.isAccepted()) {
                    continue;
                }
                transitions++;
                happened.add(event.kind());
                List<EventKind> way = new ArrayList<>(state.way());
                way.add(event.kind());
                check(start, event, state.file(), recorded.file(), way);
                goesOn |= !key(recorded.file()).equals(key(state.file()));
                if (seen.add(key(recorded.file()))) {
                    open.add(new State(recorded.file(), way));
                }
            }
            if (!goesOn) {
                wrong.add(start.name() + " " + start.on() + " " + state.way() + ": nothing leads on; tracks "
                        + state.file().tracks());
            }
        }
        System.out.println(
                "walk: " + start.name() + " " + start.on() + ": " + expanded + " states expanded of " + seen.size()
                        + " seen, " + transitions + " transitions, depth " + depth + (open.isEmpty() ? ", whole" : ""));
    }

    private void check(Start start, Event event, CaseFile before, CaseFile after, List<EventKind> way) {
        String where = start.name() + " " + start.on() + " " + way;
        boolean closable = HANDLING.mayClose(after, event.on());
        if (event.kind() == EventKind.CLOSED && before.tracks().containsValue(true)) {
            wrong.add(where + ": closed with tracks " + before.tracks());
        }
        if (closable && after.tracks().containsValue(true)) {
            wrong.add(where + ": may be closed with tracks " + after.tracks());
        }
        if (ONCE.contains(event.kind())
                && HANDLING.handle(after, event, Instant.EPOCH).isAccepted()) {
            wrong.add(where + ": the same act again is accepted");
        }
    }

    private static List<Event> events(CaseFile file, LocalDate first) {
        LocalDate last = file.lastDay();
        LocalDate day = last == null ? first : last;
        List<Event> events = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            if (!kind.required().contains(EventField.DUTY)) {
                events.add(filled(Event.of(kind, day)));
            }
        }
        file.obligations().stream()
                .filter(o -> o.isOpen() && !o.passed() && o.dueBy().isPresent())
                .forEach(o -> {
                    LocalDate after = o.dueBy().orElseThrow().plusDays(1);
                    events.add(Event.of(EventKind.DEADLINE_PASSED, after.isBefore(day) ? day : after)
                            .duty(o.duty()));
                });
        return events;
    }

    private static Event filled(Event event) {
        Event filled = event;
        Set<EventField> allowed = event.kind().allowed();
        if (allowed.contains(EventField.AT)) {
            filled = filled.at(LocalTime.NOON);
        }
        if (allowed.contains(EventField.DAYS)) {
            filled = filled.days(30);
        }
        if (allowed.contains(EventField.PROOF)) {
            filled = filled.proof("停业证明");
        }
        if (allowed.contains(EventField.REASON)) {
            filled = filled.reason("查明");
        }
        return filled;
    }

    /** What rules can tell of a state: tracks, how obligations stand, and those earlier events that any rule reads. */
    private String key(CaseFile file) {
        Set<String> key = new TreeSet<>();
        Map<Enum<?>, String> newest = new HashMap<>();
        file.obligations().forEach(o -> newest.put(o.duty(), o.status() + (o.passed() ? "!" : "")));
        newest.forEach((duty, status) -> key.add(duty + "=" + status));
        for (Past past : file.past()) {
            if (read.contains(past.kind())) {
                key.add(past.kind() + (past.stands() ? "" : "-"));
            }
        }
        return file.tracks() + " " + key + (file.isClosed() ? " closed" : "");
    }

    /** Returns the kinds of earlier event on which a rule of the book turns. */
    private static Set<EventKind> read() {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        BOOK.law().rules().stream()
                .flatMap(r -> r.tree().conditions().stream())
                .map(RuleTree.Condition::pattern)
                .filter(p -> p.type().equals("Past"))
                .flatMap(p -> CycleChecker.matched(p).stream())
                .forEach(n -> {
                    if (n.kind() != null) {
                        kinds.add(EventKind.valueOf(n.kind()));
                    }
                });
        return kinds;
    }
}
