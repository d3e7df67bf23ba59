package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** What an item is about (项目性质). */
public enum About implements Termed {
    SAFETY("安全项目", "safety"),
    PERFORMANCE("性能项目", "performance"),
    LABEL("标识项目", "label");

    private final String zh;
    private final String en;

    About(String zh, String en) {
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
