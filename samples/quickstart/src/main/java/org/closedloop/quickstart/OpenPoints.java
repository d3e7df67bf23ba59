package org.closedloop.quickstart;

/** What must be found out before the law can be applied to a failing batch (待查明事项清单). Internal, not served. */
final class OpenPoints {

    private OpenPoints() {}

    static Html of(Page page, Handled handled) {
        Parts parts = new Parts(page, handled);
        Sections sections = new Sections(page);
        return page.paper(
                PaperKind.OPEN.zh() + " " + handled.id(),
                Html.all(
                        PaperTop.of(page, parts, PaperKind.OPEN, "待查"),
                        Html.of("<p class=\"text\">下列批次已公布为不合格，但现有事实不足以确定适用的法律，暂不能责令改正或者立案。"
                                + "查明后应当重新作出处理意见。内部使用，不送达当事人。</p>\n"),
                        sections.next("检验结果", "Findings"),
                        parts.particulars(),
                        new Findings(parts, handled).table(),
                        sections.next("待查明事项", "Still to be established"),
                        parts.open(),
                        handled.decision().clauses().isEmpty()
                                ? Html.NONE
                                : Html.all(
                                        sections.next("可能适用的条款", "Clauses on which it turns"),
                                        parts.clauses(c -> true)),
                        parts.unverified(),
                        Html.of("<div class=\"seal\"><p>核查人：{}　{}</p></div>\n", Parts.BLANK, Parts.DATE),
                        parts.footer()));
    }
}
