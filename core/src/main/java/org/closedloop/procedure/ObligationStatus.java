package org.closedloop.procedure;

import org.closedloop.law.Termed;

/** How an obligation stands (义务状态). */
public enum ObligationStatus implements Termed {
    OPEN("未履行", "open"),
    MET("已按期履行", "met"),
    LATE("已履行但不在期限内", "met out of time"),
    LAPSED("终止", "lapsed");

    private final String zh;
    private final String en;

    ObligationStatus(String zh, String en) {
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
