package org.closedloop.classification;

import org.closedloop.law.Termed;

/** Which penal provision an act falls under (违法行为). */
public enum ViolationKind implements Termed {
    HEALTH_OR_SAFETY_STANDARD("生产、销售不符合保障健康、安全标准的产品", "goods that break a health or safety standard"),
    ADULTERATED_OR_PASSED_OFF("掺杂掺假、以假充真、以次充好、以不合格冒充合格", "adulterated, fake, inferior or passed-off goods"),
    ELIMINATED_KIND("生产、销售国家明令淘汰的产品", "goods of an eliminated kind"),
    EXPIRED_OR_SPOILED("销售失效、变质的产品", "sale of expired or spoiled goods"),
    FORGED_ORIGIN_OR_MARK("伪造、冒用产地、厂名厂址或者质量标志", "forged or borrowed origin, name, address or mark"),
    LABEL("产品标识不符合规定", "label against the law"),
    SERIOUS_LABEL("有包装的产品日期、警示标识不符合规定，情节严重", "packaged goods without due dates or warnings, serious"),
    REFUSED_INSPECTION("拒绝接受产品质量监督检查", "refusal of inspection");

    private final String zh;
    private final String en;

    ViolationKind(String zh, String en) {
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
