package org.closedloop.quickstart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.classification.Grade;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Termed;

/**
 * The bulletin (通报) on one page. The list holds failing batches only, so that no rate can come from it; rates come from
 * the published totals and are checked against their own counts.
 */
final class Bulletin {

    private static final int PROVINCES = 9;
    private static final String UNPUBLISHED = "未公布";

    private final Page page;
    private final Summary summary;
    private final List<Aggregate> totals;

    Bulletin(Page page, Summary summary, List<Aggregate> totals) {
        this.page = page;
        this.summary = summary;
        this.totals = List.copyOf(totals);
    }

    Html html() {
        int batches = summary.all().size();
        String title = "关于" + batches + "批次产品监督抽查不合格情况的通报";
        return page.page(
                "bulletin",
                title,
                Html.all(
                        new Html("<nav class=\"back\"><a href=\"index.html\">← 文书目录</a></nav>\n"),
                        Html.of("<h1>{}{}</h1>\n", title, page.english("Bulletin on " + batches + " failing batches")),
                        Html.of("<p class=\"issued\">发布机关：{}　发布日期：{}</p>\n", Parts.LONG, Parts.DATE),
                        lead(),
                        tiles(),
                        Html.of(
                                "<div class=\"grid\">\n{}{}{}{}</div>\n",
                                figure("图1　不合格批次：产品和程度", "by product", byGroup()),
                                figure("图2　公布的不合格率：每点一次抽查", "published rates", rates()),
                                figure("图3　不合格批次：省份和程度", "by province", byProvince()),
                                figure("图4　不合格批次：级别和程度", "by level", byLevel())),
                        notes(),
                        page.footer("名单" + batches + "批次，汇总" + totals.size() + "项")));
    }

    private Html lead() {
        return Html.of(
                "<p class=\"text\">本通报依据{}份公开通报列明的{}个不合格批次，以及{}项公开的抽查汇总编制。名单只列不合格批次，" + "不合格率不能由名单得出，一律引自公开汇总。</p>\n",
                summary.bulletins(),
                summary.all().size(),
                totals.size());
    }

    private Html tiles() {
        return Html.of(
                "<div class=\"tiles\">\n{}</div>\n{}",
                Html.all(
                        tile(summary.all().size(), new Bilingual("不合格批次", "failing batches")),
                        Html.all(summary.outcomes().stream().map(o -> tile(summary.count(o), o)))),
                counts());
    }

    private Html tile(int count, Termed what) {
        return Html.of("<div><strong>{}</strong>{}{}</div>\n", count, what.zh(), page.english(what.en()));
    }

    private Html counts() {
        List<Grade> grades = summary.grades();
        Html head = Html.all(grades.stream().map(g -> Html.of("<th scope=\"col\">{}</th>", Summary.zh(g))));
        Html rows = Html.all(summary.outcomes().stream()
                .map(o -> Html.of(
                        "<tr><th scope=\"row\">{}</th>{}<td>{}</td></tr>\n",
                        o.zh(),
                        Html.all(grades.stream().map(g -> Html.of("<td>{}</td>", summary.count(o, g)))),
                        summary.count(o))));
        return Html.of(
                """
                <table class="counts"><thead><tr><th scope="col">处理（批次）</th>{}<th scope="col">合计</th></tr></thead>
                <tbody>{}<tr><th scope="row">合计</th>{}<td>{}</td></tr></tbody></table>
                """,
                head,
                rows,
                Html.all(grades.stream().map(g -> Html.of("<td>{}</td>", summary.count(g)))),
                summary.all().size());
    }

    private Html figure(String zh, String en, Html svg) {
        return Html.of("<figure><figcaption>{}{}</figcaption>\n{}</figure>\n", zh, page.english(en), svg);
    }

    private BarChart chart(String title) {
        return new BarChart(title, summary.grades().stream().map(Summary::zh).toList());
    }

    private Html byGroup() {
        return bars("产品类别", Handled::group, ProductGroup::zh, Integer.MAX_VALUE);
    }

    private Html byProvince() {
        return bars("地区", h -> province(h), p -> p, PROVINCES);
    }

    private static String province(Handled handled) {
        String province = handled.listed().province();
        return province.isEmpty() ? UNPUBLISHED : province;
    }

    private Html byLevel() {
        return bars(
                "抽查级别",
                h -> h.batch().level() == null ? "其他检查" : h.batch().level().zh(),
                l -> l,
                Integer.MAX_VALUE);
    }

    /** Returns bars for the most frequent keys; those beyond {@code most} are one bar. */
    private <T> Html bars(String title, Function<Handled, T> key, Function<T, String> label, int most) {
        BarChart chart = chart(title);
        Map<T, Integer> counts = summary.batchesBy(h -> Stream.of(key.apply(h)));
        int[] rest = new int[Summary.GRADES.size()];
        int shown = 0;
        for (T one : counts.keySet()) {
            int[] values = summary.byGrade(key, one);
            if (one != ProductGroup.OTHER && shown < most) {
                chart.bar(label.apply(one), occurring(values));
                shown++;
            } else {
                for (int i = 0; i < rest.length; i++) {
                    rest[i] += values[i];
                }
            }
        }
        int others = counts.size() - shown;
        if (others > 0) {
            chart.bar(
                    counts.containsKey(ProductGroup.OTHER) ? ProductGroup.OTHER.zh() : "另" + others + "地",
                    occurring(rest));
        }
        return chart.svg();
    }

    private int[] occurring(int[] values) {
        return summary.grades().stream()
                .mapToInt(g -> values[Summary.GRADES.indexOf(g)])
                .toArray();
    }

    private Html rates() {
        RangeChart chart = new RangeChart("公布的不合格率");
        Stream.of(ProductGroup.values())
                .filter(g -> g != ProductGroup.OTHER && !rates(g).isEmpty())
                .sorted(Comparator.comparing((ProductGroup g) -> Collections.max(rates(g)))
                        .reversed())
                .forEach(g -> chart.line(g.zh() + "（" + rates(g).size() + "次）", rates(g)));
        return chart.svg();
    }

    private List<BigDecimal> rates(ProductGroup group) {
        return totals.stream()
                .filter(t -> ProductGroup.ofCheck(t.scope()) == group)
                .map(Aggregate::rate)
                .filter(Objects::nonNull)
                .toList();
    }

    private Html notes() {
        RateCheck check = new RateCheck(totals);
        return Html.of("""
                <div class="note"><p>不合格率的核对：{}</p>
                {}
                <p>产品类别依产品名称归类；地区为公布的标称生产者所在地，未列明的为销售者或者抽样地。汇总之间时间、范围有重叠，不相加。\
                逐项核对见<a href="rates.html">附表</a>。</p></div>
                """, check.inWords(), Html.all(check.computed().stream().map(c -> Html.of("<p>{}</p>\n", c))));
    }
}
