package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** Where the sample was taken (抽样领域). */
public enum Channel implements Termed {
    PRODUCTION("生产领域", "production"),
    CIRCULATION("流通领域", "circulation"),
    ONLINE("电子商务", "online"),
    USE("使用领域", "use");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
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
