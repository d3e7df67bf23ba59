package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where cases are kept (案卷存储), a port. Entries are appended, never changed; implementations are safe for use by many threads.
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

    /** Returns a case as it stands. */
    Optional<CaseFile> find(String id);

    /**
     * Keeps a case that has one entry more than the one kept.
     *
     * @throws CaseChangedException if the case has gone on in the meantime
     * @throws CaseNotFoundException if there is no such case
     */
    void append(CaseFile file);

    /** Returns the cases with an open obligation whose last day lies before a day, by id. */
    List<CaseFile> overdue(LocalDate on);
}
