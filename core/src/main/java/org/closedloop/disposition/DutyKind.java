package org.closedloop.disposition;

import java.util.EnumSet;
import java.util.Set;
import org.closedloop.law.Termed;

/** What is owed, or may be claimed, within a time that the law sets or without one (法定期限内的义务和权利). */
public enum DutyKind implements Termed {
    START_HANDLING("启动后处理", "start the handling"),
    NOTIFY_RESULT("告知检验结果", "notify the result"),
    OBJECT("提出异议", "object to the result"),
    ANSWER_OBJECTION("答复异议", "answer the objection"),
    RETEST_FORMALITIES("办理复检手续", "complete the formalities of the retest"),
    NAME_RETEST_LAB("指定复检机构", "name the laboratory of the retest"),
    RETEST("复检", "retest"),
    STOP("停止生产、销售", "stop producing and selling"),
    CLEAR_STOCK("清理库存和在售产品", "clear the stock"),
    CORRECT("改正", "correct"),
    REQUEST_EXTENSION("申请延期", "ask for an extension"),
    REQUEST_REINSPECTION("申请复查", "ask for a re-inspection"),
    REINSPECT("复查", "re-inspect"),
    RECOGNISE_RESULT("认定复查结果", "recognise the result of the re-inspection"),
    REPORT_UP("逐级上报", "report to the higher authority"),
    ANNOUNCE("公告", "announce"),
    SECOND_REINSPECT("第二次复查", "second re-inspection"),
    SUSPEND("责令停业整顿", "order the suspension of business"),
    THIRD_REINSPECT("第三次复查", "third re-inspection"),
    REVOKE_BUSINESS_LICENCE("吊销营业执照", "revoke the business licence"),
    REVOKE_PRODUCTION_LICENCE("吊销生产许可证", "revoke the production licence"),
    NOTIFY_LICENSING_BODY("通报发证机关", "notify the licensing body"),
    CHECK_LEAD("核查线索并决定是否立案", "check the lead and decide on filing"),
    DECIDE_CASE("作出处理决定", "decide the case"),
    REVIEW("审核", "review"),
    RELEASE_PRESERVED("处理先行登记保存的证据", "decide on what was preserved"),
    RELEASE_SEIZED("解除查封、扣押", "release what was seized"),
    APPEAR("接受处理", "appear and be dealt with"),
    DEFEND("陈述、申辩", "state and defend"),
    REQUEST_HEARING("要求听证", "ask for a hearing"),
    NOTIFY_HEARING("通知听证时间、地点", "notify time and place of the hearing"),
    HOLD_HEARING("举行听证", "hold the hearing"),
    SERVE_DECISION("送达处罚决定书", "serve the decision"),
    PAY_FINE("缴纳罚款", "pay the fine"),
    PUBLISH_PENALTY("公示处罚决定", "publish the penalty"),
    WITHDRAW_PUBLICATION("撤回公示信息", "withdraw the publication"),
    END_PUBLICATION("停止公示", "end the publication"),
    DEMAND("催告", "demand performance"),
    APPLY_COURT("申请法院强制执行", "apply to the court"),
    DECIDE_TRANSFER("决定是否移送", "decide on the transfer"),
    HAND_OVER("向公安机关移送", "hand over to the police"),
    POLICE_PASS_ON("转送有管辖权的公安机关", "pass on to the police unit in charge"),
    POLICE_DECIDE("决定是否立案（公安）", "decide on filing (police)"),
    CHALLENGE("提请复议或者建议立案监督", "challenge the refusal"),
    RECONSIDER("复议（公安）", "reconsider (police)"),
    ASK_PROCURATOR("建议检察院立案监督", "ask the procurator"),
    HAND_OVER_GOODS("移交涉案物品", "hand over the goods"),
    REPORT_DEFECT("报告缺陷", "report the defect"),
    PLAN_RECALL("报告召回计划", "report the recall plan"),
    DELIST("移出严重违法失信名单", "take off the list of serious violators"),
    REPORT_CLOSURE("结案上报", "report the closed case"),
    CLOSE("结案", "close");

    private static final Set<DutyKind> RIGHTS =
            EnumSet.of(OBJECT, REQUEST_EXTENSION, REQUEST_REINSPECTION, DEFEND, REQUEST_HEARING);

    private final String zh;
    private final String en;

    DutyKind(String zh, String en) {
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

    /** Returns whether it is a right that its bearer may let pass, rather than a duty. */
    public boolean isRight() {
        return RIGHTS.contains(this);
    }

    /** Returns the track to which it belongs, for showing; what precedes all tracks is taken to the first. */
    public TrackKind track() {
        if (compareTo(CHECK_LEAD) < 0) {
            return this == REVOKE_PRODUCTION_LICENCE || this == NOTIFY_LICENSING_BODY
                    ? TrackKind.LICENCE
                    : TrackKind.RECTIFICATION;
        }
        if (compareTo(DECIDE_TRANSFER) < 0) {
            return TrackKind.PENALTY;
        }
        if (compareTo(REPORT_DEFECT) < 0) {
            return TrackKind.CRIMINAL;
        }
        if (this == DELIST) {
            return TrackKind.CREDIT;
        }
        return compareTo(REPORT_CLOSURE) < 0 ? TrackKind.RECALL : TrackKind.RECTIFICATION;
    }
}
