package org.closedloop.quickstart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annex to the bulletin (附表): every published total with its arithmetic. */
final class RatesPage {

    private RatesPage() {}

    static Html of(Page page, List<Aggregate> totals) {
        RateCheck check = new RateCheck(totals);
        return page.page(
                "wide",
                "附表：抽查汇总和不合格率核对",
                Html.all(
                        new Html("<nav class=\"back\"><a href=\"bulletin.html\">← 通报</a></nav>\n"),
                        Html.of(
                                "<h1>附表：抽查汇总和不合格率核对{}</h1>\n<p>{}</p>\n",
                                page.english("Published totals and their arithmetic"),
                                check.inWords()),
                        Html.all(check.computed().stream().map(c -> Html.of("<p>{}</p>\n", c))),
                        Html.of("""
                                <table class="rates"><thead><tr><th scope="col">编号</th><th scope="col">抽查</th>\
                                <th scope="col">级别</th><th scope="col">抽查批次</th><th scope="col">不合格批次</th>\
                                <th scope="col">公布率 %</th><th scope="col">复算 %</th><th scope="col">核对</th></tr></thead>
                                <tbody>
                                {}</tbody></table>
                                """, Html.all(totals.stream().map(RatesPage::row))),
                        page.footer("汇总" + totals.size() + "项")));
    }

    private static Html row(Aggregate total) {
        Boolean agrees = total.agrees();
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td>{}{}{}{}<td>{}</td></tr>\n",
                total.id(),
                total.scope() + (total.confidence().equals("secondary") ? "（转述）" : ""),
                total.level(),
                figure(total.inspected()),
                failed(total),
                figure(total.rate()),
                figure(total.recomputed()),
                agrees == null ? "不能核对" : agrees ? "一致" : "不一致");
    }

    private static Html failed(Aggregate total) {
        Aggregate.Range range = total.possibleFailed();
        return range == null
                ? figure(total.failed())
                : Html.of(
                        "<td class=\"n\">推算{}</td>",
                        range.low() == range.high() ? range.low() : range.low() + "～" + range.high());
    }

    private static Html figure(@Nullable Number number) {
        return Html.of("<td class=\"n\">{}</td>", number == null ? "" : number);
    }
}
