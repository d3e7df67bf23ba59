package org.closedloop.casefile;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.inspection.BatchForm;
import org.closedloop.procedure.EventForm;

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
        if (entry.event() != null) {
            tree.put("event", EventForm.write(entry.event()));
        }
        tree.put(
                "conclusions",
                entry.conclusions().stream().map(EntryForm::conclusion).toList());
        tree.put(
                "breaches",
                entry.irregularities().stream().map(EntryForm::breach).toList());
        tree.put(
                "obligations",
                entry.changed().stream().map(EntryForm::obligation).toList());
        tree.put("book", entry.book());
        tree.put("calendar", entry.calendar());
        tree.put("previous", entry.previous());
        return tree;
    }

    /** Returns the hash of an entry whose own is not asked. */
    static String hash(Entry entry) {
        return hash(CanonicalJson.write(tree(entry)));
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

    private static Map<String, Object> conclusion(Conclusion conclusion) {
        return Map.of(
                "fact", fact(conclusion.fact()),
                "grounds", conclusion.grounds().stream().map(EntryForm::ground).toList());
    }

    /** Returns a conclusion by its type and components, amounts and dates as text, what is unknown left out. */
    private static Map<String, Object> fact(Object fact) {
        Map<String, Object> fields = new TreeMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = FactText.get(fact, component);
            if (value != null) {
                fields.put(component.getName(), FactText.of(value));
            }
        }
        return Map.of("type", fact.getClass().getSimpleName(), "fields", fields);
    }

    private static Map<String, Object> ground(Ground ground) {
        List<String> facts = new ArrayList<>();
        ground.facts().forEach(f -> facts.add(FactText.of(f)));
        return Map.of(
                "rule", ground.rule(),
                "clause", ground.clause().toString(),
                "place", ground.file() + ":" + ground.line(),
                "unverified", ground.unverified(),
                "facts", facts);
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
        if (obligation.doneOn() != null) {
            tree.put("doneOn", obligation.doneOn().toString());
        }
        return tree;
    }
}
