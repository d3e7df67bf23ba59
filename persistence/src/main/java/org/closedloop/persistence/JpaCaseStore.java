package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.closedloop.casefile.CaseChangedException;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.CaseNotFoundException;
import org.closedloop.casefile.CaseStore;
import org.closedloop.casefile.Entry;
import org.closedloop.casefile.Obligation;
import org.closedloop.decision.Conclusion;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Writes;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Cases in the host's database (数据库存储), by Jakarta Persistence with Hibernate ORM 6.6 or 7.
 *
 * <pre>{@code
 * JpaCaseStore.on(entityManagerFactory)          // a transaction of its own for every call
 * JpaCaseStore.within(() -> entityManager)       // within yours: nothing is kept unless you commit
 * }</pre>
 *
 * <p>The persistence unit must know our classes, by {@code <mapping-file>org/closedloop/db/entities.xml</mapping-file>} or by
 * {@link #entities()}; the tables come from the scripts under
 * {@code org/closedloop/db}. Whatever is written is flushed at once, so that a lost race is told where it happens, as a
 * {@link CaseChangedException}; the transaction can go on, and can be committed with what was done before.
 *
 * <p>Safe for use by many threads, as far as {@code within} is given an entity manager of the calling thread.
 */
public final class JpaCaseStore implements CaseStore {

    private static final int ATTEMPTS = 20;
    /** Parties of the report are numbered from 1, those that came later from here, by the entry that told of them. */
    private static final long IDENTIFIED = 1_000_000;

    private static final Set<EventKind> CLOSING = Set.of(EventKind.CLOSED, EventKind.REOPENED);

    private static final String LINES = """
            select e.line from EntryRow e
            where e.key.caseId = :id
            order by e.key.number""";
    private static final String NEWEST_HASH = "select c.newestHash from CaseRow c where c.id = :id";
    private static final String NEWEST_ENTRY = "select c.newestEntry from CaseRow c where c.id = :id";
    private static final String GO_ON = """
            update CaseRow c
            set c.newestEntry = :entry, c.newestHash = :hash, c.changedAt = :at, c.closed = :closed,
                c.lastEventOn = :on, c.nextDue = :due
            where c.id = :id and c.newestEntry = :before and c.newestHash = :previous""";
    private static final String OBLIGATION = """
            update ObligationRow o
            set o.notBefore = :notBefore, o.dueBy = :dueBy, o.provisional = :provisional, o.status = :status,
                o.doneOn = :doneOn, o.watch = :watch
            where o.key.caseId = :id and o.key.number = :number""";
    private static final String TRACK = """
            update TrackRow t set t.open = :open
            where t.key.caseId = :id and t.key.kind = :kind and t.key.party = :party""";
    private static final String OVERDUE = """
            select distinct o.key.caseId from ObligationRow o
            where o.watch in ('DUE', 'PASSED') and o.dueBy < :on and o.key.caseId > :after
            order by o.key.caseId""";
    private static final String PASSING = """
            select c from CaseRow c
            where c.id > :after and c.closed = false and c.nextDue < :on
            order by c.id""";

    private final Work work;

    private JpaCaseStore(Work work) {
        this.work = work;
    }

    /**
     * Returns a store that does everything in transactions of its own. A case that has gone on in the meantime is read and
     * decided anew, up to a bound.
     */
    public static JpaCaseStore on(EntityManagerFactory factory) {
        return new JpaCaseStore(new OwnWork(factory));
    }

    /**
     * Returns a store that does everything in the caller's transaction, which it neither begins nor ends.
     *
     * @param current gives the entity manager of the calling thread, which must be in a transaction
     */
    public static JpaCaseStore within(Supplier<EntityManager> current) {
        return new JpaCaseStore(new CallersWork(current));
    }

    /** Returns the classes that the persistence unit must know, for a host that lists its own; by name for its configuration. */
    public static List<Class<?>> entities() {
        return List.of(
                CaseRow.class, EntryRow.class, ObligationRow.class, TrackRow.class, PartyRow.class, ItemRow.class);
    }

    @Override
    public void create(CaseFile file) {
        write(file, em -> {
            if (!Claims.claim(em, file)) {
                throw changed(em, file);
            }
            String id = file.id();
            List<Object> rows = new ArrayList<>(List.of(CaseRow.of(file)));
            rows.add(EntryRow.of(id, newest(file)));
            rows.add(PartyRow.of(id, 1, file.sampledParty(), file.batch().party()));
            long number = 1;
            for (Party party : file.batch().others()) {
                if (party.id() != null) {
                    rows.add(PartyRow.of(id, ++number, party.id(), party));
                }
            }
            List<Item> items = Objects.requireNonNullElse(file.batch().items(), List.of());
            for (int i = 0; i < items.size(); i++) {
                rows.add(ItemRow.of(id, i + 1L, items.get(i)));
            }
            tracks(file).forEach((key, open) -> rows.add(TrackRow.of(key, open)));
            insert(em, rows);
        });
    }

    @Override
    public Optional<String> newest(String id) {
        return work.in(em -> em.createQuery(NEWEST_HASH, String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
    }

    @Override
    public Optional<List<String>> find(String id) {
        List<String> lines = work.in(
                em -> em.createQuery(LINES, String.class).setParameter("id", id).getResultList());
        return lines.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(lines));
    }

    @Override
    public void append(CaseFile file) {
        write(file, em -> {
            goOn(em, file);
            if (!Claims.claim(em, file)) {
                throw changed(em, file);
            }
            List<Object> rows = new ArrayList<>(List.of(EntryRow.of(file.id(), newest(file))));
            obligations(em, file, rows);
            tracks(em, file, rows);
            parties(file, rows);
            messages(file, rows);
            insert(em, rows);
        });
    }

    private static void goOn(EntityManager em, CaseFile file) {
        Entry newest = newest(file);
        int updated = em.createQuery(GO_ON)
                .setParameter("id", file.id())
                .setParameter("before", newest.sequence() - 1)
                .setParameter("previous", newest.previous())
                .setParameter("entry", newest.sequence())
                .setParameter("hash", newest.hash())
                .setParameter("at", newest.recordedAt())
                .setParameter("closed", file.isClosed())
                .setParameter("on", file.lastDay())
                .setParameter("due", Watch.nextDue(file))
                .executeUpdate();
        if (updated == 0) {
            throw changed(em, file);
        }
    }

    /** Writes the obligations that the newest entry changed; closing and reopening a case changes who looks after all. */
    private static void obligations(EntityManager em, CaseFile file, List<Object> rows) {
        Entry newest = newest(file);
        List<Obligation> changed = closes(newest) ? file.obligations() : newest.changed();
        int known = file.journal().entries().stream()
                .filter(e -> e.sequence() < newest.sequence())
                .flatMap(e -> e.changed().stream())
                .mapToInt(Obligation::number)
                .max()
                .orElse(0);
        for (Obligation o : changed) {
            ObligationRow row = ObligationRow.of(file.id(), o, file.isClosed());
            if (o.number() > known) {
                rows.add(row);
            } else {
                em.createQuery(OBLIGATION)
                        .setParameter("id", file.id())
                        .setParameter("number", (long) o.number())
                        .setParameter("notBefore", row.notBefore)
                        .setParameter("dueBy", row.dueBy)
                        .setParameter("provisional", row.provisional)
                        .setParameter("status", row.status)
                        .setParameter("doneOn", row.doneOn)
                        .setParameter("watch", row.watch)
                        .executeUpdate();
            }
        }
    }

    private static void tracks(EntityManager em, CaseFile file, List<Object> rows) {
        Set<TrackKey> changed = new LinkedHashSet<>();
        for (Conclusion conclusion : newest(file).conclusions()) {
            if (conclusion.fact() instanceof Opens o) {
                changed.add(new TrackKey(file.id(), o.kind().name(), o.party()));
            } else if (conclusion.fact() instanceof Closes c) {
                changed.add(new TrackKey(file.id(), c.kind().name(), c.party()));
            }
        }
        Map<TrackKey, Boolean> all = tracks(file);
        for (TrackKey key : changed) {
            boolean open = Boolean.TRUE.equals(all.get(key));
            int updated = em.createQuery(TRACK)
                    .setParameter("id", key.caseId)
                    .setParameter("kind", key.kind)
                    .setParameter("party", key.party)
                    .setParameter("open", open)
                    .executeUpdate();
            if (updated == 0) {
                rows.add(TrackRow.of(key, open));
            }
        }
    }

    private static Map<TrackKey, Boolean> tracks(CaseFile file) {
        Map<TrackKey, Boolean> tracks = new LinkedHashMap<>();
        file.lanes()
                .forEach((kind, parties) -> parties.forEach(
                        (party, open) -> tracks.put(new TrackKey(file.id(), kind.name(), party), open)));
        return tracks;
    }

    /** A party that came to be known. */
    private static void parties(CaseFile file, List<Object> rows) {
        Event event = newest(file).event();
        String party = event == null ? null : event.addressee();
        if (kind(newest(file)) == EventKind.PRODUCER_IDENTIFIED && party != null) {
            rows.add(PartyRow.of(file.id(), newest(file).sequence() + IDENTIFIED, party, null));
        }
    }

    /** Papers leave the system by the outbox, which is written in the same transaction. */
    private static void messages(CaseFile file, List<Object> rows) {
        Entry entry = newest(file);
        Event event = entry.event();
        int number = 0;
        for (Conclusion conclusion : entry.conclusions()) {
            if (event != null && conclusion.fact() instanceof Writes writes) {
                rows.add(MessageRow.of(file.id(), entry, event, ++number, writes));
            }
        }
    }

    @Override
    public List<String> overdue(LocalDate on, @Nullable String after, int most) {
        return work.in(em -> em.createQuery(OVERDUE, String.class)
                .setParameter("on", on)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(most)
                .getResultList());
    }

    /** Cases that another transaction has in hand are left to it. */
    @Override
    public List<String> passing(LocalDate on, @Nullable String after, int most) {
        return work.in(em -> {
            List<CaseRow> rows = em.unwrap(Session.class)
                    .createSelectionQuery(PASSING, CaseRow.class)
                    .setParameter("on", on)
                    .setParameter("after", after == null ? "" : after)
                    .setMaxResults(most)
                    .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                    .getResultList();
            rows.forEach(em::detach);
            return rows.stream().map(r -> r.id).toList();
        });
    }

    @Override
    public <T> T together(Supplier<T> several) {
        return work.in(em -> several.get());
    }

    @Override
    public int attempts() {
        return work.owned() ? ATTEMPTS : 1;
    }

    private void write(CaseFile file, Consumer<EntityManager> writing) {
        try {
            work.in(em -> {
                writing.accept(em);
                return file;
            });
        } catch (PersistenceException e) {
            if (Races.lost(e)) {
                throw new CaseChangedException(
                        file.id(), newest(file).sequence(), newest(file).sequence());
            }
            throw e;
        }
    }

    /** Rows are written at once and let go of: a host's entity manager is not filled with them. */
    private static void insert(EntityManager em, List<Object> rows) {
        rows.forEach(em::persist);
        em.flush();
        rows.forEach(em::detach);
    }

    private static CaseChangedException changed(EntityManager em, CaseFile file) {
        Long kept = em.createQuery(NEWEST_ENTRY, Long.class)
                .setParameter("id", file.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new CaseNotFoundException(file.id()));
        return new CaseChangedException(file.id(), newest(file).sequence(), kept);
    }

    private static Entry newest(CaseFile file) {
        return file.journal().last();
    }

    private static boolean closes(Entry entry) {
        EventKind kind = kind(entry);
        return kind != null && CLOSING.contains(kind);
    }

    private static @Nullable EventKind kind(Entry entry) {
        return entry.event() == null ? null : entry.event().kind();
    }
}
