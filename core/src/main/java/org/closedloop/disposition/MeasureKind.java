package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What must be done (处理措施). */
public enum MeasureKind implements Termed {
    NOTIFY_HOME_AUTHORITY("通报生产者所在地同级市场监督管理部门", "notify the producer's home authority"),
    TRANSFER_JURISDICTION("移送有管辖权的部门", "transfer to the authority that has jurisdiction"),
    PUBLISH("公开抽查结果", "publish the result"),
    STOP_PRODUCTION_AND_SALE("立即停止生产、销售同一产品", "stop producing and selling the same product at once"),
    ORDER_CORRECTION("责令改正", "order to correct"),
    REINSPECT("组织复查", "re-inspect"),
    REPORT_UP("逐级上报", "report to the higher authority"),
    ANNOUNCE("公告", "announce"),
    INTERVIEW("约谈", "interview"),
    SITE_CHECK("现场检查", "site check"),
    FOLLOW_UP_SAMPLING("跟踪抽查", "follow-up sampling"),
    KEY_SUPERVISION("重点监管", "key supervision"),
    PRESERVE("先行登记保存", "preserve evidence"),
    SEIZE("查封、扣押", "seal or seize"),
    FILE_CASE("立案查处", "file a case"),
    PENALIZE("行政处罚", "penalize"),
    WARN("警告", "warn"),
    NO_PENALTY("不予行政处罚", "no penalty"),
    EDUCATE("教育", "educate"),
    SUSPEND_BUSINESS("责令停业整顿", "suspend business"),
    REVOKE_BUSINESS_LICENCE("吊销营业执照", "revoke the business licence"),
    REVOKE_PRODUCTION_LICENCE("吊销生产许可证", "revoke the production licence"),
    NOTIFY_LICENSING_BODY("通报发证机关", "notify the licensing body"),
    TRANSFER_CRIMINAL("移送公安机关", "transfer to the police"),
    RECALL("召回", "recall"),
    CREDIT_LIST("列入严重违法失信名单", "put on the list of serious violators"),
    CLEAR_STOCK("清理库存和在售产品，书面报告", "clear the stock and report in writing"),
    DISPOSE_CONFISCATED("销毁或者以其他方式处理没收的产品", "destroy or otherwise dispose of confiscated goods"),
    MORE_FREQUENT_CHECKS("增加监督检查频次", "check more often");

    private final String zh;
    private final String en;

    MeasureKind(String zh, String en) {
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
