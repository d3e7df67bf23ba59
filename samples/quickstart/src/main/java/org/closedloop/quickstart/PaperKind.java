package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.decision.Decision;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Paper;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Termed;

/** Which papers there are (文书种类). */
enum PaperKind implements Termed {
    ORDER("责令改正通知书", "Order to correct", "order"),
    FILING("立案审批表", "Case-filing approval form", "filing"),
    /** Not a statutory paper: what an officer must find out before there can be one. */
    OPEN("待查明事项清单", "Facts still to be established", "open");

    private final String zh;
    private final String en;
    private final String suffix;

    PaperKind(String zh, String en, String suffix) {
        this.zh = zh;
        this.en = en;
        this.suffix = suffix;
    }

    /** Returns the papers that a decision demands, the heavier first. A serious batch gets an order like any other. */
    static List<PaperKind> due(Decision decision) {
        List<PaperKind> due = new ArrayList<>();
        if (Outcome.of(decision) == Outcome.CASE_FILING) {
            due.add(FILING);
        }
        if (decision.measures().contains(MeasureKind.ORDER_CORRECTION)) {
            due.add(ORDER);
        }
        if (Outcome.of(decision) == Outcome.UNDECIDED) {
            due.add(OPEN);
        }
        return due;
    }

    /** Returns what this paper is called where and when the decision was made; the order has its name from the rules. */
    Bilingual title(Decision decision) {
        String name = decision.facts(Paper.class).stream()
                .filter(p -> this == ORDER && p.measure() == MeasureKind.ORDER_CORRECTION)
                .map(Paper::name)
                .findFirst()
                .orElse(zh);
        return new Bilingual(name, en);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    String suffix() {
        return suffix;
    }
}
