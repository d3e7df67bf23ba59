package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.classification.Grade;
import org.closedloop.classification.ItemGraded;
import org.closedloop.classification.SeriousProblem;
import org.closedloop.decision.FieldWords;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.jspecify.annotations.Nullable;

/** The table of failing items (不合格项目): what was measured, what was required, how serious it is and why. */
final class Findings {

    private final Parts parts;
    private final Handled handled;
    private final Trace trace;

    Findings(Parts parts, Handled handled) {
        this.parts = parts;
        this.handled = handled;
        this.trace = handled.trace();
    }

    Html table() {
        List<Item> items =
                handled.batch().items() == null ? List.of() : handled.batch().items();
        Html rows = Html.all(items.stream().map(this::finding));
        boolean notAligned =
                !handled.listed().measured().isEmpty() && items.stream().allMatch(i -> i.measured() == null);
        return Html.of(
                """
                <table class="items"><caption>检验结果（不合格项目）</caption>
                <thead><tr><th scope="col">检验项目</th><th scope="col">实测值</th><th scope="col">要求</th>\
                <th scope="col">结论</th><th scope="col">严重程度</th><th scope="col">理由</th></tr></thead>
                <tbody>
                {}</tbody></table>
                {}""",
                rows,
                notAligned
                        ? Html.of(
                                "<p class=\"basis\">公布的实测值未能对应到项目：{}</p>\n",
                                handled.listed().measured())
                        : Html.NONE);
    }

    private Html finding(Item item) {
        Item judged = trace.judged(item);
        Html required = item.required() != null
                ? Parts.text(item.required())
                : judged.required() != null
                        ? Html.of("{}<small>（项目目录）</small>", measure(judged.required(), judged.unit()))
                        : Html.of("<small>未公布</small>");
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                item.named() ? item.name() : "项目未公布",
                item.measured() == null ? Html.of("<small>未公布</small>") : Parts.text(item.measured()),
                required,
                judged.standard() == null ? Html.NONE : Html.of("<br><small>{}</small>", judged.standard()),
                item.result() == null ? Parts.SHORT : Parts.text(item.result().zh()),
                Parts.text(grade(item)),
                reason(item));
    }

    private static String measure(String value, @Nullable String unit) {
        return unit == null ? value : value + " " + unit;
    }

    private String grade(Item item) {
        boolean open =
                trace.open(item.name()) || (fails(item) && handled.decision().grade() == Grade.UNDETERMINED);
        return trace.grade(item.name()).map(g -> g.kind().zh()).orElse(open ? Grade.UNDETERMINED.zh() : "——");
    }

    private static boolean fails(Item item) {
        return item.result() == Result.FAIL;
    }

    /** Returns why an item has its grade. The clauses stand in the next section, for all items together. */
    private Html reason(Item item) {
        List<SeriousProblem> serious = trace.facts(SeriousProblem.class).stream()
                .filter(p -> item.name().equals(p.item()))
                .toList();
        if (!serious.isEmpty()) {
            return Html.joined(
                    "；", serious.stream().map(p -> parts.marked(p.kind().zh(), trace.clauses(p))));
        }
        ItemGraded graded = trace.grade(item.name()).orElse(null);
        if (graded != null) {
            return parts.marked("不属于严重质量问题所列情形", trace.clauses(graded));
        }
        List<String> unknown = new ArrayList<>(trace.toEstablish(item.name()));
        if (fails(item) && handled.decision().toEstablish().contains("inspectedOn")) {
            unknown.add("inspectedOn");
        }
        return Parts.text(
                unknown.isEmpty()
                        ? "——"
                        : unknown.stream()
                                .map(f -> FieldWords.field(f).zh())
                                .collect(Collectors.joining("；", "待查明：", "")));
    }
}
