package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.classification.ToEstablish;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.Entitled;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.law.Bilingual;

/** The order to correct (责令改正通知书), addressed to the party that was sampled. */
final class CorrectionOrder {

    private CorrectionOrder() {}

    static Html of(Page page, Handled handled) {
        Parts parts = new Parts(page, handled);
        List<Html> penalties = new Penalties(parts, handled.trace(), handled.batch()).sentences();
        Sections sections = new Sections(page);
        Bilingual title = PaperKind.ORDER.title(handled.decision());
        return page.paper(
                title.zh() + " " + handled.id(),
                Html.all(
                        PaperTop.of(page, parts, title, "责改"),
                        Html.of("<p>{}：</p>\n<p class=\"text\">你（单位）的下列产品经监督抽查不合格，现通知如下。</p>\n", parts.addressee()),
                        sections.next("检验结果", "Findings"),
                        parts.particulars(),
                        new Findings(parts, handled).table(),
                        sections.next("定性", "What it is in law"),
                        parts.inLaw(),
                        sections.next("责令改正", "What is ordered"),
                        Parts.numbered(ordered(parts, handled).stream()),
                        sections.next("你（单位）的权利", "Rights"),
                        Parts.numbered(rights(parts, handled).stream()),
                        penalties.isEmpty() ? Html.NONE : sections.next("法律责任", "Penal provisions"),
                        penalties.isEmpty() ? Html.NONE : Parts.numbered(penalties.stream()),
                        seal(),
                        toCheck(page, parts, handled),
                        parts.footer()));
    }

    /** Returns what the officer looks through before signing; it is a sheet of its own and is not served. */
    private static Html toCheck(Page page, Parts parts, Handled handled) {
        boolean known = handled.decision().toEstablish().isEmpty();
        return Html.of(
                """
                <section class="check">
                <p class="head">签发前核对（内部使用，不送达当事人）　批次 {}</p>
                {}{}{}{}{}</section>
                """,
                handled.id(),
                known ? Html.NONE : page.h2("待查明事项", "Still to be established"),
                known ? Html.NONE : parts.open(),
                page.h2("引用条款", "Clauses"),
                // What only bears on a fact still unknown, a crime perhaps, is no ground of the order.
                parts.clauses(c -> !(c instanceof ToEstablish)),
                parts.unverified());
    }

    private static List<Html> ordered(Parts parts, Handled handled) {
        Trace trace = handled.trace();
        List<Html> ordered = new ArrayList<>();
        if (has(handled, MeasureKind.STOP_PRODUCTION_AND_SALE)) {
            ordered.add(parts.sentence(
                    MeasureKind.STOP_PRODUCTION_AND_SALE.zh(), trace.clauses(MeasureKind.STOP_PRODUCTION_AND_SALE)));
        }
        ordered.add(Html.of(
                "{}{}",
                within(handled, DutyKind.CORRECT, Html.of("自{}起{}日内", Parts.BLANK, Parts.SHORT)),
                parts.sentence("改正", trace.clauses(MeasureKind.ORDER_CORRECTION))));
        if (has(handled, MeasureKind.RECALL)) {
            ordered.add(parts.sentence(MeasureKind.RECALL.zh(), trace.clauses(MeasureKind.RECALL)));
        }
        if (has(handled, MeasureKind.REINSPECT)) {
            ordered.add(Html.of(
                    "本机关将{}{}",
                    within(handled, DutyKind.REINSPECT, Html.of("依法")),
                    parts.sentence("组织复查", trace.clauses(MeasureKind.REINSPECT))));
        }
        if (has(handled, MeasureKind.FILE_CASE)) {
            ordered.add(parts.sentence("上述行为另行立案查处，不影响改正", trace.clauses(MeasureKind.FILE_CASE)));
        }
        return ordered;
    }

    /** Returns the time that the law gives, if the rules conclude one; otherwise a blank, for it is not ours to set. */
    private static Html within(Handled handled, DutyKind duty, Html otherwise) {
        return handled.decision().facts(TimeLimit.class).stream()
                .filter(t -> t.kind() == duty)
                .findFirst()
                .map(t -> Html.of("{}{}日内", t.from().zh(), Words.number(t.days())))
                .orElse(otherwise);
    }

    private static boolean has(Handled handled, MeasureKind measure) {
        return handled.decision().measures().contains(measure);
    }

    private static List<Html> rights(Parts parts, Handled handled) {
        List<Html> rights = new ArrayList<>();
        handled.trace()
                .facts(Entitled.class)
                .forEach(e -> rights.add(parts.sentence(
                        "对检验结果有异议的，可以自收到检验结果之日起" + Words.number(e.days()) + "日内"
                                + e.kind().zh(),
                        handled.trace().clauses(e))));
        // Which body reviews an order, and until when, is no question the rules decide.
        rights.add(Html.of("对本通知书不服的，救济途径和期限：{}", Parts.LONG));
        return rights;
    }

    private static Html seal() {
        return Html.of("""
                <div class="seal">
                <p>承办人：{}　联系电话：{}</p>
                <p>（办理机关印章）　　　</p>
                <p>{}</p>
                </div>
                <p class="served">收件人签名：{}　{}　　本文书一式{}份，{}份送达，一份归档。</p>
                """, Parts.BLANK, Parts.BLANK, Parts.DATE, Parts.BLANK, Parts.DATE, Parts.SHORT, Parts.SHORT);
    }
}
