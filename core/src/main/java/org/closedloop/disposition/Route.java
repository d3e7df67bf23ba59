package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** Where a batch is routed (处置去向): the heavier of what is required, which excludes nothing. */
public enum Route implements Termed {
    NONE("无需后处理", "none"),
    /** Only an order to correct is required. */
    RECTIFICATION_NOTICE("责令改正", "rectification notice"),
    /** A case filing is required. */
    CASE_FILING("立案查处", "case filing");

    private final String zh;
    private final String en;

    Route(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
