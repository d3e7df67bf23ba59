package org.closedloop.classification;

import org.closedloop.law.Termed;

/** Why a quality problem is a serious one (严重质量问题的情形). */
public enum SeriousKind implements Termed {
    CLASS_A_ITEM("A类项目不合格", "a class A item fails"),
    HEALTH_OR_SAFETY_STANDARD("不符合保障健康、安全的国家标准、行业标准", "breaks a standard that protects health or safety"),
    ADULTERATED_OR_PASSED_OFF("掺杂掺假、以假充真、以次充好、以不合格冒充合格", "adulterated, fake, inferior or passed off as conforming"),
    ELIMINATED_KIND("国家明令淘汰的产品", "eliminated kind"),
    EXPIRED_OR_SPOILED("失效、变质", "expired or spoiled"),
    FORGED_ORIGIN_OR_MARK("伪造产地、厂名厂址或者质量标志", "forged origin, name, address or mark"),
    FORGED_DATE("伪造生产日期、安全使用期或者失效日期", "forged production, safe-use or expiry date");

    private final String zh;
    private final String en;

    SeriousKind(String zh, String en) {
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
