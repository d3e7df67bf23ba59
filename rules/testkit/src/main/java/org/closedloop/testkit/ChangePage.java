package org.closedloop.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.classification.Grade;
import org.closedloop.law.Bilingual;

/** A change of rules as a page (规则变动影响对照表), with nothing in it that is fetched from elsewhere. */
final class ChangePage {

    private static final String STYLE = """
            :root { --ink: #1d2733; --soft: #5b6876; --line: #c9d1d9; --head: #eef2f6; }
            * { box-sizing: border-box; }
            body { margin: 2rem auto; max-width: 72rem; padding: 0 1.5rem; color: var(--ink); background: #fff;
              font: 15px/1.6 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, Georgia, serif; }
            h1 { font-size: 1.6rem; margin: 0; }
            h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
            .soft { color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
            .counts { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.2rem 0; padding: 0; list-style: none; }
            .counts li { border: 1px solid var(--line); border-radius: 4px; padding: .5rem 1rem; min-width: 7rem; }
            .counts b { display: block; font-size: 1.6rem; line-height: 1.2; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
            th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top;
                overflow-wrap: anywhere; }
            .aspects { width: auto; } .aspects th, .aspects td { padding-right: 2rem; }
            .cases { table-layout: fixed; }
            .cases thead th:first-child { width: 9rem; } .cases thead th:last-child { width: 30%; }
            thead th { background: var(--head); }
            .case th { background: #fafbfc; font-weight: 600; }
            td ul { margin: 0; padding: 0; list-style: none; }
            .old { color: #7a2e2e; } .new { color: #14532d; }
            .sign { font-weight: 700; }
            @page { size: A4 landscape; margin: 14mm; }
            @media print { body { margin: 0; max-width: none; padding: 0; font-size: 11px; } thead { display: table-header-group; }
              tr { break-inside: avoid; } .case { break-after: avoid; } }
            """;

    private final PolicyChange change;
    private final String language;

    ChangePage(PolicyChange change, String language) {
        this.change = change;
        this.language = language;
    }

    @Override
    public String toString() {
        String title = say("规则变动影响对照表", "Effect of a change of rules");
        return "<!doctype html>\n<html lang=\"" + say("zh-CN", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n"
                + "<p class=\"soft\">" + say("原规则 ", "old rules ") + change.hashBefore() + "<br>"
                + say("新规则 ", "new rules ") + change.hashAfter() + "</p>\n"
                + summary() + cases() + "</body>\n</html>\n";
    }

    private String summary() {
        StringBuilder html = new StringBuilder();
        if (change.sameLaw()) {
            html.append("<p><b>")
                    .append(escape(change.sameLawWords().in(language)))
                    .append("</b></p>\n");
        }
        html.append("<ul class=\"counts\">\n");
        html.append(count(change.cases().size(), say("用例", "cases")));
        html.append(count(change.changes().size(), say("有变化", "change")));
        html.append(count(change.unchanged().size(), say("不变", "do not change")));
        html.append(count(turned(1), say("▲ 去向加重", "▲ routed heavier")));
        html.append(count(turned(-1), say("▼ 去向减轻", "▼ routed lighter")));
        return html.append("</ul>\n").append(aspects()).toString();
    }

    private String aspects() {
        StringBuilder html = new StringBuilder("<h2>").append(say("变化的方面", "What changes"));
        html.append("</h2>\n<table class=\"aspects\">\n<thead><tr>").append(header(say("方面", "aspect")));
        html.append(header(say("涉及用例数", "cases"))).append("</tr></thead>\n<tbody>\n");
        for (Aspect aspect : Aspect.values()) {
            if (change.count(aspect) > 0) {
                html.append("<tr><td>").append(escape(aspect.in(language))).append("</td><td>");
                html.append(change.count(aspect)).append("</td></tr>\n");
            }
        }
        String alone = Arrays.stream(Aspect.values())
                .filter(a -> change.count(a) == 0 && (change.followsEvents() || !a.ofCourse()))
                .map(a -> escape(a.in(language)))
                .collect(Collectors.joining(say("、", ", ")));
        html.append("</tbody>\n</table>\n");
        if (!alone.isEmpty()) {
            html.append("<p>").append(say("不变：", "Left alone: ")).append(alone).append("</p>\n");
        }
        if (!change.followsEvents()) {
            html.append("<p>")
                    .append(say(
                            "未比较：用例都没有事件，不涉及办理过程。",
                            "Not compared: no case has events, so that nothing is said of courses."))
                    .append("</p>\n");
        }
        return html.toString();
    }

    private static String count(long number, String label) {
        return "<li><b>" + number + "</b>" + label + "</li>\n";
    }

    private long turned(int direction) {
        return change.cases().stream()
                .map(c -> c.after().route().compareTo(c.before().route()))
                .filter(d -> Integer.signum(d) == direction)
                .count();
    }

    private String cases() {
        StringBuilder html =
                new StringBuilder("<h2>").append(say("逐例对照", "Case by case")).append("</h2>\n");
        if (change.changes().isEmpty()) {
            return html.append("<p>")
                    .append(say("没有用例的决定有变化。", "No case is decided otherwise."))
                    .append("</p>\n")
                    .toString();
        }
        html.append("<table class=\"cases\">\n<caption>")
                .append(say(
                        "− 只按原规则，＋ 只按新规则；两者都有的不列。依据一行写明规则所在的文件和行。",
                        "− by the old rules only, + by the new rules only; what both say is left out. Beside a clause stand"
                                + " file and line of the rules that state it."))
                .append("</caption>\n<thead><tr>")
                .append(header(say("方面", "aspect")))
                .append(header(say("− 原规则", "− old rules")))
                .append(header(say("→ ＋ 新规则", "→ + new rules")))
                .append(header(say("依据", "basis")))
                .append("</tr></thead>\n<tbody>\n");
        change.changes().forEach(c -> append(c, html));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private void append(CaseChange one, StringBuilder html) {
        html.append("<tr class=\"case\"><th colspan=\"4\" scope=\"colgroup\">").append(escape(one.title()));
        html.append(" <span class=\"soft\">").append(escape(one.place())).append("</span></th></tr>\n");
        for (Difference difference : one.differences()) {
            List<Difference.Part> parts = difference.parts();
            html.append("<tr><td rowspan=\"").append(parts.size()).append("\">");
            html.append(escape(difference.aspect().in(language))).append(turn(one, difference));
            html.append("</td>");
            for (int i = 0; i < parts.size(); i++) {
                html.append(i == 0 ? "" : "<tr>").append(cells(difference.aspect(), parts.get(i)));
            }
        }
    }

    private String cells(Aspect aspect, Difference.Part part) {
        String old = list(part.lost(), part.removed() ? say("取消：", "removed: ") : "− ");
        String now = list(part.gained(), part.added() ? say("新增：", "added: ") : say("＋ ", "+ "));
        String basis = change.basis(aspect, part, language).stream()
                .map(ChangePage::escape)
                .collect(Collectors.joining("<br>"));
        return "<td class=\"old\">" + old + "</td><td class=\"new\">" + now + "</td><td>" + basis + "</td></tr>\n";
    }

    /** Says in words whether grade or route becomes heavier; what is not determined is neither. */
    private String turn(CaseChange one, Difference difference) {
        int direction = 0;
        if (difference.aspect() == Aspect.ROUTE) {
            direction = one.after().route().compareTo(one.before().route());
        } else if (difference.aspect() == Aspect.GRADE
                && one.before().grade() != Grade.UNDETERMINED
                && one.after().grade() != Grade.UNDETERMINED) {
            direction = one.after().grade().compareTo(one.before().grade());
        }
        if (direction == 0) {
            return "";
        }
        return "<br><b>" + (direction > 0 ? say("▲ 加重", "▲ heavier") : say("▼ 减轻", "▼ lighter")) + "</b>";
    }

    private String list(List<Point> points, String sign) {
        return points.isEmpty()
                ? "—"
                : points.stream()
                        .map(p -> "<li><span class=\"sign\">" + sign + "</span>" + escape(p.in(language)) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String header(String text) {
        return "<th scope=\"col\">" + text + "</th>";
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
