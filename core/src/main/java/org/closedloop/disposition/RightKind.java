package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What a party may ask for (当事人权利). */
public enum RightKind implements Termed {
    OBJECT("书面提出异议、申请复检", "object in writing, ask for a retest");

    private final String zh;
    private final String en;

    RightKind(String zh, String en) {
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
