package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** A course that a case takes (办理轨道); several run side by side. */
public enum TrackKind implements Termed {
    RECTIFICATION("整改复查", "rectification"),
    PENALTY("行政处罚", "penalty"),
    LICENCE("许可", "licence"),
    CRIMINAL("移送犯罪", "criminal"),
    RECALL("召回", "recall"),
    CREDIT("信用", "credit");

    private final String zh;
    private final String en;

    TrackKind(String zh, String en) {
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
