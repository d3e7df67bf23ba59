package org.closedloop.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventField;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Past;

/**
 * A walk of a case through the shipped law: each event of an alphabet at each state, states that no rule can tell apart taken
 * as one.
 */
final class Walk {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Handling HANDLING = new Handling(BOOK, StatutoryCalendar.china());
    private static final Set<EventKind> READ = read();

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

    /**
     * Where a walk begins.
     *
     * @param name what it is called
     * @param batch the batch
     * @param on day on which the case is opened
     * @param before events that have happened when it begins, each of which must be accepted
     * @param alphabet events that are tried at each state, besides the passing of every deadline
     */
    record Start(String name, Batch batch, LocalDate on, List<EventKind> before, Set<EventKind> alphabet) {}

    /** A state with the events that led to it. */
    private record State(CaseFile file, List<EventKind> way) {
        EventKind last() {
            return way.isEmpty() ? EventKind.REPORT_RECEIVED : way.get(way.size() - 1);
        }
    }

    private final Start start;
    private final int most;
    private final Map<String, Set<String>> leads = new LinkedHashMap<>();
    private final Map<String, State> seen = new LinkedHashMap<>();
    private final Map<EventKind, Integer> tried = new HashMap<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<EventKind> happened = EnumSet.noneOf(EventKind.class);
    private final List<String> wrong = new ArrayList<>();
    private int transitions;
    private int depth;

    /** @param most how many states are expanded at most */
    Walk(Start start, int most) {
        this.start = start;
        this.most = most;
    }

    /** Walks, and returns this. */
    Walk go() {
        CaseFile file = HANDLING.open(
                new Opening(
                        start.batch(),
                        null,
                        new Jurisdiction(String.valueOf(start.batch().jurisdiction())),
                        start.on()),
                Instant.EPOCH);
        for (EventKind kind : start.before()) {
            Recorded recorded = HANDLING.handle(file, filled(Event.of(kind, start.on())), Instant.EPOCH);
            if (!recorded.isAccepted()) {
                throw new IllegalStateException(this + ": " + kind + " is rejected: " + recorded);
            }
            happened.add(kind);
            file = recorded.file();
        }
        State first = new State(file, start.before());
        seen.put(key(file), first);
        Deque<State> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty() && leads.size() < most) {
            expand(next(open), open);
        }
        stuck();
        return this;
    }

    /** In turn the nearest state, and one that came about by what has led on least often: a few ways go to the very end. */
    private State next(Deque<State> open) {
        State next = open.peek();
        if (leads.size() % 2 == 1) {
            for (State state : open) {
                int less = tried.getOrDefault(state.last(), 0) - tried.getOrDefault(next.last(), 0);
                if (less < 0 || less == 0 && state.way().size() > next.way().size()) {
                    next = state;
                }
            }
        }
        open.remove(next);
        tried.merge(next.last(), 1, Integer::sum);
        return next;
    }

    private void expand(State state, Deque<State> open) {
        String from = key(state.file());
        Set<String> to = leads.computeIfAbsent(from, k -> new LinkedHashSet<>());
        depth = Math.max(depth, state.way().size());
        for (Event event : events(state.file())) {
            Recorded recorded = HANDLING.handle(state.file(), event, Instant.EPOCH);
            if (!recorded.isAccepted()) {
                continue;
            }
            transitions++;
            happened.add(event.kind());
            List<EventKind> way = new ArrayList<>(state.way());
            way.add(event.kind());
            check(event, state.file(), recorded.file(), way);
            String key = key(recorded.file());
            to.add(key);
            if (recorded.file().isClosed()) {
                ends.add(key);
            }
            if (!seen.containsKey(key)) {
                State next = new State(recorded.file(), way);
                seen.put(key, next);
                open.add(next);
            }
        }
    }

    private void check(Event event, CaseFile before, CaseFile after, List<EventKind> way) {
        if (event.kind() == EventKind.CLOSED && hindering(before)) {
            wrong.add(this + " " + way + ": closed with tracks " + before.tracks());
        }
        if (HANDLING.mayClose(after, event.on()) && hindering(after)) {
            wrong.add(this + " " + way + ": may be closed with tracks " + after.tracks());
        }
        if (ONCE.contains(event.kind())
                && HANDLING.handle(after, event, Instant.EPOCH).isAccepted()) {
            wrong.add(this + " " + way + ": the same act again is accepted");
        }
    }

    /** Being on the list of serious violators runs for three years and outlasts the case. */
    private static boolean hindering(CaseFile file) {
        return file.tracks().entrySet().stream().anyMatch(t -> t.getKey() != TrackKind.CREDIT && t.getValue());
    }

    /** Finds the states from which no closed case can be reached; what was not expanded may lead anywhere. */
    private void stuck() {
        Map<String, Set<String>> back = new HashMap<>();
        leads.forEach((from, to) ->
                to.forEach(t -> back.computeIfAbsent(t, k -> new HashSet<>()).add(from)));
        Deque<String> open = new ArrayDeque<>(ends);
        seen.keySet().stream().filter(k -> !leads.containsKey(k)).forEach(open::add);
        Set<String> fine = new HashSet<>(open);
        while (!open.isEmpty()) {
            back.getOrDefault(open.poll(), Set.of()).stream().filter(fine::add).forEach(open::add);
        }
        seen.forEach((key, state) -> {
            if (!fine.contains(key)) {
                wrong.add(this + " " + state.way() + ": no way leads to a closed case; " + key);
            }
        });
    }

    /** Returns whether every state that can be reached was expanded. */
    boolean whole() {
        return leads.size() == seen.size();
    }

    List<String> wrong() {
        return wrong;
    }

    Set<EventKind> happened() {
        return happened;
    }

    /** Returns states and transitions, for reading. */
    String figures() {
        return this + ": " + leads.size() + " states expanded of " + seen.size() + " seen, " + transitions
                + " transitions, depth " + depth + (whole() ? ", whole" : "");
    }

    private List<Event> events(CaseFile file) {
        LocalDate last = file.lastDay();
        LocalDate day = last == null ? start.on() : last;
        List<Event> events = new ArrayList<>();
        for (EventKind kind : start.alphabet()) {
            if (!kind.required().contains(EventField.DUTY)) {
                events.add(filled(Event.of(kind, day)));
            }
        }
        file.obligations().stream().filter(o -> o.isOpen()).forEach(o -> {
            if (!o.passed() && o.dueBy().isPresent()) {
                LocalDate after = o.dueBy().orElseThrow().plusDays(1);
                events.add(Event.of(EventKind.DEADLINE_PASSED, after.isBefore(day) ? day : after)
                        .duty(o.duty()));
            }
            for (EventKind clock : start.alphabet()) {
                if (clock.required().contains(EventField.DUTY) && clock != EventKind.DEADLINE_PASSED) {
                    events.add(filled(Event.of(clock, day).duty(o.duty())));
                }
            }
        });
        return events;
    }

    private static Event filled(Event event) {
        Event filled = event;
        Set<EventField> allowed = event.kind().allowed();
        if (allowed.contains(EventField.AT)) {
            filled = filled.at(LocalTime.NOON);
        }
        // The time to correct a failing product is set by law.
        if (allowed.contains(EventField.DAYS) && event.kind() != EventKind.ORDER_ISSUED) {
            filled = filled.days(30);
        }
        if (allowed.contains(EventField.PROOF)) {
            filled = filled.proof("停业证明");
        }
        if (allowed.contains(EventField.REASON)) {
            filled = filled.reason("查明");
        }
        if (allowed.contains(EventField.BASIS)) {
            filled = filled.basis("批准");
        }
        return filled;
    }

    /** What rules can tell of a state: tracks, how obligations stand, and those earlier events that any rule reads. */
    private static String key(CaseFile file) {
        Set<String> key = new TreeSet<>();
        Map<Enum<?>, String> newest = new HashMap<>();
        file.obligations()
                .forEach(o -> newest.put(
                        o.duty(),
                        o.status() + (o.passed() ? "!" : "") + (o.dueBy().isPresent() ? "" : "~")));
        newest.forEach((duty, status) -> key.add(duty + "=" + status));
        for (Past past : file.past()) {
            if (READ.contains(past.kind())) {
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

    @Override
    public String toString() {
        return start.name() + " " + start.batch().jurisdiction() + " " + start.on();
    }
}
