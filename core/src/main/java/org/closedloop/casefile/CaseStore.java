package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where cases are kept (案卷存储), a port. What is kept of a case are the lines of its journal, appended and never changed; the
 * case is their fold. Implementations are safe for use by many threads.
 */
public interface CaseStore {

    /** Returns a store that forgets everything when it is let go of. */
    static CaseStore inMemory() {
        return new InMemoryCaseStore();
    }

    /**
     * Keeps a new case.
     *
     * @throws CaseChangedException if there is a case of that id
     */
    void create(CaseFile file);

    /** Returns the hash of the newest entry of a case; empty if there is no such case. */
    Optional<String> newest(String id);

    /** Returns the lines of the journal of a case, in order; empty if there is no such case. */
    Optional<List<String>> find(String id);

    /**
     * Keeps a case that has one entry more than the one kept.
     *
     * @throws CaseChangedException if the case has gone on in the meantime
     * @throws CaseNotFoundException if there is no such case
     */
    void append(CaseFile file);

    /**
     * Returns the ids of cases with an open obligation whose last day lies before a day, sorted.
     *
     * @param on a day in Asia/Shanghai; what is due on it is not overdue
     * @param after the id after which to begin; {@code null} for the first page
     * @param most how many ids at most, at least 1
     */
    List<String> overdue(LocalDate on, @Nullable String after, int most);

    /**
     * Returns the ids of cases that are not closed, with an open obligation whose last day lies before a day and of which it is
     * not recorded yet that it has passed; sorted. Within {@link #together} those that are in hand elsewhere are left out, and
     * those returned are in hand here.
     *
     * @param on a day in Asia/Shanghai
     * @param after the id after which to begin; {@code null} for the first page
     * @param most how many ids at most, at least 1
     */
    List<String> passing(LocalDate on, @Nullable String after, int most);

    /** Does several things at once (同一事务): all of them are kept, or none is. In memory each is kept by itself. */
    default <T> T together(Supplier<T> several) {
        return several.get();
    }

    /**
     * Returns how often a case that has gone on in the meantime may be read and decided anew: 1 where the caller owns the
     * transaction, which the lost race has spoilt.
     */
    default int attempts() {
        return 1;
    }
}
