package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What must leave the system (待发文书箱): it is written in the transaction of the event that calls for it, and handed to the host's
 * publisher at least once, by an id that never changes. Safe for use by many threads and nodes: a message that is in hand elsewhere
 * is left to it.
 *
 * <pre>{@code
 * Outbox.on(entityManagerFactory).handOver(message -> printer.print(message), 100);
 * }</pre>
 */
public final class Outbox {

    private static final String WAITING = """
            select m from MessageRow m
            where m.handedOverAt is null and m.id not in (:tried)
            order by m.attempts, m.writtenAt, m.id""";
    private static final String TAKEN = """
            update MessageRow m set m.attempts = m.attempts + 1, m.handedOverAt = :at
            where m.id = :id""";
    private static final String COUNT = "select count(m) from MessageRow m where m.handedOverAt is null";

    private final Work work;
    private final Clock clock;

    private Outbox(Work work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Takes what a host does with a message. */
    @FunctionalInterface
    public interface Publisher {

        /**
         * Takes a message; once it has returned the message counts as handed over.
         *
         * @throws Exception if it cannot be taken now; it is offered again at another time
         */
        void publish(Message message) throws Exception;
    }

    /**
     * What became of a run.
     *
     * @param handedOver how many messages the publisher took
     * @param failed how many it did not take; they wait
     * @param last what the publisher threw last, or an empty text
     */
    public record Run(int handedOver, int failed, String last) {}

    /** Returns the outbox of the cases of a database, with a transaction of its own for every message. */
    public static Outbox on(EntityManagerFactory factory) {
        return new Outbox(new OwnWork(factory), Clock.systemUTC());
    }

    /** Returns the outbox within the caller's transaction, in which what the publisher does to the same database stands or falls. */
    public static Outbox within(Supplier<EntityManager> current) {
        return new Outbox(new CallersWork(current), Clock.systemUTC());
    }

    /** Returns how many messages wait. */
    public long waiting() {
        return work.in(em -> em.createQuery(COUNT, Long.class).getSingleResult());
    }

    /**
     * Offers messages that wait, oldest first; those that were not taken before come last, each once a run.
     *
     * @param publisher takes them
     * @param most how many at most
     */
    public Run handOver(Publisher publisher, int most) {
        Set<String> failed = new HashSet<>(Set.of(""));
        int taken = 0;
        String last = "";
        while (taken + failed.size() - 1 < most) {
            Offered offered = work.in(em -> offer(em, publisher, failed));
            if (offered == null) {
                break;
            }
            if (offered.trouble() == null) {
                taken++;
            } else {
                failed.add(offered.id());
                last = offered.trouble();
            }
        }
        return new Run(taken, failed.size() - 1, last);
    }

    private record Offered(String id, @Nullable String trouble) {}

    private @Nullable Offered offer(EntityManager em, Publisher publisher, Set<String> tried) {
        List<MessageRow> waiting = em.unwrap(Session.class)
                .createSelectionQuery(WAITING, MessageRow.class)
                .setParameter("tried", tried)
                .setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
        if (waiting.isEmpty()) {
            return null;
        }
        MessageRow row = waiting.get(0);
        em.detach(row);
        String trouble = trouble(publisher, row.message());
        em.createQuery(TAKEN)
                .setParameter("id", row.id)
                .setParameter("at", trouble == null ? clock.instant() : null)
                .executeUpdate();
        return new Offered(row.id, trouble);
    }

    @SuppressWarnings("IllegalCatch") // whatever a publisher throws, the message waits for another time
    private static @Nullable String trouble(Publisher publisher, Message message) {
        try {
            publisher.publish(message);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
