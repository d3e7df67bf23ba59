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
    FIRST_TIME("初次违法", "first violation");

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
