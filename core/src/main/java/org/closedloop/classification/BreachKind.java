package org.closedloop.classification;

import org.closedloop.law.Termed;

/** Which duty is broken (违反的义务). */
public enum BreachKind implements Termed {
    HEALTH_OR_SAFETY_STANDARD("违反保障健康、安全的标准", "breaks a standard that protects health or safety"),
    QUALITY_REQUIREMENT("产品质量不符合要求", "does not meet the quality required"),
    LABEL("产品标识不符合要求", "label does not meet the requirement"),
    LOCAL_STANDARD("违反保障健康、安全的地方标准", "breaks a local standard that protects health or safety"),
    REFUSED_INSPECTION("拒绝监督检查", "refuses inspection"),
    ADULTERATED_OR_PASSED_OFF("掺杂掺假、以假充真、以次充好、以不合格冒充合格", "adulterated, fake, inferior or passed off as conforming"),
    ELIMINATED_KIND("属国家明令淘汰的产品", "of an eliminated kind"),
    FORGED_ORIGIN_OR_MARK("伪造、冒用产地、厂名厂址或者质量标志", "forged or borrowed origin, name, address or mark");

    private final String zh;
    private final String en;

    BreachKind(String zh, String en) {
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
