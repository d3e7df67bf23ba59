package org.closedloop.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Instrument;
import org.closedloop.rules.CaseRun;
import org.closedloop.rules.CaseRun.RuleCoverage;
import org.closedloop.rules.RuleCard;
import org.closedloop.rules.Topic;

/** The index of a law folder (索引): stage, clause, rule, file and cases, from what the rules say of themselves. */
final class LawIndex {

    private static final List<Bilingual> STAGES = List.of(
            new Bilingual("定性", "classification"),
            new Bilingual("处置", "disposition"),
            new Bilingual("办理程序", "procedure"),
            new Bilingual("结案", "closure"));

    private final Map<String, Instrument> instruments;
    private final CaseRun run;
    private final List<Topic> topics;
    private final StringBuilder text = new StringBuilder();

    private LawIndex(LawFolder folder, CaseRun run) {
        this.instruments = folder.book().instruments().stream()
                .filter(folder::holds)
                .collect(Collectors.toMap(Instrument::id, Function.identity(), (a, b) -> a, TreeMap::new));
        this.topics = folder.topics();
        this.run = new CaseRun(
                run.results(),
                run.coverage().stream()
                        .filter(c -> folder.holds(c.rule().file()))
                        .toList());
    }

    /** Returns the index as Markdown. */
    static String of(LawFolder folder, CaseRun run) {
        return new LawIndex(folder, run).markdown();
    }

    private String markdown() {
        text.append(
                        "# 规则索引 / Index of the law\n\n由 `closedloop index` 写出，不要手工改动。 / Written by `closedloop index`; not to be edited.\n\n规则 / rules ")
                .append(run.coverage().size())
                .append("，用例 / cases ")
                .append(run.results().size())
                .append("\n\n## 法律文件 / Instruments\n\n")
                .append(
                        "| id | 名称 / title | 文号 / number | 效力 / rank | 辖区 / where | 施行 / in force |\n|---|---|---|---|---|---|\n");
        instruments
                .values()
                .forEach(i -> row(
                        "`" + i.id() + "`",
                        i.title() + "<br>" + i.titleEn(),
                        i.number() == null ? "" : i.number(),
                        i.rank().zh() + "<br>" + i.rank().en(),
                        i.jurisdiction().code(),
                        i.inForce().toString()));
        topics();
        for (Bilingual stage : STAGES) {
            text.append("\n## ")
                    .append(stage.zh())
                    .append(" / ")
                    .append(stage.en())
                    .append(
                            "\n\n| 条款 / clause | 规则 / rule | 施行 / in force | 适用日期 / governs | 文件 / file | 命中与未命中 / hits, misses |\n")
                    .append("|---|---|---|---|---|---|\n");
            run.coverage().stream()
                    .filter(c -> c.rule().stage().equals(stage.en()))
                    .sorted(Comparator.comparing((RuleCoverage c) -> c.rule().clause())
                            .thenComparing(c -> c.rule().inForce().from())
                            .thenComparing(c -> c.rule().file())
                            .thenComparingInt(c -> c.rule().line()))
                    .forEach(this::rule);
        }
        unverified();
        notes();
        return text.toString();
    }

    /** Tells of each stage and table in which files it is, with how many rules and hits, and what of it is unverified. */
    private void topics() {
        if (topics.isEmpty()) {
            return;
        }
        text.append("\n## 环节与表 / Stages and tables\n\n")
                .append(
                        "| 编号 / no. | 环节 / stage | 规则文件（规则数，命中）/ rule files (rules, hits) | 备注 / remark |\n|---|---|---|---|\n");
        for (Topic topic : topics) {
            row(
                    topic.id(),
                    topic.title(),
                    topic.files().stream().map(this::file).collect(Collectors.joining("<br>")),
                    topic.remark() == null ? "" : topic.remark());
        }
    }

    private String file(String name) {
        List<RuleCoverage> rules = run.coverage().stream()
                .filter(c -> c.rule().file().equals(name + ".drl"))
                .toList();
        long unverified = rules.stream().filter(c -> c.rule().unverified()).count();
        return "[" + name + "](" + name + ".drl) (" + rules.size() + ", "
                + rules.stream().mapToLong(RuleCoverage::hits).sum() + ")"
                + (unverified == 0 ? "" : " **" + unverified + " 未核对 / unverified**");
    }

    private void rule(RuleCoverage coverage) {
        RuleCard rule = coverage.rule();
        Instrument instrument = instruments.get(rule.clause().instrument());
        String zh = instrument == null ? "" : "<br>" + rule.clause().zh(instrument.numbering());
        String cases = rule.file().replaceFirst("\\.drl$", ".cases.yaml");
        row(
                "`" + rule.clause() + "`" + zh,
                rule.name() + (rule.unverified() ? " **(未核对 / unverified)**" : ""),
                rule.inForce().toString(),
                rule.governs().zh() + "<br>" + rule.governs().name().toLowerCase(Locale.ROOT),
                "[" + rule.file() + ":" + rule.line() + "](" + rule.file() + ")",
                "[" + coverage.hits() + " / " + coverage.missed() + "](" + cases + ")");
    }

    private void unverified() {
        List<RuleCard> rules = run.coverage().stream()
                .map(RuleCoverage::rule)
                .filter(RuleCard::unverified)
                .toList();
        if (!rules.isEmpty()) {
            text.append("\n## 尚未与公布文本核对 / Not yet held against the official text\n\n");
            rules.forEach(r -> text.append("- `")
                    .append(r.clause())
                    .append("` ")
                    .append(r.name())
                    .append('\n'));
        }
    }

    private void notes() {
        text.append("\n## 法律文件备注 / Remarks on instruments\n\n");
        for (Instrument instrument : instruments.values()) {
            if (instrument.notes() != null) {
                text.append("- `")
                        .append(instrument.id())
                        .append("`: ")
                        .append(instrument.notes().strip().replaceAll("\\s+", " "))
                        .append('\n');
            }
        }
    }

    private void row(String... cells) {
        text.append("| ");
        text.append(List.of(cells).stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ")));
        text.append(" |\n");
    }
}
