package org.closedloop.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.inspection.BatchFormException;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
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
            CaseFile file = CaseFile.opened(
                    EntryForm.read(lines.get(0).text(), lines.get(0).tree()));
            StatutoryCalendar calendar = calendars.apply(file.jurisdiction());
            for (JournalCheck.Line line : lines.subList(1, lines.size())) {
                number = line.number();
                file = next(file, line, calendar);
            }
            return file;
        } catch (IllegalArgumentException | NullPointerException | DateTimeException | BatchFormException e) {
            throw new JournalDamagedException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static CaseFile next(CaseFile file, JournalCheck.Line line, StatutoryCalendar calendar) {
        Entry entry = EntryForm.read(line.text(), line.tree());
        Event event = entry.event();
        if (event == null) {
            throw new IllegalArgumentException("a case is opened once");
        }
        Standing after = new Standing(file, event, calendar);
        after.apply(entry.conclusions());
        Tree.list(line.tree().get("obligations")).forEach(o -> found(Tree.map(o), after));
        return file.with(after, entry.changing(after.irregularities(), after.changed()));
    }

    private static void found(Map<String, ?> tree, Standing after) {
        after.found(
                (int) Tree.number(tree, "number"),
                ObligationStatus.valueOf(Tree.text(tree, "status")),
                tree.containsKey("doneOn") ? LocalDate.parse(Tree.text(tree, "doneOn")) : null,
                tree.containsKey("passed"));
    }
}
