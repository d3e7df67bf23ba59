package org.closedloop.workbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.rules.FaultPage;
import org.closedloop.rules.FaultPage.Part;

/** The pages of faults as Markdown, Chinese and English in one (网页说明). */
final class WebPage {

    private static final Map<Character, String> GROUPS = Map.of(
            '1', "规则库的文件 / Files of a law folder",
            '2', "规则的语法 / Grammar of a rule",
            '3', "事实、字段和类型 / Facts, fields and types",
            '4', "元数据 / Metadata of a rule",
            '5', "整个规则库 / The whole book",
            '6', "用例 / Cases",
            '7', "待处理的文件和各行 / Files and rows to decide",
            '8', "用法 / Usage",
            '9', "意外 / Unexpected");

    private WebPage() {}

    /** Returns every page and the index, {@code README.md}, by file name. */
    static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        Pages.all().forEach(p -> files.put(p.code() + ".md", of(p)));
        files.put("README.md", index());
        return files;
    }

    private static String of(FaultPage page) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(page.code()).append(' ').append(page.title().zh());
        text.append(" / ").append(page.title().en()).append("\n\n");
        text.append(page.meaning().zh())
                .append("\n\n")
                .append(page.meaning().en())
                .append("\n\n");
        example(text, "## 错误 / Wrong", page.wrong());
        example(text, "## 正确 / Right", page.right());
        text.append("## 为什么 / Why\n\n");
        text.append(page.why().zh()).append("\n\n").append(page.why().en()).append("\n\n");
        text.append("## 怎么办 / What to do\n\n");
        text.append(page.mend().zh()).append("\n\n").append(page.mend().en()).append("\n\n");
        return text.append("[全部代码 / all codes](README.md)\n").toString();
    }

    private static void example(StringBuilder text, String title, List<Part> parts) {
        if (!parts.isEmpty()) {
            text.append(title).append("\n\n```text\n");
            Pages.lines(parts).forEach(l -> text.append(l).append('\n'));
            text.append("```\n\n");
        }
    }

    private static String index() {
        StringBuilder text = new StringBuilder("# 错误代码 / Codes of faults\n\n");
        text.append("由 `closedloop help --all` 写出，请勿手改。 / Written by `closedloop help --all`; do not edit.\n");
        char group = ' ';
        for (FaultPage page : Pages.all()) {
            char first = page.code().charAt(3);
            if (first != group) {
                group = first;
                text.append("\n## ").append(GROUPS.get(group)).append("\n\n| | |\n|---|---|\n");
            }
            text.append("| [")
                    .append(page.code())
                    .append("](")
                    .append(page.code())
                    .append(".md) | ");
            text.append(page.title().zh())
                    .append(" / ")
                    .append(page.title().en())
                    .append(" |\n");
        }
        return text.toString();
    }
}
