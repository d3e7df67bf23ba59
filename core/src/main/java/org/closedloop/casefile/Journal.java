package org.closedloop.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journal of a case (办案日志): entries in order, each holding the hash of the one before. Immutable. */
public record Journal(List<Entry> entries) {

    /** What the first entry holds in place of the hash of the one before. */
    public static final String BEGINNING = "0".repeat(64);

    /** @throws IllegalArgumentException if there is no entry */
    public Journal {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a journal begins with the opening of its case");
        }
        entries = List.copyOf(entries);
    }

    /** Returns this journal with one more entry. */
    public Journal with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Journal(more);
    }

    /** Returns the newest entry. */
    public Entry last() {
        return entries.get(entries.size() - 1);
    }

    /** Returns the journal as lines of canonical JSON, one an entry, to be kept or verified anywhere. */
    public List<String> lines() {
        return entries.stream().map(Entry::line).toList();
    }

    /**
     * Returns the number of the first entry that is not as it was written, or does not follow the one before it; empty if the
     * chain is whole. That the newest entries were cut off shows only against a hash kept elsewhere.
     */
    public Optional<Long> broken() {
        List<JournalCheck.Finding> findings = JournalCheck.chain(JournalCheck.lines(lines()));
        return findings.stream().map(f -> (long) f.line()).findFirst();
    }
}
