package org.closedloop.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Reading;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.EventForm;
import org.jspecify.annotations.Nullable;

/** The written form of journal entries (日志条目格式), and their hash. */
final class EntryForm {

    private EntryForm() {}

    /** Returns everything in an entry but its hash. */
    static Map<String, Object> tree(Entry entry) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("sequence", entry.sequence());
        tree.put("recordedAt", entry.recordedAt().toString());
        if (entry.opening() != null) {
            tree.put("opening", opening(entry.opening()));
        }
        if (entry.decision() != null) {
            tree.put("decision", decision(entry.decision()));
        }
        if (entry.event() != null) {
            tree.put("event", EventForm.write(entry.event()));
        }
        tree.put("conclusions", ConclusionForm.write(entry.conclusions()));
        tree.put(
                "breaches",
                entry.irregularities().stream().map(EntryForm::breach).toList());
        tree.put(
                "obligations",
                entry.changed().stream().map(EntryForm::obligation).toList());
        if (!entry.overtakes().isEmpty()) {
            tree.put("overtakes", entry.overtakes());
        }
        tree.put("book", entry.book());
        tree.put("calendar", entry.calendar());
        tree.put("previous", entry.previous());
        return tree;
    }

    /** Returns the SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    static String hash(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, Object> opening(Opening opening) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("batch", BatchForm.write(opening.batch()));
        if (opening.on() != null) {
            tree.put("on", opening.on().toString());
        }
        tree.put("jurisdiction", opening.jurisdiction().toString());
        tree.put("today", opening.today().toString());
        return tree;
    }

    /** Returns of a decision what its conclusions do not hold, and the one under the law that does not apply in full. */
    private static Map<String, Object> decision(Decision decision) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("toEstablish", decision.toEstablish());
        tree.put("unverified", decision.unverified());
        Decision other = decision.otherLaw();
        if (other != null) {
            Map<String, Object> otherLaw = decision(other);
            otherLaw.put("conclusions", ConclusionForm.write(other.conclusions()));
            tree.put("otherLaw", otherLaw);
        }
        return tree;
    }

    private static Decision decision(Batch batch, Map<String, ?> tree, List<Conclusion> conclusions, String book) {
        Decision decision = Reading.of(batch, conclusions, book)
                .noting(texts(tree.get("toEstablish")), texts(tree.get("unverified")));
        if (!tree.containsKey("otherLaw")) {
            return decision;
        }
        Map<String, ?> otherLaw = Tree.map(tree.get("otherLaw"));
        return decision.keeping(decision(batch, otherLaw, ConclusionForm.read(otherLaw.get("conclusions")), book));
    }

    private static List<String> texts(@Nullable Object tree) {
        return Tree.list(tree).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> breach(Irregularity irregularity) {
        return Map.of(
                "kind", irregularity.kind().name(),
                "clause", irregularity.clause().toString());
    }

    private static Map<String, Object> obligation(Obligation obligation) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("number", (long) obligation.number());
        tree.put("duty", obligation.duty().name());
        tree.put("bearer", obligation.bearer().name());
        tree.put("party", obligation.party());
        tree.put("status", obligation.status().name());
        tree.put("clause", obligation.clause().toString());
        tree.put("provisional", obligation.provisional());
        obligation.notBefore().ifPresent(d -> tree.put("notBefore", d.toString()));
        obligation.dueBy().ifPresent(d -> tree.put("dueBy", d.toString()));
        if (obligation.passed()) {
            tree.put("passed", true);
        }
        if (obligation.doneOn() != null) {
            tree.put("doneOn", obligation.doneOn().toString());
        }
        return tree;
    }

    /**
     * Returns the entry that a line holds, but for what it changed, which is worked out again from its conclusions.
     *
     * @throws IllegalArgumentException if the line is no entry
     */
    static Entry read(String line, Map<String, ?> tree) {
        String book = Tree.text(tree, "book");
        List<Conclusion> conclusions = ConclusionForm.read(tree.get("conclusions"));
        Opening opening = tree.containsKey("opening") ? opening(Tree.map(tree.get("opening"))) : null;
        return new Entry(
                Tree.number(tree, "sequence"),
                Instant.parse(Tree.text(tree, "recordedAt")),
                opening,
                opening == null ? null : decision(opening.batch(), Tree.map(tree.get("decision")), conclusions, book),
                opening == null ? EventForm.read(Tree.map(tree.get("event"))) : null,
                conclusions,
                List.of(),
                List.of(),
                tree.containsKey("overtakes")
                        ? Tree.list(tree.get("overtakes")).stream()
                                .map(n -> ((Number) n).longValue())
                                .toList()
                        : List.of(),
                book,
                Tree.text(tree, "calendar"),
                Tree.text(tree, "previous"),
                Tree.text(tree, "hash"),
                line);
    }

    /** Returns with what a case was opened, as an entry tells it. */
    static Opening opening(Map<String, ?> tree) {
        Object on = tree.get("on");
        return new Opening(
                BatchForm.read(Tree.map(tree.get("batch"))),
                on == null ? null : LocalDate.parse(String.valueOf(on)),
                new Jurisdiction(Tree.text(tree, "jurisdiction")),
                LocalDate.parse(Tree.text(tree, "today")));
    }
}
