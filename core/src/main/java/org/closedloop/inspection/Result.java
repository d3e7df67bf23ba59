package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Result of an item or of an earlier inspection (检验结果). */
public enum Result implements Termed {
    PASS("合格", "pass"),
    FAIL("不合格", "fail");

    private final String zh;
    private final String en;

    Result(String zh, String en) {
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
