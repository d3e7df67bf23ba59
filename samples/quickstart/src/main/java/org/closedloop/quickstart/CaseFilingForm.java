package org.closedloop.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.classification.SeriousProblem;
import org.closedloop.classification.Violation;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.law.Termed;

/** The form by which a filing is approved (立案审批表), for a batch with a serious quality problem. */
final class CaseFilingForm {

    private CaseFilingForm() {}

    static Html of(Page page, Handled handled) {
        Parts parts = new Parts(page, handled);
        return page.paper(
                PaperKind.FILING.zh() + " " + handled.id(),
                Html.all(
                        PaperTop.of(page, parts, PaperKind.FILING, "立审"),
                        Html.of(
                                "<table class=\"form\"><tbody>\n{}{}{}</tbody></table>\n",
                                facts(page, parts, handled),
                                law(page, parts, handled),
                                opinions(page)),
                        page.h2("引用条款", "Clauses"),
                        parts.clauses(c -> true),
                        parts.unverified(),
                        parts.footer()));
    }

    private static Html facts(Page page, Parts parts, Handled handled) {
        Html what = Html.of("<table class=\"facts\"><tbody>\n{}</tbody></table>\n", parts.what());
        Html findings = new Findings(parts, handled).table();
        return Html.all(
                row(page, "案件来源", "Source", Html.of("☑ 监督抽查　□ 投诉举报　□ 其他部门移送　□ 上级交办　□ 其他")),
                row(page, "案由", "Cause", Html.of("{}", cause(handled.trace()))),
                row(page, "当事人", "Party", party(parts)),
                row(page, "产品和抽查", "Product and check", what),
                Html.of("<tr><td colspan=\"2\">{}</td></tr>\n", findings));
    }

    private static Html law(Page page, Parts parts, Handled handled) {
        Trace trace = handled.trace();
        Penalties provisions = new Penalties(parts, trace, handled.batch());
        List<Html> penalties = provisions.sentences();
        List<Html> gates = provisions.gates();
        Html penal =
                penalties.isEmpty() ? Html.of("尚无可适用的处罚条款，待查明后填写：{}", Parts.LONG) : Parts.numbered(penalties.stream());
        Html why = parts.sentence("有严重质量问题，应当立案查处", trace.clauses(MeasureKind.FILE_CASE));
        boolean known = handled.decision().toEstablish().isEmpty();
        return Html.all(
                row(page, "定性", "What it is in law", parts.inLaw()),
                row(page, "立案理由", "Why a case is filed", why),
                row(page, "处罚条款和法定幅度", "Penal provisions", penal),
                gates.isEmpty() ? Html.NONE : row(page, "处罚程序", "Procedure", Parts.numbered(gates.stream())),
                row(page, "同时采取的措施", "Measures", measures(parts, handled)),
                known ? Html.NONE : row(page, "待查明事项", "To be established", parts.open()));
    }

    private static Html opinions(Page page) {
        return Html.all(
                opinion(page, "承办人意见", "Officers", "□ 建议立案　□ 建议不予立案", 2),
                opinion(page, "办案机构负责人意见", "Head of unit", "□ 同意　□ 不同意", 1),
                opinion(page, "机关负责人意见", "Head of authority", "□ 立案　□ 不予立案", 1));
    }

    private static Html row(Page page, String zh, String en, Html content) {
        return Html.of("<tr><th scope=\"row\">{}{}</th><td>{}</td></tr>\n", zh, page.english(en), content);
    }

    private static String cause(Trace trace) {
        List<Termed> violations = trace.facts(Violation.class).stream()
                .<Termed>map(Violation::kind)
                .toList();
        if (!violations.isEmpty()) {
            return "涉嫌" + violations.stream().map(Termed::zh).collect(Collectors.joining("；")) + "案";
        }
        return "涉嫌产品有严重质量问题（"
                + trace.facts(SeriousProblem.class).stream()
                        .map(p -> p.kind().zh())
                        .distinct()
                        .collect(Collectors.joining("；"))
                + "）案";
    }

    private static Html party(Parts parts) {
        return Html.of(
                "{}　其他当事人：{}<br>统一社会信用代码：{}　法定代表人（负责人）：{}<br>住所：{}　联系电话：{}",
                parts.addressee(),
                parts.others(),
                Parts.BLANK,
                Parts.BLANK,
                Parts.LONG,
                Parts.BLANK);
    }

    private static Html measures(Parts parts, Handled handled) {
        Stream<MeasureKind> measures = handled.decision().measures().stream().filter(m -> m != MeasureKind.FILE_CASE);
        return Parts.numbered(
                measures.map(m -> parts.sentence(m.zh(), handled.trace().clauses(m))));
    }

    private static Html opinion(Page page, String zh, String en, String choices, int signatures) {
        Html names = Html.joined("、", Stream.generate(() -> Parts.BLANK).limit(signatures));
        return Html.of("""
                <tr><th scope="row">{}{}</th><td><div class="opinion">{}</div>\
                <p class="sign">签名：{}　　{}</p></td></tr>
                """, zh, page.english(en), choices, names, Parts.DATE);
    }
}
