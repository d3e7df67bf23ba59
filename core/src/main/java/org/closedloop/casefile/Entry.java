package org.closedloop.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.procedure.Event;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a journal (日志条目): never changed once written.
 *
 * @param sequence its number in the case, from 1; the first is the opening
 * @param recordedAt when it was recorded
 * @param opening with what the case was opened; {@code null} in every entry but the first
 * @param decision what was decided of the batch; {@code null} in every entry but the first
 * @param event what happened; {@code null} in the first entry
 * @param conclusions what follows from it, with grounds
 * @param irregularities in what it was not as the law demands
 * @param changed the obligations that are new or other than before
 * @param overtakes numbers of entries that told of a passed deadline and are refuted by this one, which tells of an earlier day
 * @param book hash of the rules that decided it
 * @param calendar version of the calendar by which days were worked out
 * @param previous hash of the entry before; sixty-four zeros in the first
 * @param hash SHA-256 over the canonical JSON of all the rest
 * @param line the entry as one line of canonical JSON (RFC 8785), its hash included
 */
public record Entry(
        long sequence,
        Instant recordedAt,
        @Nullable Opening opening,
        @Nullable Decision decision,
        @Nullable Event event,
        List<Conclusion> conclusions,
        List<Irregularity> irregularities,
        List<Obligation> changed,
        List<Long> overtakes,
        String book,
        String calendar,
        String previous,
        String hash,
        String line) {

    public Entry {
        conclusions = List.copyOf(conclusions);
        irregularities = List.copyOf(irregularities);
        changed = List.copyOf(changed);
        overtakes = List.copyOf(overtakes);
    }

    /** Returns the entry with its hash and its line, worked out from all the rest. */
    Entry sealed() {
        Map<String, Object> tree = EntryForm.tree(this);
        String seal = EntryForm.hash(CanonicalJson.write(tree));
        tree.put("hash", seal);
        return written(seal, CanonicalJson.write(tree));
    }

    /** Returns the entry with the hash and the line under which it was kept. */
    Entry written(String newHash, String newLine) {
        return with(irregularities, changed, overtakes, newHash, newLine);
    }

    /** Returns the entry with what it was found to change. */
    Entry changing(List<Irregularity> newIrregularities, List<Obligation> newChanged) {
        return with(newIrregularities, newChanged, overtakes, hash, line);
    }

    /** Returns the entry with those that it refutes. */
    Entry overtaking(List<Long> refuted) {
        return with(irregularities, changed, refuted, hash, line);
    }

    private Entry with(
            List<Irregularity> newIrregularities,
            List<Obligation> newChanged,
            List<Long> refuted,
            String newHash,
            String newLine) {
        return new Entry(
                sequence,
                recordedAt,
                opening,
                decision,
                event,
                conclusions,
                newIrregularities,
                newChanged,
                refuted,
                book,
                calendar,
                previous,
                newHash,
                newLine);
    }
}
