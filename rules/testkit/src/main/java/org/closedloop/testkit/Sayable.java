package org.closedloop.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.closedloop.decision.Decision;
import org.closedloop.inspection.Flag;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.RuleBook;

/**
 * What a law can say at all (可能的依据和待查明事项). To assert that a decision does not say what no rule could ever make it say
 * is a test that cannot fail, mostly for a slip of the pen. A decision by rules that the testkit has not read is not held
 * against anything.
 */
final class Sayable {

    private static final Map<String, String> TYPES =
            Map.of("items", "Item", "others", "Party", "party", "Party", "history", "PastInspection");

    private Sayable() {}

    /** @throws IllegalArgumentException if no rule of the law rests on the clause */
    static void clause(ClauseRef clause, Decision decision) {
        String remark = remark(clause, decision);
        if (!remark.isEmpty()) {
            throw new IllegalArgumentException("that nothing rests on " + clause + " cannot fail" + remark
                    + "; name a clause of a rule, or leave the assertion out");
        }
    }

    /** Returns words that say so where no rule of the law rests on the clause; else empty. */
    static String remark(ClauseRef clause, Decision decision) {
        return Books.having(decision.lawHash())
                .map(book -> {
                    SortedSet<String> cited = new TreeSet<>();
                    book.rules().stream()
                            .filter(r -> !r.ofCase())
                            .forEach(r -> cited.add(r.clause().toString()));
                    return cited.contains(clause.toString())
                            ? ""
                            : ": no rule of this law that decides batches rests on it"
                                    + meant(clause.toString(), cited);
                })
                .orElse("");
    }

    /** @throws IllegalArgumentException if the path is of no field that a rule of the law reads */
    static void path(String path, Decision decision) {
        Books.having(decision.lawHash()).ifPresent(book -> {
            if (path.startsWith("flags[") && path.endsWith("]")) {
                flag(path);
            } else {
                field(path, book);
            }
        });
    }

    private static void flag(String path) {
        List<String> flags =
                Arrays.stream(Flag.values()).map(f -> "flags[" + f + "]").toList();
        if (!flags.contains(path)) {
            throw new IllegalArgumentException(path + " is of no fact of a batch" + meant(path, flags));
        }
    }

    private static void field(String path, RuleBook book) {
        List<String> fields = new ArrayList<>();
        String where = path.indexOf('.') < 0 ? "" : path.substring(0, path.lastIndexOf('.'));
        String type = where.isEmpty() ? "Batch" : TYPES.getOrDefault(where.replaceFirst("\\[.*", ""), "");
        book.fieldsRead().stream()
                .filter(f -> f.startsWith(type + "."))
                .forEach(f -> fields.add((where.isEmpty() ? "" : where + ".") + f.substring(type.length() + 1)));
        if (type.isEmpty() || !fields.contains(path)) {
            throw new IllegalArgumentException(path
                    + " is no path that a rule of this law could ask for" + meant(path, fields)
                    + "; write it as in a decision: salesValue, party.role, items[甲醛含量].itemClass");
        }
    }

    /** @throws IllegalArgumentException if nothing is named, of which anything could be asserted */
    static void something(Object[] named) {
        if (named.length == 0) {
            throw new IllegalArgumentException("nothing is named, so that this could not fail; name at least one");
        }
    }

    private static String meant(String word, Collection<String> known) {
        return Suggestion.of(word, known).en();
    }
}
