package org.closedloop.closure;

import org.closedloop.law.Termed;

/** How a case may end (结案方式). */
public enum EndingKind implements Termed {
    NOTHING_OPEN("各轨道均已办结", "nothing is open any more"),
    NO_FAILING_RESULT("没有不合格结论", "there is no failing result");

    private final String zh;
    private final String en;

    EndingKind(String zh, String en) {
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
