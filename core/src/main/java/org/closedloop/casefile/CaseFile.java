package org.closedloop.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.decision.Rules;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Party;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Owed;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Running;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands (案卷): the fold of its journal. Immutable, safe for use by many threads.
 *
 * <p>Days are days in Asia/Shanghai.
 */
public final class CaseFile {

    /** How a party is called whose id is not known. */
    public static final String UNNAMED = "-";

    private final Decision decision;
    private final Jurisdiction jurisdiction;
    private final List<Obligation> obligations;
    private final Map<TrackKind, Map<String, Boolean>> lanes;
    private final List<Past> past;
    private final Journal journal;

    private CaseFile(
            Decision decision,
            Jurisdiction jurisdiction,
            List<Obligation> obligations,
            Map<TrackKind, Map<String, Boolean>> lanes,
            List<Past> past,
            Journal journal) {
        this.decision = decision;
        this.jurisdiction = jurisdiction;
        this.obligations = List.copyOf(obligations);
        this.lanes = lanes;
        this.past = List.copyOf(past);
        this.journal = journal;
    }

    /**
     * Opens a case (立卷): classifies the batch and begins the journal.
     *
     * @param rules the rules in force
     * @param opening with what the case is opened
     * @param at when it is recorded
     * @param calendar version of the calendar in use
     */
    public static CaseFile open(Rules rules, Opening opening, Instant at, String calendar) {
        Decision decision =
                rules.decide(new Question(opening.batch(), opening.on(), opening.jurisdiction(), opening.today()));
        return opened(new Entry(
                        1,
                        at,
                        opening,
                        decision,
                        null,
                        decision.conclusions(),
                        List.of(),
                        List.of(),
                        List.of(),
                        rules.hash(),
                        calendar,
                        Journal.BEGINNING,
                        "",
                        "")
                .sealed());
    }

    /** Returns the case as the first entry of its journal opens it. */
    static CaseFile opened(Entry entry) {
        Opening opening = Objects.requireNonNull(entry.opening(), "a journal begins with its opening");
        Decision decision = Objects.requireNonNull(entry.decision(), "a journal begins with its decision");
        Map<TrackKind, Map<String, Boolean>> lanes = new EnumMap<>(TrackKind.class);
        decision.facts(Track.class)
                .forEach(t ->
                        lanes.computeIfAbsent(t.kind(), k -> new TreeMap<>()).put(sampled(opening.batch()), true));
        return new CaseFile(decision, opening.jurisdiction(), List.of(), lanes, List.of(), new Journal(List.of(entry)));
    }

    /** Returns the case as it stands after one more entry. */
    CaseFile with(Standing after, Entry entry) {
        return new CaseFile(
                decision, jurisdiction, after.obligations(), after.tracks(), after.past(), journal.with(entry));
    }

    /** Returns the case as it stands with a journal of which it is the fold. */
    CaseFile with(Journal folded) {
        return new CaseFile(decision, jurisdiction, obligations, lanes, past, folded);
    }

    /** Returns the case with obligations as they were found to stand. */
    CaseFile with(List<Obligation> found) {
        return new CaseFile(decision, jurisdiction, found, lanes, past, journal);
    }

    /** Returns the id of the case, which is the batch's. */
    public String id() {
        return batch().id();
    }

    /** Returns the batch. */
    public Batch batch() {
        return opening().batch();
    }

    Opening opening() {
        return Objects.requireNonNull(journal.entries().get(0).opening(), "a journal begins with its opening");
    }

    /** Returns the jurisdiction of the handling authority. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Returns what was decided when the case was opened. */
    public Decision decision() {
        return decision;
    }

    /** Returns the journal. */
    public Journal journal() {
        return journal;
    }

    /** Returns all obligations so far, in the order in which they came about. */
    public List<Obligation> obligations() {
        return obligations;
    }

    /** Returns the earlier events, by day; those of one day in the order in which they were recorded. */
    public List<Past> past() {
        return past;
    }

    /** Returns whether each track that was ever opened is open for any party. */
    public Map<TrackKind, Boolean> tracks() {
        Map<TrackKind, Boolean> open = new EnumMap<>(TrackKind.class);
        lanes.forEach((kind, parties) -> open.put(kind, parties.containsValue(true)));
        return open;
    }

    /** Returns whether each track is open, party by party; a copy. */
    public Map<TrackKind, Map<String, Boolean>> lanes() {
        Map<TrackKind, Map<String, Boolean>> copy = new EnumMap<>(TrackKind.class);
        lanes.forEach((kind, parties) -> copy.put(kind, new TreeMap<>(parties)));
        return copy;
    }

    /** Returns whether the case is closed. */
    public boolean isClosed() {
        return past.stream()
                .map(Past::kind)
                .filter(k -> k == EventKind.CLOSED || k == EventKind.REOPENED)
                .reduce((first, last) -> last)
                .map(k -> k == EventKind.CLOSED)
                .orElse(false);
    }

    /** Returns the day of the latest event; {@code null} if there was none. */
    public @Nullable LocalDate lastDay() {
        return past.isEmpty() ? null : past.get(past.size() - 1).on();
    }

    /** Returns the open obligations whose last day lies before a day. */
    public List<Obligation> overdue(LocalDate on) {
        return obligations.stream().filter(o -> o.isOver(on)).toList();
    }

    /** Returns the id of the sampled party, or {@link #UNNAMED}. */
    public String sampledParty() {
        return sampled(batch());
    }

    private static String sampled(Batch batch) {
        Party party = batch.party();
        return party == null || party.id() == null ? UNNAMED : party.id();
    }

    /** Returns the ids of all parties that are known, the sampled one first. */
    public Set<String> parties() {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(sampledParty());
        batch().others().stream().map(Party::id).filter(Objects::nonNull).forEach(ids::add);
        past.stream()
                .filter(p -> p.kind() == EventKind.PRODUCER_IDENTIFIED)
                .map(Past::addressee)
                .forEach(ids::add);
        return ids;
    }

    /** Returns what rules may match of the case before an event of a day. */
    List<Object> facts(LocalDate on) {
        List<Object> facts = new ArrayList<>();
        decision.conclusions().stream().map(Conclusion::fact).forEach(facts::add);
        Stream.<Object>concat(past.stream(), obligations.stream().map(o -> owed(o, on)))
                .distinct()
                .forEach(facts::add);
        lanes.forEach((kind, parties) -> parties.forEach((party, open) -> {
            if (open) {
                facts.add(new Running(kind, party));
            }
        }));
        return facts;
    }

    private static Owed owed(Obligation o, LocalDate on) {
        return new Owed(
                o.duty(),
                o.bearer(),
                o.party(),
                o.status(),
                o.isOver(on),
                o.notBefore().orElse(null),
                o.dueBy().orElse(null));
    }
}
