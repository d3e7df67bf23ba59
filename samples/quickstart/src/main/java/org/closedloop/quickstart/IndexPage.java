package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The index of all papers (文书目录). It filters without a script: each filter is an anchor, and a rule of the style sheet
 * hides the rows that the anchor aimed at does not want.
 */
final class IndexPage {

    private final Page page;
    private final Summary summary;
    private final CoursePages courses;
    private final List<Filter> filters = new ArrayList<>();

    /** One filter: which rows it shows, by the name of an anchor. */
    private record Filter(String kind, String anchor, String label, int count, Predicate<Handled> shows) {}

    IndexPage(Page page, Summary summary, CoursePages courses) {
        this.page = page;
        this.summary = summary;
        this.courses = courses;
        add("处理", "o", Handled::outcome, o -> o.zh());
        add("严重程度", "s", h -> h.decision().grade(), Summary::zh);
        add("产品类别", "p", Handled::group, g -> g.zh());
        add("地区", "r", h -> h.listed().province(), p -> p.isEmpty() ? "未公布" : p);
    }

    private <T> void add(String kind, String prefix, Function<Handled, T> key, Function<T, String> label) {
        int number = 0;
        for (Map.Entry<T, Integer> e :
                summary.batchesBy(h -> Stream.of(key.apply(h))).entrySet()) {
            T shown = e.getKey();
            number++;
            filters.add(new Filter(
                    kind,
                    prefix + number,
                    label.apply(shown),
                    e.getValue(),
                    h -> key.apply(h).equals(shown)));
        }
    }

    Html html() {
        return page.page(
                "wide",
                "文书目录",
                Html.all(
                        style(),
                        Html.all(filters.stream().map(f -> Html.of("<a id=\"{}\"></a>\n", f.anchor()))),
                        Html.of("<a id=\"all\"></a><h1>监督抽查后处理文书目录{}</h1>\n", page.english("Index of papers")),
                        Html.of(
                                "<p>{}个不合格批次，{}份文书。另见<a href=\"bulletin.html\">通报</a>和<a href=\"rates.html\">不合格率核对附表</a>。</p>\n",
                                summary.all().size(),
                                summary.all().stream()
                                        .mapToInt(
                                                h -> PaperKind.due(h.decision()).size())
                                        .sum()),
                        courses.list(),
                        navigation(),
                        table(),
                        page.footer("名单" + summary.all().size() + "批次")));
    }

    private Html style() {
        return Html.of(
                "<style>\n{}</style>\n",
                Html.all(filters.stream().map(f -> Html.of("""
                                #{}:target ~ table tbody tr:not(.{}) { display: none; }
                                #{}:target ~ nav a[href="#{}"] { background: #0b3c6f; color: #fff; }
                                """, f.anchor(), f.anchor(), f.anchor(), f.anchor()))));
    }

    private Html navigation() {
        List<Html> lines = new ArrayList<>();
        for (String kind : filters.stream().map(Filter::kind).distinct().toList()) {
            lines.add(Html.of(
                    "<p><b>{}</b>{}</p>\n",
                    kind,
                    Html.all(filters.stream()
                            .filter(f -> f.kind().equals(kind))
                            .map(f -> Html.of("<a href=\"#{}\">{} {}</a>", f.anchor(), f.label(), f.count())))));
        }
        return Html.of(
                "<nav class=\"filters\" aria-label=\"筛选\">\n<p><b>筛选</b><a href=\"#all\">全部 {}</a></p>\n{}</nav>\n",
                summary.all().size(),
                Html.all(lines.stream()));
    }

    private Html table() {
        return Html.of("""
                <table class="list"><thead><tr><th scope="col">批次</th><th scope="col">产品</th><th scope="col">不合格项目</th>\
                <th scope="col">地区</th><th scope="col">日期</th><th scope="col">严重程度</th><th scope="col">处理</th>\
                <th scope="col">文书</th></tr></thead>
                <tbody>
                {}</tbody></table>
                """, Html.all(summary.all().stream().map(this::row)));
    }

    private Html row(Handled handled) {
        String classes = String.join(
                " ",
                filters.stream()
                        .filter(f -> f.shows().test(handled))
                        .map(Filter::anchor)
                        .toList());
        String items = handled.batch().items() == null
                ? "未公布"
                : String.join(
                        "；", handled.batch().items().stream().map(i -> i.name()).toList());
        return Html.of(
                "<tr class=\"{}\"><th scope=\"row\" class=\"id\">{}</th><td>{}</td><td>{}</td><td>{}</td><td class=\"day\">{}</td>"
                        + "<td>{}</td><td>{}</td><td class=\"papers\">{}</td></tr>\n",
                classes,
                handled.id(),
                handled.product(),
                items,
                handled.listed().region().isEmpty() ? "未公布" : handled.listed().region(),
                handled.batch().inspectedOn() == null
                        ? "待查明"
                        : Words.day(handled.batch().inspectedOn()),
                Summary.zh(handled.decision().grade()),
                handled.outcome().zh(),
                Html.joined(
                        "　",
                        PaperKind.due(handled.decision()).stream()
                                .map(k -> Html.of(
                                        "<a href=\"papers/{}\">{}</a>",
                                        Papers.name(handled, k),
                                        k.title(handled.decision()).zh()))));
    }
}
