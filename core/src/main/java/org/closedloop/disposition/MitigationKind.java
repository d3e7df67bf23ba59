package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What makes a penalty lighter (从轻、减轻). */
public enum MitigationKind implements Termed {
    LIGHTER_OR_REDUCED("可以从轻或者减轻处罚", "may be lighter or reduced"),
    MUST_BE_LIGHTER_OR_REDUCED("应当从轻或者减轻处罚", "must be lighter or reduced");

    private final String zh;
    private final String en;

    MitigationKind(String zh, String en) {
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
