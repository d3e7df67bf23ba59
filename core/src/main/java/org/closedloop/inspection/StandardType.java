package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Whether a standard binds (标准属性). */
public enum StandardType implements Termed {
    MANDATORY("强制性标准", "mandatory"),
    RECOMMENDED("推荐性标准", "recommended");

    private final String zh;
    private final String en;

    StandardType(String zh, String en) {
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
