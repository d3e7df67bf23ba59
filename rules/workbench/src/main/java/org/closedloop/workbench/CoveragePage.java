package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.CaseRun;
import org.closedloop.rules.Coverage;
import org.closedloop.rules.Coverage.OfRule;
import org.closedloop.rules.Probe;

/** Coverage as one page: the rule files with a mark at every line (覆盖率网页). Stands alone and can be printed. */
final class CoveragePage {

    private static final String STYLE = """
            body{font:15px/1.5 "Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif;margin:2rem auto;max-width:72rem;color:#1b1f24}
            h1{font-size:1.4rem}h2{font-size:1.05rem;margin:2rem 0 .4rem;font-family:ui-monospace,monospace}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #d6dbe1}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            .bar{display:inline-block;height:.6rem;background:#2c7a4b;vertical-align:middle}.rest{background:#c2410c}
            pre{margin:0;border:1px solid #d6dbe1;overflow-x:auto;font:13px/1.45 ui-monospace,"Noto Sans Mono CJK SC",monospace}
            pre span{display:block;padding:0 .5rem;white-space:pre-wrap}pre i{font-style:normal;color:#6b7480;display:inline-block;width:4.5rem;user-select:none}
            .ok{background:#eaf6ee}.gap{background:#fdeee6;font-weight:600}.why{color:#9a3412;font-weight:400;padding-left:5rem!important;background:#fdeee6}
            @media print{body{margin:0;max-width:none}h2{break-after:avoid}pre{overflow:visible}}
            """;

    private final LawFolder folder;
    private final String language;
    private final StringBuilder page = new StringBuilder();

    private CoveragePage(LawFolder folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    static String of(LawFolder folder, Coverage coverage, CaseRun run, String language) {
        CoveragePage page = new CoveragePage(folder, language);
        page.write(coverage, run);
        return page.page.toString();
    }

    private void write(Coverage coverage, CaseRun run) {
        String title = say("用例覆盖率", "What the cases show");
        page.append("<!doctype html>\n<html lang=\"")
                .append(language)
                .append("\"><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n<h1>")
                .append(title)
                .append(" · ")
                .append(coverage.percent())
                .append("%</h1>\n<p>");
        long missed = run.results().stream().filter(r -> !r.met()).count();
        page.append(say(
                        "用例 " + run.results().size() + " 个，未达预期 " + missed + " 个；规则 "
                                + coverage.rules().size() + " 条；应显示 " + coverage.total() + " 处，已显示 "
                                + coverage.shown() + " 处。",
                        run.results().size() + " cases, " + missed + " missed; "
                                + coverage.rules().size() + " rules; " + coverage.shown() + " of "
                                + coverage.total() + " shown."))
                .append("<br>")
                .append(
                        say(
                                "✔ 该行每一处都有用例只因它而结果不同；✘ 没有，删改它不会有用例察觉。",
                                "✔ each place of the line alone decides some case; ✘ one does not, and could be changed unnoticed."))
                .append("<br><small>")
                .append(say("规则库 ", "Rule book "))
                .append(folder.book().hash())
                .append("</small></p>\n");
        table(coverage);
        Map<String, List<OfRule>> byFile = new TreeMap<>();
        coverage.rules()
                .forEach(r -> byFile.computeIfAbsent(r.rule().file(), f -> new ArrayList<>())
                        .add(r));
        byFile.forEach((file, rules) -> source(file, coverage.texts().getOrDefault(file, ""), rules));
    }

    private void table(Coverage coverage) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (OfRule rule : coverage.rules()) {
            int[] of = counts.computeIfAbsent(rule.rule().clause().toString(), c -> new int[3]);
            of[0]++;
            of[1] += rule.shown().size();
            of[2] += rule.shown().size() + rule.missing().size();
        }
        page.append("<table><tr><th>")
                .append(say("条款", "clause"))
                .append("<th class=n>")
                .append(say("规则", "rules"))
                .append("<th class=n>")
                .append(say("已显示", "shown"))
                .append("<th class=n>%<th></tr>\n");
        counts.forEach((clause, of) -> page.append("<tr><td>")
                .append(escaped(clause))
                .append("<td class=n>")
                .append(of[0])
                .append("<td class=n>")
                .append(of[1])
                .append('/')
                .append(of[2])
                .append("<td class=n>")
                .append(Coverage.percent(of[1], of[2]))
                .append("<td><span class=bar style=\"width:")
                .append(120 * of[1] / Math.max(1, of[2]))
                .append("px\"></span><span class=\"bar rest\" style=\"width:")
                .append(120 - 120 * of[1] / Math.max(1, of[2]))
                .append("px\"></span></tr>\n"));
        page.append("</table>\n");
    }

    private void source(String file, String text, List<OfRule> rules) {
        Map<Integer, List<Probe>> missing = new TreeMap<>();
        Map<Integer, List<Probe>> shown = new TreeMap<>();
        for (OfRule rule : rules) {
            rule.missing()
                    .forEach(p -> missing.computeIfAbsent(p.line(), l -> new ArrayList<>())
                            .add(p));
            rule.shown()
                    .forEach(p -> shown.computeIfAbsent(p.line(), l -> new ArrayList<>())
                            .add(p));
        }
        page.append("<h2>").append(escaped(folder.file(file))).append("</h2>\n<pre>");
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            List<Probe> gaps = missing.getOrDefault(number, List.of());
            boolean seen = shown.containsKey(number);
            page.append(gaps.isEmpty() ? seen ? "<span class=ok>" : "<span>" : "<span class=gap>")
                    .append("<i>")
                    .append(gaps.isEmpty() ? seen ? "✔ " : "  " : "✘ ")
                    .append(number)
                    .append("</i>")
                    .append(escaped(line.stripTrailing()))
                    .append("</span>");
            gaps.forEach(p -> page.append("<span class=why>")
                    .append(escaped(p.what()))
                    .append(say("：", ": "))
                    .append(p.kind().gap().in(language))
                    .append("</span>"));
        }
        page.append("</pre>\n");
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
