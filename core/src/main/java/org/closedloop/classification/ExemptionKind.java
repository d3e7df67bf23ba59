package org.closedloop.classification;

import org.closedloop.law.Termed;

/** What keeps a case from being filed or punished (不予立案、不予处罚的情形). */
public enum ExemptionKind implements Termed {
    OUTSIDE_JURISDICTION("不属于本部门管辖", "outside the authority's jurisdiction"),
    TIME_BARRED("超过追责期限", "outside the limitation period"),
    /** No penalty may be imposed. */
    MINOR_CORRECTED_NO_HARM("违法行为轻微并及时改正，没有造成危害后果", "minor, promptly corrected, no harm"),
    /** A penalty may be left out. */
    FIRST_TIME_MINOR_CORRECTED("初次违法且危害后果轻微并及时改正", "first time, minor harm, promptly corrected"),
    /** No penalty may be imposed. */
    NO_FAULT("有证据足以证明没有主观过错", "proves to be without fault");

    private final String zh;
    private final String en;

    ExemptionKind(String zh, String en) {
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
