package org.closedloop.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedloop.classification.Grade;
import org.closedloop.classification.Graded;
import org.closedloop.classification.SeriousProblem;
import org.closedloop.classification.Violation;
import org.closedloop.decision.FieldWords;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Routed;
import org.closedloop.inspection.Item;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Termed;

/** What is printed to the terminal (终端汇总), in Chinese or English. */
final class SummaryText {

    private static final int MOST = 4;
    private static final String INDENT = "  ";

    private final Summary summary;
    private final CoursePages courses;
    private final Citations cite;
    private final String language;
    private final List<String> lines = new ArrayList<>();

    SummaryText(Summary summary, CoursePages courses, Citations cite, String language) {
        this.summary = summary;
        this.courses = courses;
        this.cite = cite;
        this.language = language;
    }

    /** Returns the text. */
    String text(Path out, int papers) {
        int batches = summary.all().size();
        line(
                batches + " 个不合格批次，来自 " + summary.bulletins() + " 份通报",
                batches + " failed batches from " + summary.bulletins() + " bulletins");
        blank();
        lines.addAll(counts().lines(INDENT));
        blank();
        line("最常缺的事实（批次数）", "Most often still to be established (batches)");
        lines.addAll(frequent(
                summary.batchesBy(h -> h.decision().toEstablish().stream().map(Words::fieldOf)),
                field -> FieldWords.field(field).in(language)));
        blank();
        line("决定定性和处理的条款（批次数）", "Clauses that decide grade, penalty and route (batches)");
        lines.addAll(frequent(
                summary.batchesBy(h -> h.trace().clauses(SummaryText::decides).stream()),
                clause -> cite.in(language, clause)));
        blank();
        line("三个例子", "Three of them");
        List.of(Grade.SERIOUS, Grade.GENERAL, Grade.UNDETERMINED)
                .forEach(g -> example(g).ifPresent(this::tell));
        blank();
        cases();
        // Whole paths: the reader may stand elsewhere than where the program was started.
        Path index = out.resolve("index.html").toAbsolutePath().normalize();
        Path bulletin = out.resolve("bulletin.html").toAbsolutePath().normalize();
        line(papers + " 份文书    " + index, papers + " papers   " + index);
        line("通报         " + bulletin, "bulletin     " + bulletin);
        return String.join("\n", lines) + "\n";
    }

    /** Tells the cases that went on. */
    private void cases() {
        if (courses.all().isEmpty()) {
            return;
        }
        line(
                courses.all().size() + " 个案件办到结案（日期为假定）",
                courses.all().size() + " cases brought to their end (with assumed dates)");
        for (Played played : courses.all()) {
            LocalDate last = played.file().lastDay();
            lines.add(INDENT + played.id() + " " + played.handled().product() + "  " + played.title(language)
                    + new Bilingual(
                                    "  " + played.steps().size() + "个事件，至 " + last,
                                    "  (" + played.steps().size() + " events, to " + last + ")")
                            .in(language));
        }
        blank();
    }

    private void line(String zh, String en) {
        lines.add(new Bilingual(zh, en).in(language));
    }

    private void blank() {
        lines.add("");
    }

    private TextTable counts() {
        TextTable table = new TextTable();
        List<Grade> grades = summary.grades();
        List<String> head = new ArrayList<>(List.of(new Bilingual("处理", "route").in(language)));
        grades.forEach(g -> head.add(grade(g)));
        head.add(new Bilingual("合计", "total").in(language));
        table.row(head);
        for (Outcome outcome : summary.outcomes()) {
            List<String> row = new ArrayList<>(List.of(outcome.in(language)));
            grades.forEach(g -> row.add(Integer.toString(summary.count(outcome, g))));
            row.add(Integer.toString(summary.count(outcome)));
            table.row(row);
        }
        List<String> sums = new ArrayList<>(List.of(new Bilingual("合计", "total").in(language)));
        grades.forEach(g -> sums.add(Integer.toString(summary.count(g))));
        sums.add(Integer.toString(summary.all().size()));
        return table.row(sums);
    }

    private String grade(Grade grade) {
        return "zh".equals(language) ? Summary.zh(grade) : grade.en();
    }

    private static boolean decides(Object conclusion) {
        return conclusion instanceof SeriousProblem
                || conclusion instanceof Graded
                || conclusion instanceof Violation
                || conclusion instanceof Routed;
    }

    private static <T> List<String> frequent(Map<T, Integer> counts, Function<T, String> words) {
        TextTable table = new TextTable();
        counts.entrySet().stream()
                .limit(MOST)
                .forEach(e ->
                        table.row(List.of(words.apply(e.getKey()), e.getValue().toString())));
        return table.lines(INDENT);
    }

    /** Returns the batch of a grade of which most is known: one with a date and a measured value, and with the fewest items. */
    private Optional<Handled> example(Grade grade) {
        Predicate<Item> measured = i -> i.measured() != null;
        return summary.all().stream()
                .filter(h -> h.decision().grade() == grade && h.batch().items() != null)
                .min(Comparator.<Handled>comparingInt(h -> h.batch().inspectedOn() == null ? 1 : 0)
                        .thenComparingInt(h -> items(h).stream().anyMatch(measured) ? 0 : 1)
                        .thenComparingInt(h -> items(h).size()));
    }

    private static List<Item> items(Handled handled) {
        List<Item> items = handled.batch().items();
        return items == null ? List.of() : items;
    }

    private void tell(Handled handled) {
        Trace trace = handled.trace();
        lines.add(INDENT + handled.id() + " " + handled.product() + "  "
                + items(handled).stream().map(SummaryText::found).collect(Collectors.joining("、")));
        Grade grade = handled.decision().grade();
        String why = grade == Grade.SERIOUS
                ? terms(trace.facts(SeriousProblem.class).stream()
                        .map(SeriousProblem::kind)
                        .toList())
                : grade == Grade.UNDETERMINED
                        ? new Bilingual("待查明：", "not known: ").in(language)
                                + handled.decision().toEstablish().stream()
                                        .map(Words::fieldOf)
                                        .distinct()
                                        .map(f -> FieldWords.field(f).in(language))
                                        .collect(Collectors.joining("zh".equals(language) ? "、" : "; "))
                        : new Bilingual("不属于严重质量问题所列情形", "none of the cases of a serious problem").in(language);
        lines.add(INDENT + INDENT + grade(grade) + " - " + why);
        List<ClauseRef> clauses =
                trace.clauses(grade == Grade.SERIOUS ? MeasureKind.FILE_CASE : MeasureKind.ORDER_CORRECTION);
        lines.add(INDENT + INDENT + handled.outcome().in(language) + " - "
                + clauses.stream().map(c -> cite.in(language, c)).collect(Collectors.joining("; ")));
    }

    private static String found(Item item) {
        return item.name()
                + (item.measured() == null ? "" : " " + item.measured())
                + (item.required() == null ? "" : " (" + item.required() + ")");
    }

    private String terms(List<? extends Termed> terms) {
        return terms.stream()
                .map(t -> t.in(language))
                .distinct()
                .collect(Collectors.joining("zh".equals(language) ? "；" : "; "));
    }
}
