package org.closedloop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseChangedException;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.CaseStore;
import org.closedloop.casefile.Cases;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Objection;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Opening;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.decision.Rules;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.RefusalKind;
import org.jspecify.annotations.Nullable;

/**
 * Post-inspection handling of product quality spot checks (产品质量监督抽查后处理).
 *
 * <pre>{@code
 * ClosedLoop loop = ClosedLoop.builder().rules(RuleBook.standard()).build();
 * Decision decision = loop.classify(batch);
 *
 * loop.open(batch);
 * Recorded recorded = loop.record(batch.id(), Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-03-18")));
 * recorded.file().obligations(); // CORRECT by 2021-05-17, REINSPECT by 2021-06-01
 * }</pre>
 *
 * <p>Immutable but for the cases in its store, and safe for use by many threads.
 */
public final class ClosedLoop {

    /** The zone of legal days: Asia/Shanghai. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int PAGE = 500;
    private static final int SWEPT = 50;

    private final Rules rules;
    private final CaseStore store;
    private final Clock clock;
    private final StatutoryCalendar calendar;
    private final Handling handling;
    private final Cases cases;

    private ClosedLoop(Rules rules, CaseStore store, StatutoryCalendar calendar, Clock clock) {
        this.rules = rules;
        this.store = store;
        this.clock = clock;
        this.calendar = calendar;
        this.handling = new Handling(rules, calendar);
        this.cases = new Cases(store, handling);
    }

    /** Returns a builder; only {@link Builder#rules} is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Decides how serious a failed batch is and where it is routed (定性与处置), by the law in force on the day of its
     * inspection and in the jurisdiction of the batch. Stores nothing.
     */
    public Decision classify(Batch batch) {
        return classify(batch, null, null);
    }

    /**
     * Decides as {@link #classify(Batch)}, at a step of its own day and by an authority of a given place.
     *
     * @param on day of the step in Asia/Shanghai; {@code null} for the day of the inspection
     * @param jurisdiction jurisdiction of the handling authority; {@code null} for the batch's own, else the country
     * @throws IllegalArgumentException if {@code on} is before the inspection
     */
    public Decision classify(Batch batch, @Nullable LocalDate on, @Nullable Jurisdiction jurisdiction) {
        return rules.decide(new Question(batch, on, jurisdiction, today()));
    }

    /**
     * Opens a case (立卷): classifies the batch as {@link #classify(Batch)} does and begins its journal.
     *
     * @throws IllegalArgumentException if the inspection is after the present day
     * @throws org.closedloop.casefile.CaseChangedException if there is a case of that id
     */
    public CaseFile open(Batch batch) {
        return open(batch, null, null);
    }

    /**
     * Opens a case, classified as {@link #classify(Batch, LocalDate, Jurisdiction)} does.
     *
     * @throws IllegalArgumentException if {@code on} is before the inspection, or either is after the present day
     * @throws org.closedloop.casefile.CaseChangedException if there is a case of that id
     */
    public CaseFile open(Batch batch, @Nullable LocalDate on, @Nullable Jurisdiction jurisdiction) {
        LocalDate today = today();
        Jurisdiction handling = new Question(batch, on, jurisdiction, today).handling();
        happened(batch, on, today);
        CaseFile file = this.handling.open(new Opening(batch, on, handling, today), clock.instant());
        store.create(file);
        cases.keep(file);
        return file;
    }

    /** What a law to come would say can be asked, but nothing can be recorded of it. */
    private static void happened(Batch batch, @Nullable LocalDate on, LocalDate today) {
        LegalDay inspected = batch.inspectedOn();
        if (inspected != null && inspected.first().isAfter(today) || on != null && on.isAfter(today)) {
            throw new IllegalArgumentException("batch " + batch.id() + " is inspected on " + inspected
                    + (on == null ? "" : " and opened at a step of " + on) + ", after the present day " + today
                    + "; mend the day, or the clock, or use classify to ask what the law would say");
        }
    }

    /**
     * Records what happened in a case (登记事件), decided by the law in force on its day. What cannot be is rejected with its
     * reasons and nothing is kept; what happened, but not as the law demands, is kept with that said.
     *
     * <p>What came to be known late is recorded as of its own day (补登): it is decided as the case stood on that day, and refused if
     * what was recorded of later days would have been decided otherwise. That a deadline has passed is refuted by what proves to
     * have been done in time.
     *
     * @param id the case
     * @param event what happened
     * @throws org.closedloop.casefile.CaseNotFoundException if there is no such case
     * @throws org.closedloop.casefile.CaseChangedException if the case has gone on in the meantime and the store's transaction
     *     is the caller's; with a store of its own transactions the event is decided anew
     * @throws IllegalArgumentException if the event lacks data that its kind needs, or carries what its kind has not
     */
    public Recorded record(String id, Event event) {
        told(event);
        for (int attempt = 1; ; attempt++) {
            try {
                return decided(id, event);
            } catch (CaseChangedException lost) {
                if (attempt >= store.attempts()) {
                    throw lost;
                }
            }
        }
    }

    private Recorded decided(String id, Event event) {
        CaseFile file = explain(id);
        LocalDate today = today();
        if (event.on().isAfter(today)) {
            return new Recorded.Rejected(
                    event,
                    file,
                    List.of(),
                    List.of(new Objection(
                            RefusalKind.IN_THE_FUTURE,
                            null,
                            new Bilingual(event.on() + " 晚于今日 " + today, event.on() + " is after today, " + today))));
        }
        Recorded recorded = handling.handle(file, event, clock.instant());
        if (recorded.isAccepted()) {
            store.append(recorded.file());
            cases.keep(recorded.file());
        }
        return recorded;
    }

    private static void told(Event event) {
        if (!event.missing().isEmpty()) {
            throw new IllegalArgumentException(event.kind() + " of " + event.on() + " needs "
                    + event.missing().iterator().next().written());
        }
        if (!event.needless().isEmpty()) {
            throw new IllegalArgumentException(event.kind() + " of " + event.on() + " carries no "
                    + event.needless().iterator().next().written());
        }
    }

    /** Returns whether a case could be closed today (是否可以结案). */
    public boolean mayClose(String id) {
        return handling.mayClose(explain(id), today());
    }

    /**
     * Returns what is open in any case although its last day lies before a day (逾期清单), by case and number. Of a case that is
     * closed, rights that nobody used are left out: they can be used no more.
     *
     * @param on a day in Asia/Shanghai; what is due on it is not overdue
     */
    public List<Overdue> overdue(LocalDate on) {
        List<Overdue> overdue = new ArrayList<>();
        List<String> page = store.overdue(on, null, PAGE);
        while (!page.isEmpty()) {
            for (String id : page) {
                CaseFile file = explain(id);
                file.overdue(on).stream()
                        .filter(o -> !(file.isClosed() && o.duty().isRight()))
                        .forEach(o -> overdue.add(new Overdue(id, o)));
            }
            page = store.overdue(on, page.get(page.size() - 1), PAGE);
        }
        return List.copyOf(overdue);
    }

    /**
     * Records of every case that a deadline has passed (期限届满登记), where its last day lies before a day and that is not recorded
     * yet: {@code DEADLINE_PASSED} on that day, once for each, whoever else sweeps at the same time. A page of cases is one
     * transaction of a store that has its own; of a case that is closed nothing is recorded.
     *
     * @param on a day in Asia/Shanghai, not after the present one; what is due on it has not passed
     * @return what was recorded, by case
     * @throws IllegalArgumentException if the day is still to come
     */
    public List<Recorded.Accepted> sweep(LocalDate on) {
        if (on.isAfter(today())) {
            throw new IllegalArgumentException(
                    on + " is still to come; nothing that ends before it can be swept today, " + today());
        }
        List<Recorded.Accepted> recorded = new ArrayList<>();
        String after = null;
        do {
            after = sweep(on, after, recorded);
        } while (after != null);
        return List.copyOf(recorded);
    }

    private @Nullable String sweep(LocalDate on, @Nullable String after, List<Recorded.Accepted> recorded) {
        List<Recorded.Accepted> page = new ArrayList<>();
        String last = store.together(() -> {
            page.clear();
            List<String> ids = store.passing(on, after, SWEPT);
            ids.forEach(id -> page.addAll(passed(id, on)));
            return ids.isEmpty() ? null : ids.get(ids.size() - 1);
        });
        recorded.addAll(page);
        return last;
    }

    private List<Recorded.Accepted> passed(String id, LocalDate on) {
        List<Recorded.Accepted> recorded = new ArrayList<>();
        for (Obligation obligation : explain(id).overdue(on)) {
            boolean passed =
                    explain(id).obligations().stream().anyMatch(o -> o.number() == obligation.number() && o.passed());
            Event event = Event.of(EventKind.DEADLINE_PASSED, on)
                    .duty(obligation.duty())
                    .addressee(obligation.party());
            if (!passed && record(id, event) instanceof Recorded.Accepted accepted) {
                recorded.add(accepted);
            }
        }
        return recorded;
    }

    /**
     * Returns how a case stands, with its obligations and their working, its tracks, and its journal in which each conclusion
     * has its grounds (案情说明).
     *
     * @throws org.closedloop.casefile.CaseNotFoundException if there is no such case
     * @throws org.closedloop.casefile.JournalDamagedException if what is kept of it is not as it was written
     */
    public CaseFile explain(String id) {
        return cases.get(id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Returns the calendar by which days are worked out. */
    public StatutoryCalendar calendar() {
        return calendar;
    }

    /** Returns the rules by which it decides. */
    public Rules rules() {
        return rules;
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        private @Nullable Rules rules;
        private @Nullable CaseStore store;
        private StatutoryCalendar calendar = StatutoryCalendar.china();
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Sets the rules; required. */
        public Builder rules(Rules value) {
            rules = Objects.requireNonNull(value, "rules");
            return this;
        }

        /** Sets where cases are kept; by default in memory. */
        public Builder store(CaseStore value) {
            store = Objects.requireNonNull(value, "store");
            return this;
        }

        /** Sets the calendar, by default that of the State Council's notices as shipped. */
        public Builder calendar(StatutoryCalendar value) {
            calendar = Objects.requireNonNull(value, "calendar");
            return this;
        }

        /** Sets the clock, by default the system's; only its instant is used, its zone is not. */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Returns the loop.
         *
         * @throws NullPointerException if no rules were given
         */
        public ClosedLoop build() {
            return new ClosedLoop(
                    Objects.requireNonNull(rules, "rules are required: RuleBook.standard()"),
                    store == null ? CaseStore.inMemory() : store,
                    calendar,
                    clock);
        }
    }
}
