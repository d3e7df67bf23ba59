package org.closedloop.classification;

import org.closedloop.law.Termed;

/** Which duty is broken (违反的义务). */
public enum BreachKind implements Termed {
    HEALTH_OR_SAFETY_STANDARD("违反保障健康、安全的标准", "breaks a standard that protects health or safety"),
    QUALITY_REQUIREMENT("产品质量不符合要求", "does not meet the quality required"),
    LABEL("产品标识不符合要求", "label does not meet the requirement"),
    LOCAL_STANDARD("违反保障健康、安全的地方标准", "breaks a local standard that protects health or safety"),
    REFUSED_INSPECTION("拒绝监督检查", "refuses inspection");

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
