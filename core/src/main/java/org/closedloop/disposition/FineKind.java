package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** When a fine applies (罚款适用情形). */
public enum FineKind implements Termed {
    ORDINARY("一般", "in every case"),
    IF_SERIOUS("情节严重", "where the circumstances are serious");

    private final String zh;
    private final String en;

    FineKind(String zh, String en) {
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
