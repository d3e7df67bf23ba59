package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** How a declared requirement stands to the standard (明示要求与标准要求的关系). */
public enum Strictness implements Termed {
    STRICTER("严于标准", "stricter than the standard"),
    SAME("与标准一致", "the same as the standard"),
    LOOSER("低于标准", "looser than the standard"),
    SILENT("未作明示", "declares nothing");

    private final String zh;
    private final String en;

    Strictness(String zh, String en) {
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
