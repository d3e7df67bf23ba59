package org.closedloop.classification;

import org.closedloop.law.Termed;

/** By which requirement an item is judged (判定依据). */
public enum Basis implements Termed {
    DECLARED("按明示要求判定", "by what the producer declares"),
    STANDARD("按强制性标准判定", "by the mandatory standard"),
    NOT_JUDGED("该项目不参与判定", "takes no part in the judgment");

    private final String zh;
    private final String en;

    Basis(String zh, String en) {
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
