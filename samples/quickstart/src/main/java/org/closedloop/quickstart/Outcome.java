package org.closedloop.quickstart;

import org.closedloop.classification.ProductResult;
import org.closedloop.decision.Decision;
import org.closedloop.disposition.Route;
import org.closedloop.law.Termed;

/** What is to be done with a batch (处理去向): the route, and where there is none, why. */
enum Outcome implements Termed {
    CASE_FILING("立案查处并责令改正", "file a case, order to correct"),
    RECTIFICATION("责令改正", "order to correct"),
    /** Failing, but too little is known to apply the law; this is not the same as nothing to do. */
    UNDECIDED("事实不足，尚不能决定", "too little known to decide"),
    NOTHING("无需后处理", "nothing to do");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Outcome of(Decision decision) {
        if (decision.route() == Route.CASE_FILING) {
            return CASE_FILING;
        }
        if (decision.route() == Route.RECTIFICATION_NOTICE) {
            return RECTIFICATION;
        }
        return decision.result() == ProductResult.UNDETERMINED ? UNDECIDED : NOTHING;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
