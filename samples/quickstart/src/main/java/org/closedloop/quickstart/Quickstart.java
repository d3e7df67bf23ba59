package org.closedloop.quickstart;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.closedloop.ClosedLoop;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.RuleBook;
import org.closedloop.workbench.BatchFile;

/**
 * Decides a published list of failed batches, goes on with the cases of some, and writes the papers (快速上手).
 *
 * <p>{@code [--lang zh|en] [--data DIR] [--out DIR]}, by default the list under {@code src/main/resources/data} of this
 * module and {@code target/quickstart}. Without {@code --lang} the language is that of the machine. Exit code 0 if all was
 * written, 2 for wrong usage or a list that cannot be read.
 */
public final class Quickstart {

    private static final Bilingual USAGE = new Bilingual(
            "用法：Quickstart [--lang zh|en] [--data 目录] [--out 目录]",
            "usage: Quickstart [--lang zh|en] [--data DIR] [--out DIR]");

    private final ClosedLoop loop;
    private final RuleBook rules;
    private final Clock clock;

    /**
     * @param rules the law by which it decides
     * @param clock today is the latest day that an unknown date can be; nothing else depends on it
     */
    Quickstart(RuleBook rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        this.loop = ClosedLoop.builder().rules(rules).clock(clock).build();
    }

    public static void main(String[] args) {
        System.exit(run(
                args,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)));
    }

    /** Returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        String language = "zh".equals(Locale.getDefault().getLanguage()) ? "zh" : "en";
        Path data = Path.of("src", "main", "resources", "data");
        Path target = Path.of("target", "quickstart");
        for (int i = 0; i < args.length; i += 2) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "--lang" -> language = value;
                case "--data" -> data = Path.of(value);
                case "--out" -> target = Path.of(value);
                default -> value = "";
            }
            if (value.isEmpty() || !List.of("zh", "en").contains(language)) {
                err.println(USAGE.in(language));
                return 2;
            }
        }
        if (!Files.isRegularFile(data.resolve("failed-batches.csv"))) {
            err.println(new Bilingual(
                            data + " 中没有 failed-batches.csv：请在 samples/quickstart 中运行，或者用 --data 指定目录。",
                            "there is no failed-batches.csv in " + data
                                    + ": run in samples/quickstart, or give its directory with --data.")
                    .in(language));
            return 2;
        }
        try {
            out.print(new Quickstart(RuleBook.standard(), Clock.systemUTC()).write(data, target, language));
            return 0;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    /** Decides every batch of the list in a directory, in its order. */
    List<Handled> decide(Path data) throws IOException {
        List<Batch> batches = BatchFile.read(data.resolve("failed-batches.csv"));
        Map<String, Published> listed = Published.read(data);
        return batches.stream()
                .map(batch -> new Handled(
                        batch, Objects.requireNonNull(listed.get(batch.id()), batch::id), loop.classify(batch)))
                .toList();
    }

    /** Writes all papers and pages, and returns the summary. */
    String write(Path data, Path target, String language) throws IOException {
        Summary summary = new Summary(decide(data));
        List<Aggregate> totals = Aggregate.read(data);
        Page page = new Page(new Citations(rules), "en".equals(language));
        Papers papers = new Papers(page, summary.all());
        papers.write(target.resolve("papers"));
        CoursePages courses = new CoursePages(
                page, Played.all(loop, rules, data), LocalDate.ofInstant(clock.instant(), ClosedLoop.ZONE));
        courses.write(target.resolve("courses"));
        Papers.write(target.resolve("index.html"), new IndexPage(page, summary, courses).html());
        Papers.write(target.resolve("bulletin.html"), new Bulletin(page, summary, totals).html());
        Papers.write(target.resolve("rates.html"), RatesPage.of(page, totals));
        return new SummaryText(summary, courses, page.cite(), language)
                .text(target, papers.byName().size() + courses.papers().size());
    }
}
