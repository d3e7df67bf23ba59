package org.closedloop.inspection;

import org.closedloop.law.Termed;

/** A finding about the batch or the party (已认定的情形). Its absence means that it was not found, not that it is untrue. */
public enum Flag implements Termed {
    ADULTERATED("掺杂、掺假，以假充真，以次充好", "adulterated, fake for real or inferior for good"),
    PASSED_OFF_AS_CONFORMING("以不合格产品冒充合格产品", "nonconforming passed off as conforming"),
    ELIMINATED_KIND("国家明令淘汰的产品", "of a kind eliminated by the state"),
    EXPIRED_OR_SPOILED("失效、变质的产品", "expired or spoiled"),
    FORGED_ORIGIN_OR_MARK(
            "伪造产地，伪造或者冒用厂名、厂址或者质量标志", "false origin, or forged or borrowed maker name, address or quality mark"),
    FORGED_DATE("伪造生产日期、安全使用期或者失效日期", "forged production, safe-use or expiry date"),
    SERIOUS_LABEL("有包装的产品，日期或者警示标识不符合规定，情节严重", "packaged goods without due dates or warnings, serious circumstances"),
    REFUSED_INSPECTION("拒绝接受监督检查", "refused inspection"),
    RESUMED_BEFORE_PASS("复查合格前恢复生产、销售", "resumed before a recognised pass"),
    UNLICENSED("未取得生产许可证", "without production licence"),
    UNCERTIFIED("未经强制性认证", "without compulsory certification"),
    NOMINAL_PRODUCER_DENIES("标称生产者否认为其生产", "nominal producer denies having made it"),
    DID_NOT_KNOW_AND_NAMED_SOURCE("有充分证据证明不知情并如实说明进货来源", "proves not to have known and names the source"),
    NO_FAULT_PROVED("有证据足以证明没有主观过错", "proves to have been without fault"),
    CORRECTED_PROMPTLY("及时改正", "corrected promptly"),
    NO_HARM("没有造成危害后果", "caused no harm"),
    MINOR("违法行为轻微或者危害后果轻微", "minor violation or minor harm"),
    FIRST_TIME("初次违法", "first violation"),
    KNEW_OR_SHOULD_HAVE_KNOWN("知道或者应当知道所用、所助的产品为法律禁止", "knew or should have known that the goods are forbidden"),
    HELPED_VIOLATION(
            "为禁止生产、销售的产品提供运输、保管、仓储等便利条件，或者提供制假生产技术",
            "carried, stored or otherwise helped forbidden goods, or taught faking"),
    FAKING_MATERIALS(
            "持有专门用于生产禁止的产品或者以假充真的产品的原辅材料、包装物、生产工具",
            "holds materials, packing or tools meant only for forbidden or fake goods"),
    TAMPERED_WITH_SEIZED_GOODS("隐匿、转移、变卖、损毁被查封、扣押的物品", "hid, moved, sold or damaged goods under seal or seizure"),
    TAMPERED_WITH_SAMPLES("隐匿、毁损样品", "hid or destroyed samples"),
    OBSTRUCTED_INSPECTION("妨碍监督抽查", "obstructed the inspection"),
    LICENCE_MARK_MISSING("未标注生产许可证标志和编号", "without mark and number of the production licence"),
    NOT_CORRECTED_IN_TIME("责令改正后逾期不改正", "not corrected within the time that was set"),
    STOCK_NOT_CLEARED("未按照规定清理库存和在售产品、提交书面报告", "did not clear the stock and report in writing"),
    VALUE_CANNOT_BE_SET("货值金额难以确定", "the value of the goods cannot be determined"),
    HEALTH_OR_LIFE_PRODUCT("与人体健康和生命安全有关的产品", "product that concerns human health or life"),
    COMMON_DEFECT("同一批次、型号或者类别的产品存在缺陷", "a defect common to a batch, model or class"),
    NOT_RECALLED("不召回存在安全隐患的产品，或者继续销售", "goods that may do harm were not recalled, or sold on"),
    SERIOUS_CONSEQUENCE("造成人身伤亡或者重大财产损失等严重后果", "caused death, serious injury or great loss"),
    REDUCED_HARM("主动消除或者减轻违法行为危害后果", "removed or reduced the harm of his own accord"),
    COERCED("受他人胁迫实施违法行为", "was coerced by others"),
    TRICKED("受他人诱骗实施违法行为", "was tricked by others"),
    CONFESSED("主动供述尚未掌握的违法行为", "confessed an act not known before"),
    HELPED_INVESTIGATION("配合查处违法行为有立功表现", "was of real help in the investigation"),
    COMPLEX_OR_MAJOR("情节复杂或者重大违法行为", "complex circumstances or a major violation"),
    MAJOR_PUBLIC_INTEREST("涉及重大公共利益", "concerns a major public interest");

    private final String zh;
    private final String en;

    Flag(String zh, String en) {
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
