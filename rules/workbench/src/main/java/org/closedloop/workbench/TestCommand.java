package org.closedloop.workbench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.closedloop.ClosedLoop;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.CaseRun;
import org.closedloop.rules.CaseRun.CaseResult;
import org.closedloop.rules.Course;
import org.closedloop.rules.Coverage;
import org.closedloop.rules.Expected;
import org.closedloop.rules.Probe.Kind;
import org.closedloop.rules.Survivors;
import org.jspecify.annotations.Nullable;

/** {@code test DIR}: decides the cases of a law folder and compares (用例测试). */
final class TestCommand implements Command {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Option MIN =
            new Option("--min", "PERCENT", new Bilingual("覆盖率下限，不足则退出码 1", "least coverage; exit 1 below it"));
    private static final Option HTML =
            new Option("--html", "OUT", new Bilingual("把覆盖情况写成网页", "write the coverage as a page"));
    private static final Option MUTATE = new Option(
            "--mutate",
            null,
            new Bilingual("逐处改动规则，列出没有用例察觉的改动", "change the rules place by place and list what no case notices"));

    private static final Option ONLY = new Option(
            "--only",
            "PATH",
            new Bilingual(
                    "只测文件名以此开头的文件，如 cn/order_18_2019", "only files whose names begin so, such as cn/order_18_2019"));

    private final Clock clock;

    TestCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual(
                "运行规则目录中的用例，并报告覆盖率；--trace 附理由",
                "decide the cases of a law folder, compare, and tell the coverage; --trace adds the grounds");
    }

    @Override
    public List<Option> shared() {
        return List.of(Option.LANGUAGE, Option.TRACE);
    }

    @Override
    public List<Option> options() {
        return List.of(MIN, HTML, MUTATE, ONLY, Option.LAYER);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        BigDecimal min = min(line);
        Path html = html(line);
        LawFolder opened = LawFolder.open(line.file(this), line.has(Option.LAYER), console);
        if (opened == null) {
            return REFUSED;
        }
        LawFolder folder = only(opened, line.options().get(ONLY.name()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClosedLoop.ZONE);
        CaseRun run = CaseRun.of(folder.book(), folder.cases(), today);
        Coverage coverage = Coverage.of(folder.book(), folder.cases(), today).of(folder::holds);
        List<CaseResult> missed = run.results().stream().filter(r -> !r.met()).toList();
        run.results().stream()
                .filter(r -> !r.met() || !r.unread().isEmpty())
                .forEach(r -> tell(folder, r, line.has(Option.TRACE) && !r.met(), console));
        CoverageText.tell(folder, coverage, console);
        boolean oneSided = coverage.rules().stream()
                .flatMap(r -> r.missing().stream())
                .anyMatch(p -> p.kind() == Kind.HIT || p.kind() == Kind.MISS);
        boolean tooLow = coverage.percent().compareTo(min) < 0;
        console.line(new Bilingual(
                        "用例 " + run.results().size() + " 个，未达预期 " + missed.size() + " 个；规则 "
                                + coverage.rules().size() + " 条；覆盖 " + coverage.shown() + "/" + coverage.total() + "，"
                                + coverage.percent() + "%"
                                + (tooLow ? "，低于要求的 " + min.toPlainString() + "%" : "") + "。",
                        run.results().size() + " cases, " + missed.size() + " missed; "
                                + coverage.rules().size() + " rules; coverage " + coverage.shown() + "/"
                                + coverage.total() + ", " + coverage.percent() + "%"
                                + (tooLow ? ", less than the " + min.toPlainString() + "% asked for" : "") + ".")
                .in(console.language()));
        if (html != null) {
            write(html, CoveragePage.of(folder, coverage, run, console.language()));
            console.line(html.toString());
        }
        if (line.has(MUTATE) && missed.isEmpty()) {
            CoverageText.tell(
                    folder, Survivors.of(opened.book(), met(opened, today), today, folder::holds, n -> {}), console);
        }
        return missed.isEmpty() && !oneSided && !tooLow ? DONE : REFUSED;
    }

    /** All cases of the folder hold the changes of a part of it; one that is missed as it is would notice any. */
    private static List<Course> met(LawFolder opened, LocalDate today) {
        return CaseRun.of(opened.book(), opened.cases(), today).results().stream()
                .filter(CaseResult::met)
                .map(CaseResult::course)
                .toList();
    }

    private static BigDecimal min(CommandLine line) throws UsageException {
        String text = line.options().getOrDefault(MIN.name(), "0");
        if (!text.matches("(100|[0-9]{1,2})(\\.[0-9])?") || new BigDecimal(text).compareTo(HUNDRED) > 0) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, MIN.name(), text, "0–100, 99.5");
        }
        return new BigDecimal(text);
    }

    private static LawFolder only(LawFolder folder, @Nullable String prefix) throws UsageException {
        if (prefix == null) {
            return folder;
        }
        // A rule file is tested by the cases beside it, and either names both.
        LawFolder only = folder.only(prefix.replace('\\', '/').replaceFirst("\\.(drl|cases\\.yaml)$", "."));
        if (only.files().isEmpty()) {
            throw UsageException.of(
                    WorkbenchFault.BAD_VALUE,
                    ONLY.name(),
                    prefix,
                    String.join(
                            " ",
                            new TreeSet<>(folder.files().stream()
                                    .filter(f -> f.endsWith("/instrument.yaml"))
                                    .map(f -> f.substring(0, f.lastIndexOf('/')))
                                    .toList())));
        }
        return only;
    }

    private static @Nullable Path html(CommandLine line) throws UsageException {
        String text = line.options().get(HTML.name());
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, HTML.name(), text, "OUT");
        }
    }

    private static void write(Path file, String text) throws InputException {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw InputFile.unwritable(file.toString(), e);
        }
    }

    private static void tell(LawFolder folder, CaseResult result, boolean trace, Console console) {
        console.line(folder.file(result.course().file()) + ":" + result.course().line() + " "
                + result.course().title());
        for (Expected.Miss miss : result.misses()) {
            console.line(new Bilingual(
                            "    " + miss.what() + " 应"
                                    + (miss.expected().startsWith("not ")
                                            ? "不含 " + miss.expected().substring(4)
                                            : (miss.list() ? "含 " : "为 ") + miss.expected())
                                    + "，实为 " + (miss.got().isEmpty() ? "无" : miss.got()),
                            "    " + miss.what() + " expected " + miss.expected() + ", got "
                                    + (miss.got().isEmpty() ? "none" : miss.got()))
                    .in(console.language()));
        }
        result.unread()
                .forEach(field -> console.line(new Bilingual(
                                "    给出了 " + field + "，而没有规则读取它：请从用例中删去，或改正应当读取它的规则",
                                "    " + field
                                        + " is given and no rule reads it; leave it out, or mend the rule that should"
                                        + " read it")
                        .in(console.language())));
        if (trace) {
            for (Conclusion conclusion : result.decision().conclusions()) {
                console.line("    " + FactText.of(conclusion.fact()));
                for (Ground ground : conclusion.grounds()) {
                    console.line("        " + ground.clause() + "  " + folder.fileOfBook(ground.file()) + ":"
                            + ground.line() + "  "
                            + ground.facts().stream().map(FactText::of).toList());
                }
            }
        }
    }
}
