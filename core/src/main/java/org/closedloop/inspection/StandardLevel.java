package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Level of a standard (标准层级), read from its number. */
public enum StandardLevel implements Termed {
    NATIONAL("国家标准", "national"),
    INDUSTRY("行业标准", "industry"),
    LOCAL("地方标准", "local"),
    GROUP("团体标准", "group"),
    ENTERPRISE("企业标准", "enterprise");

    private final String zh;
    private final String en;

    StandardLevel(String zh, String en) {
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
