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
    REFUSED_INSPECTION("拒绝接受产品质量监督检查", "refusal of inspection"),
    HELPED_VIOLATION("为禁止生产、销售的产品提供便利条件或者制假技术", "help for forbidden goods, or teaching faking"),
    FAKING_MATERIALS("专门用于制假等的原辅材料、包装物、生产工具", "materials, packing or tools for forbidden or fake goods"),
    TAMPERED_WITH_SEIZED_GOODS("隐匿、转移、变卖、损毁被查封、扣押的物品", "tampering with goods under seal or seizure"),
    RESUMED_BEFORE_PASS("未经复查合格恢复生产、销售同一产品", "resuming the same product before a recognised pass"),
    TAMPERED_WITH_SAMPLES("隐匿、毁损样品", "hiding or destroying samples"),
    OBSTRUCTED_INSPECTION("妨碍监督抽查", "obstruction of the inspection"),
    UNLICENSED_PRODUCTION("未取得生产许可证擅自生产", "production without licence"),
    UNLICENSED_SALE("销售或者在经营活动中使用未取得生产许可证的产品", "sale or use in business of goods made without licence"),
    LICENCE_MARK("未标注生产许可证标志和编号", "goods without licence mark and number"),
    UNCERTIFIED("列入目录的产品未经认证擅自出厂、销售或者使用", "listed product without compulsory certification"),
    HEALTH_OR_LIFE_PRODUCT("健康、生命安全产品不符合法定要求", "health or life product not to legal requirements"),
    LOCAL_STANDARD("不符合保障健康、安全的地方标准", "goods that break a local health or safety standard"),
    NOT_RECALLED("不履行召回义务，或者继续销售应当召回的产品", "goods not recalled, or sold on though to be recalled"),
    STOCK_NOT_CLEARED("未按照规定清理库存和在售产品、提交书面报告", "stock not cleared and reported");

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
