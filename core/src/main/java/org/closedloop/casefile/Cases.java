package org.closedloop.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cases as a store has them (案卷读取), each folded from its journal once: one that was folded before is taken again as long as its
 * newest entry is the same, which its hash tells. Safe for use by many threads.
 */
public final class Cases {

    private static final int MOST = 1_000;

    private final CaseStore store;
    private final Handling handling;
    private final Map<String, CaseFile> folded = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseFile> eldest) {
            return size() > MOST;
        }
    };

    /** Reads cases of a store, with the days of the calendar by which they are handled. */
    public Cases(CaseStore store, Handling handling) {
        this.store = store;
        this.handling = handling;
    }

    /**
     * Returns a case as it stands.
     *
     * @throws CaseNotFoundException if there is no such case
     * @throws JournalDamagedException if what is kept of it is not as it was written
     */
    public CaseFile get(String id) {
        CaseFile known = known(id);
        if (known != null
                && store.newest(id)
                        .filter(known.journal().last().hash()::equals)
                        .isPresent()) {
            return known;
        }
        List<String> lines = store.find(id).orElseThrow(() -> new CaseNotFoundException(id));
        CaseFile file = handling.replay(lines);
        keep(file);
        return file;
    }

    /** Takes note of a case as it was just written. */
    public void keep(CaseFile file) {
        synchronized (folded) {
            folded.put(file.id(), Objects.requireNonNull(file));
        }
    }

    private @Nullable CaseFile known(String id) {
        synchronized (folded) {
            return folded.get(id);
        }
    }
}
