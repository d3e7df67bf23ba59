package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What a penalty has to pass on its way (处罚程序关口). */
public enum GateKind implements Termed {
    ON_THE_SPOT("可以当场作出处罚决定", "may be decided on the spot"),
    HEARING("告知听证权利", "hearing must be offered"),
    LEGAL_REVIEW("法制审核", "legal review"),
    COLLECTIVE_DECISION("负责人集体讨论决定", "collective decision of the heads"),
    PUBLISH_PENALTY("公示处罚信息", "publish the penalty");

    private final String zh;
    private final String en;

    GateKind(String zh, String en) {
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
