package org.closedloop.classification;

import org.closedloop.law.Termed;

/** How serious a nonconformity is (严重程度). National law knows two grades only. */
public enum Grade implements Termed {
    NONE("无", "none"),
    GENERAL("一般质量问题", "general"),
    /** Failing, but what is known cannot grade it. */
    UNDETERMINED("待定", "undetermined"),
    SERIOUS("严重质量问题", "serious");

    private final String zh;
    private final String en;

    Grade(String zh, String en) {
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
