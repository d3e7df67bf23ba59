package org.closedloop.classification;

import org.closedloop.law.Termed;

/** How a change of law between act and decision is dealt with (新旧法适用). */
public enum ChoiceKind implements Termed {
    LIGHTER_LATER_LAW("从旧兼从轻", "the law of the act, unless the later one is lighter");

    private final String zh;
    private final String en;

    ChoiceKind(String zh, String en) {
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
