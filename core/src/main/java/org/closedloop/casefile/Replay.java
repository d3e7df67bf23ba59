package org.closedloop.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.inspection.BatchFormException;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.ObligationStatus;

/** Folds a journal into the case that it tells (日志重放), without any rules. */
final class Replay {

    private Replay() {}

    static CaseFile of(List<String> texts, Function<Jurisdiction, StatutoryCalendar> calendars) {
        List<JournalCheck.Line> lines;
        try {
            lines = JournalCheck.lines(texts);
        } catch (IllegalArgumentException e) {
            throw new JournalDamagedException(e.getMessage(), e);
        }
        List<JournalCheck.Finding> findings = JournalCheck.chain(lines);
        if (lines.isEmpty() || !findings.isEmpty()) {
            throw new JournalDamagedException(
                    findings.isEmpty()
                            ? "it has no entry"
                            : "line " + findings.get(0).line() + ": "
                                    + findings.get(0).what().en(),
                    null);
        }
        int number = 1;
        try {
            List<Fold.Told> told = new ArrayList<>();
            int next = 1;
            for (JournalCheck.Line line : lines) {
                number = line.number();
                Entry entry = EntryForm.read(line.text(), line.tree());
                if ((entry.event() == null) != told.isEmpty()) {
                    throw new IllegalArgumentException("a case is opened once, and first");
                }
                told.add(new Fold.Told(entry, next));
                next = Math.max(next, 1 + numbers(line));
            }
            CaseFile file =
                    Fold.of(told, calendars.apply(jurisdiction(told.get(0).entry())));
            return file.with(asFound(file.obligations(), lines));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException | BatchFormException e) {
            throw new JournalDamagedException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static Jurisdiction jurisdiction(Entry first) {
        return Objects.requireNonNull(first.opening(), "a journal begins with its opening")
                .jurisdiction();
    }

    private static int numbers(JournalCheck.Line line) {
        return Tree.list(line.tree().get("obligations")).stream()
                .mapToInt(o -> (int) Tree.number(Tree.map(o), "number"))
                .max()
                .orElse(0);
    }

    /** Whether something was done in time stays as it was found when it was recorded, whatever the days are now. */
    private static List<Obligation> asFound(List<Obligation> obligations, List<JournalCheck.Line> lines) {
        Map<Long, Map<String, ?>> found = new HashMap<>();
        for (JournalCheck.Line line : lines) {
            Tree.list(line.tree().get("obligations")).forEach(o -> {
                Map<String, ?> tree = Tree.map(o);
                found.put(Tree.number(tree, "number"), tree);
            });
        }
        return obligations.stream()
                .map(o -> {
                    Map<String, ?> tree = found.get((long) o.number());
                    return tree == null ? o : asFound(o, tree);
                })
                .toList();
    }

    private static Obligation asFound(Obligation obligation, Map<String, ?> tree) {
        return obligation.found(
                ObligationStatus.valueOf(Tree.text(tree, "status")),
                tree.containsKey("doneOn") ? LocalDate.parse(Tree.text(tree, "doneOn")) : null,
                tree.containsKey("passed"));
    }
}
