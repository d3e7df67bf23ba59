package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.casefile.Obligation;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Bilingual;
import org.closedloop.procedure.Actor;

/** The paper of a step of a case (办案文书), with the days that the step sets. */
final class StepPaper {

    private final Page page;
    private final CaseStep step;
    private final StepPaperKind kind;
    private final Handled handled;
    private final Parts parts;
    private final Sections sections;

    private StepPaper(Page page, CaseStep step, StepPaperKind kind) {
        this.page = page;
        this.step = step;
        this.kind = kind;
        this.handled = step.played().handled();
        this.parts = new Parts(page, handled);
        this.sections = new Sections(page);
    }

    static Html of(Page page, CaseStep step, StepPaperKind kind) {
        return new StepPaper(page, step, kind).html();
    }

    private Html html() {
        Bilingual title = new Bilingual(step.title(kind), kind.en());
        return page.paper(
                title.zh() + " " + handled.id(),
                Html.all(
                        PaperTop.of(page, parts, title, kind.word()),
                        opening(),
                        sections.next("产品和检验结果", "Product and findings"),
                        parts.particulars(),
                        new Findings(parts, handled).table(),
                        body(),
                        signature(),
                        CourseParts.assumed(),
                        clauses(),
                        parts.footer()));
    }

    private Html opening() {
        Html to = switch (kind.reader()) {
            case PARTY -> Html.of("<p>{}：</p>\n", parts.addressee());
            case HIGHER_AUTHORITY -> Html.of("<p>{}：</p>\n", Actor.PROVINCIAL_AUTHORITY.zh());
            case POLICE -> Html.of("<p>{}公安局：</p>\n", Parts.BLANK);
            case PUBLIC, INTERNAL -> Html.NONE;
        };
        return kind.opening().isEmpty() ? to : Html.all(to, Html.of("<p class=\"text\">{}</p>\n", kind.opening()));
    }

    private Html body() {
        return switch (kind) {
            case ORDER -> owed("责令事项", "What is ordered");
            case REINSPECTION -> Html.all(history(), owed("复查和认定", "Re-inspection"));
            case REPORT_UP, ANNOUNCEMENT -> Html.all(history(), owed("下一步", "What follows"));
            case FILING ->
                Html.all(inLaw(), penalty("处罚条款和法定幅度", "Penal provisions"), history(), owed("办案期限", "Times"));
            case PENALTY_NOTICE ->
                Html.all(
                        inLaw(), penalty("拟作出的行政处罚", "Proposed penalty"), sum("拟处罚款"), owed("你（单位）的权利", "Your rights"));
            case PENALTY_DECISION ->
                Html.all(inLaw(), history(), penalty("处罚依据和法定幅度", "Penal provisions"), sum("罚款"), owed("期限", "Times"));
            case TRANSFER -> Html.all(inLaw(), values(), history(), owed("公安机关的审查", "What the police decide"));
            case CLOSING -> Html.all(history(), CourseParts.tracks(page, sections, step), ledger());
        };
    }

    private Html inLaw() {
        return Html.all(sections.next("定性", "What it is in law"), parts.inLaw());
    }

    private Html penalty(String zh, String en) {
        List<Html> sentences = new Penalties(parts, handled.trace(), handled.batch()).sentences();
        return sentences.isEmpty() ? Html.NONE : Html.all(sections.next(zh, en), Parts.numbered(sentences.stream()));
    }

    /** The amount is the authority's to set within the range. */
    private static Html sum(String what) {
        return Html.of("<p class=\"text\">{}：人民币{}元。没收：{}。</p>\n", what, Parts.BLANK, Parts.LONG);
    }

    private Html values() {
        Batch batch = handled.batch();
        List<Html> known = new ArrayList<>();
        if (batch.salesValue() != null) {
            known.add(Html.of("销售金额：{}元", batch.salesValue().toPlainString()));
        }
        if (batch.goodsValue() != null) {
            known.add(Html.of("货值金额：{}元", batch.goodsValue().toPlainString()));
        }
        return known.isEmpty() ? Html.NONE : Html.all(sections.next("涉案金额", "Sums"), Parts.numbered(known.stream()));
    }

    private Html history() {
        return Html.all(
                sections.next("办理经过", "What has happened"),
                Parts.numbered(Stream.iterate(0, n -> n <= step.number(), n -> n + 1)
                        .map(n -> new CaseStep(step.played(), n))
                        .filter(s -> s.recorded().isAccepted())
                        .map(s -> Html.of(
                                "{}，{}。", CaseStep.day(s.on()), s.event().kind().zh()))));
    }

    private Html owed(String zh, String en) {
        List<Obligation> owed = step.owed();
        return owed.isEmpty()
                ? Html.NONE
                : Html.all(sections.next(zh, en), Parts.numbered(owed.stream().map(o -> CourseParts.owed(parts, o))));
    }

    private Html ledger() {
        return Html.all(
                sections.next("义务履行情况", "What was owed"),
                CourseParts.ledger(parts, step.file().obligations()),
                CourseParts.irregularities(page, sections, step));
    }

    private Html signature() {
        return switch (kind.reader()) {
            case INTERNAL -> Html.of("""
                <table class="form"><tbody>
                <tr><th scope="row">承办人意见</th><td><div class="opinion"></div><p class="sign">签名：{}　　{}</p></td></tr>
                <tr><th scope="row">机关负责人意见</th><td><div class="opinion"></div><p class="sign">签名：{}　　{}</p></td></tr>
                </tbody></table>
                """, Parts.BLANK, Parts.DATE, Parts.BLANK, Parts.DATE);
            default ->
                Html.of("<div class=\"seal\">\n<p>（办理机关印章）　　　</p>\n<p>{}</p>\n</div>\n", CaseStep.day(step.on()));
        };
    }

    private Html clauses() {
        return Html.all(page.h2("引用条款", "Clauses"), parts.clauses(step.clauses()), CourseParts.unverified(page, step));
    }
}
