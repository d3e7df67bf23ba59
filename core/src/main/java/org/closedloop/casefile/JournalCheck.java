package org.closedloop.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.decision.Rules;
import org.closedloop.inspection.BatchFormException;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventForm;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported journal (日志核验) without any store: first the chain of hashes, which finds every changed byte, then,
 * where the rule book of the journal is at hand, by deciding everything again, which must give the same bytes.
 *
 * <p>That whole entries were cut off the end is found only against a hash that was kept elsewhere.
 */
public final class JournalCheck {

    /**
     * A line of an exported journal.
     *
     * @param number its number in the file, from 1
     * @param text the line
     * @param tree what a JSON parser made of it: maps, lists, texts, whole numbers, truth values
     */
    public record Line(int number, String text, Map<String, ?> tree) {}

    /**
     * Something wrong with a line.
     *
     * @param line number of the line
     * @param what what is wrong
     */
    public record Finding(int line, Bilingual what) {}

    private JournalCheck() {}

    /**
     * Returns the lines of a journal as they were kept.
     *
     * @throws IllegalArgumentException naming line and column, if one is not JSON
     */
    static List<Line> lines(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            int number = lines.size() + 1;
            try {
                lines.add(new Line(number, text, CanonicalJsonReader.read(text)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ", " + e.getMessage(), e);
            }
        }
        return lines;
    }

    /** Returns what is wrong with the chain of a journal; a case begins where an entry has the sequence 1. */
    public static List<Finding> chain(List<Line> lines) {
        List<Finding> findings = new ArrayList<>();
        String previous = Journal.BEGINNING;
        long expected = 1;
        for (Line line : lines) {
            Object sequence = line.tree().get("sequence");
            boolean first = Long.valueOf(1).equals(whole(sequence));
            if (first) {
                previous = Journal.BEGINNING;
                expected = 1;
            }
            if (!Long.valueOf(expected).equals(whole(sequence))) {
                findings.add(finding(
                        line,
                        "序号应为 " + expected + "，却是 " + sequence,
                        "its sequence is " + sequence + ", not " + expected));
            }
            if (!previous.equals(line.tree().get("previous"))) {
                findings.add(finding(
                        line,
                        "不接在前一条之后：previous 不是前一条的 hash",
                        "it does not follow the entry before: previous is not that entry's hash"));
            }
            Map<String, Object> rest = new HashMap<>(line.tree());
            Object hash = rest.remove("hash");
            if (!CanonicalJson.write(line.tree()).equals(line.text())) {
                findings.add(finding(line, "不是规范化 JSON 的字节", "its bytes are not those of canonical JSON"));
            }
            if (!EntryForm.hash(CanonicalJson.write(rest)).equals(hash)) {
                findings.add(finding(line, "内容与 hash 不符：已被改动", "its content does not give its hash: it was changed"));
            }
            previous = String.valueOf(hash);
            expected++;
        }
        return findings;
    }

    private static @Nullable Long whole(@Nullable Object number) {
        return number instanceof Number n ? n.longValue() : null;
    }

    private static Finding finding(Line line, String zh, String en) {
        return new Finding(line.number(), new Bilingual(zh, en));
    }

    /**
     * Decides a journal again and returns where the result is another.
     *
     * @param lines the lines of one or several cases, whose chain is whole
     * @param books the rule books at hand; an entry of another book cannot be decided again, which is told
     * @param calendar the calendar; as for the books
     */
    public static List<Finding> redo(List<Line> lines, Collection<? extends Rules> books, StatutoryCalendar calendar) {
        List<Finding> findings = new ArrayList<>();
        Map<Object, Handling> handlings = new HashMap<>();
        books.forEach(b -> handlings.put(b.hash(), new Handling(b, calendar)));
        CaseFile file = null;
        for (Line line : lines) {
            boolean first = line.tree().containsKey("opening");
            if (file == null && !first) {
                continue;
            }
            Redone redone =
                    redo(line, first ? null : file, handlings.get(line.tree().get("book")));
            file = redone.file();
            if (file == null) {
                findings.add(finding(line, redone.zh(), redone.en()));
            }
        }
        return findings;
    }

    /** A case after an entry was decided again, or why it could not be or came out otherwise. */
    private record Redone(@Nullable CaseFile file, String zh, String en) {}

    private static Redone redo(Line line, @Nullable CaseFile before, @Nullable Handling handling) {
        if (handling == null) {
            return new Redone(
                    null,
                    "由另一规则库 " + line.tree().get("book") + " 决定，须用它重做（--law）",
                    "it was decided by the rule book " + line.tree().get("book")
                            + "; decide it again with that one (--law)");
        }
        CaseFile file;
        try {
            Opening opening =
                    before == null ? EntryForm.opening(Tree.map(line.tree().get("opening"))) : before.opening();
            Jurisdiction place = opening.jurisdiction();
            if (!handling.calendar(place).version().equals(line.tree().get("calendar"))) {
                return new Redone(
                        null,
                        "期限由另一版本的日历计算，须用它重做（--calendar）",
                        "its days were worked out by another version of the calendar; decide it again with that one"
                                + " (--calendar)");
            }
            Instant at = Instant.parse(String.valueOf(line.tree().get("recordedAt")));
            file = before == null
                    ? handling.open(opening, at)
                    : again(
                            handling,
                            before,
                            EventForm.read(Tree.map(line.tree().get("event"))),
                            at);
        } catch (DateTimeException | IllegalArgumentException | BatchFormException e) {
            return new Redone(null, "无法重做：" + e.getMessage(), "it cannot be decided again: " + e.getMessage());
        }
        return file != null && file.journal().last().line().equals(line.text())
                ? new Redone(file, "", "")
                : new Redone(null, "重做的结果不同", "decided again, it comes out otherwise");
    }

    private static @Nullable CaseFile again(Handling handling, @Nullable CaseFile file, Event event, Instant at) {
        if (file == null) {
            return null;
        }
        Recorded recorded = handling.handle(file, event, at);
        return recorded.isAccepted() ? recorded.file() : null;
    }
}
