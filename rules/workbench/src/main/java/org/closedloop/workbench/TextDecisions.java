package org.closedloop.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.classification.Grade;
import org.closedloop.classification.ProductResult;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FieldWords;
import org.closedloop.decision.FineRange;
import org.closedloop.decision.Ground;
import org.closedloop.decision.Question;
import org.closedloop.decision.Rules;
import org.closedloop.decision.ViolationFound;
import org.closedloop.disposition.Benchmark;
import org.closedloop.disposition.Empowered;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.Gate;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Paper;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.closedloop.law.Termed;
import org.jspecify.annotations.Nullable;

/** Decisions as text to be read (文本输出), a block each, with a summary at the end. */
final class TextDecisions implements DecisionWriter {

    private static final int LABEL_CELLS = 14;
    private static final int SUMMARY_CELLS = 22;

    private final Console console;
    private final Citations citations;
    private final FactWords facts;
    private final boolean trace;
    private final @Nullable LocalDate on;
    private final @Nullable Jurisdiction jurisdiction;
    private final boolean chinese;

    /** @throws UsageException never, since the line was checked when it was read */
    TextDecisions(Console console, Rules rules, CommandLine asked) throws UsageException {
        this.console = console;
        this.citations = new Citations(rules, console.language());
        this.facts = new FactWords(citations, console.language());
        this.trace = asked.has(Option.TRACE);
        this.on = asked.on();
        this.jurisdiction = asked.jurisdiction();
        this.chinese = "zh".equals(console.language());
    }

    @Override
    public void write(Batch batch, Decision decision) {
        line(Stream.of(batch.id(), batch.product(), batch.spec())
                .filter(s -> s != null)
                .collect(Collectors.joining("  ")));
        applicable(batch);
        body(decision);
        Decision other = decision.otherLaw();
        if (other != null) {
            row("另一时期的法律", "the other law", List.of(say("不适用；依该法则为：", "does not apply; by it this would be:")));
            body(other);
        }
        line("");
    }

    /** By which days and for which place the law was chosen. */
    private void applicable(Batch batch) {
        Jurisdiction place = new Question(batch, on, jurisdiction, LocalDate.EPOCH).handling();
        String inspected = known(batch.inspectedOn());
        String act = batch.actOn() == null ? inspected : known(batch.actOn());
        String step = on == null ? inspected : on.toString();
        row(
                "适用法律",
                "law applied",
                List.of(say(
                        "行为 " + act + "，办理 " + step + "，" + place, "act " + act + ", step " + step + ", " + place)));
    }

    private String known(@Nullable LegalDay day) {
        return day == null ? say("日期不明", "day not known") : day.toString();
    }

    private void body(Decision decision) {
        boolean open = decision.result() == ProductResult.UNDETERMINED;
        row("检验结论", "result", decision.result());
        row("严重程度", "grade", open && decision.grade() == Grade.NONE ? Grade.UNDETERMINED : decision.grade());
        if (open && decision.route() == Route.NONE) {
            row("处置去向", "route", List.of(say("待查明后确定", "open until what is below is established")));
        } else {
            row("处置去向", "route", decision.route());
        }
        row("处理措施", "measures", joined(decision.measures()));
        row("办理轨道", "tracks", joined(decision.tracks()));
        row(
                "违法行为",
                "violations",
                decision.violations().stream().flatMap(v -> words(v, decision)).toList());
        row(
                "从轻减轻",
                "lighter",
                joined(decision.facts(Mitigation.class).stream()
                        .map(Mitigation::kind)
                        .toList()));
        row(
                "程序",
                "procedure",
                decision.facts(Gate.class).stream().map(facts::of).toList());
        row(
                "可以采取",
                "may be done",
                joined(decision.facts(Empowered.class).stream()
                        .map(Empowered::kind)
                        .toList()));
        row(
                "期限",
                "times",
                decision.facts(TimeLimit.class).stream().map(facts::of).toList());
        row(
                "文书",
                "papers",
                decision.facts(Paper.class).stream().map(Paper::name).distinct().toList());
        row("依据", "clauses", decision.clauses().stream().map(citations::of).toList());
        row(
                "待查明",
                "to establish",
                decision.toEstablish().stream()
                        .map(p -> FieldWords.of(p).in(console.language()) + say("（" + p + "）", " (" + p + ")"))
                        .toList());
        row(
                "未核对",
                "unverified",
                decision.unverified().stream().map(citations::of).toList());
        if (trace) {
            row(
                    "推理",
                    "trace",
                    decision.conclusions().stream().flatMap(this::words).toList());
        }
    }

    private Stream<String> words(ViolationFound violation, Decision decision) {
        List<String> words = new ArrayList<>();
        words.add(violation.kind().in(console.language()));
        List<String> fines = decision.facts(Fine.class).stream()
                .filter(f -> f.violation() == violation.kind())
                .map(f -> facts.of(FineRange.of(f)))
                .toList();
        String fine = fines.isEmpty() ? "" : say("；罚款：", "; fine: ") + String.join(say("或者", " or "), fines);
        String yuan =
                violation.yuan() == null || fine.isEmpty() || violation.yuan().equals(ends(fines))
                        ? ""
                        : say("，即 " + violation.yuan() + " 元", ", that is " + violation.yuan() + " yuan");
        String also = violation.also().isEmpty()
                ? ""
                : say("；并处：", "; with it: ") + String.join(say("、", ", "), terms(violation.also()));
        words.add("  " + citations.of(violation.clause()) + fine + yuan + also);
        decision.facts(Benchmark.class).stream()
                .filter(b -> b.violation() == violation.kind() && violation.benchmark() != null)
                .map(b -> say("  裁量基准：", "  bench mark: ") + facts.of(FineRange.of(b)))
                .forEach(words::add);
        return words.stream();
    }

    private static String ends(List<String> fines) {
        return fines.size() == 1 ? fines.get(0).replaceAll("[^0-9.-]", "") : "";
    }

    private Stream<String> words(Conclusion conclusion) {
        List<String> words = new ArrayList<>();
        words.add(facts.of(conclusion.fact()));
        for (Ground ground : conclusion.grounds()) {
            words.add("  " + citations.of(ground.clause()) + "  " + ground.rule() + "  " + ground.file() + ":"
                    + ground.line() + (ground.unverified() ? say("（未核对）", " (unverified)") : ""));
            ground.facts().forEach(f -> words.add("    " + facts.of(f)));
        }
        return words.stream();
    }

    @Override
    public void end(Summary summary) {
        line(say(
                "共 " + summary.rows() + " 行：已决定 " + summary.decided() + "，拒绝 " + summary.refusedRows() + "。",
                summary.rows() + " rows: " + summary.decided() + " decided, " + summary.refusedRows() + " refused."));
        for (Route route : List.of(Route.CASE_FILING, Route.RECTIFICATION_NOTICE, Route.NONE)) {
            row(route.zh(), route.en(), List.of(String.valueOf(summary.routed(route))), SUMMARY_CELLS);
        }
    }

    private void row(String zh, String en, Termed term) {
        row(zh, en, List.of(term.in(console.language())));
    }

    private List<String> joined(Collection<? extends Termed> terms) {
        return terms.isEmpty() ? List.of() : List.of(String.join(say("、", ", "), terms(terms)));
    }

    private List<String> terms(Collection<? extends Termed> terms) {
        return terms.stream().map(t -> t.in(console.language())).toList();
    }

    private void row(String zh, String en, List<String> values) {
        row(zh, en, values, LABEL_CELLS);
    }

    private void row(String zh, String en, List<String> values, int cells) {
        String label = say(zh, en);
        for (String value : values) {
            line("  " + TextCells.padded(label, cells) + "  " + value);
            label = "";
        }
    }

    private void line(String text) {
        console.line(TextCells.printable(text));
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }
}
