package org.closedloop.procedure;

import java.util.EnumSet;
import java.util.Set;
import org.closedloop.law.Termed;

/**
 * What may happen in a case (办案事件), from the first report to closure. Each kind has data of its own; what it does not have,
 * an event of that kind must not carry.
 */
public enum EventKind implements Termed {
    // intake
    REPORT_RECEIVED("收到不合格报告", "failing report received"),
    HANDED_OVER("移交处理", "handed over", Set.of(), Set.of(EventField.PAPER)),
    RESULTS_PUBLISHED("公布抽查结果", "results published"),
    RESULT_NOTIFIED("告知检验结果（当事人收到）", "result received by the party"),
    OBJECTION_RAISED("提出异议", "objection raised", Set.of(), Set.of(EventField.REASON)),
    OBJECTION_REJECTED("异议不成立", "objection rejected", Set.of(EventField.REASON)),
    OBJECTION_ACCEPTED("受理异议", "objection accepted"),
    RETEST_ORDERED("决定复检", "retest ordered"),
    RETEST_APPLIED("办理复检手续", "formalities of the retest completed"),
    RETEST_WAIVED("放弃复检", "retest waived", Set.of(), Set.of(EventField.REASON)),
    RETEST_LAB_NAMED("指定复检机构", "laboratory of the retest named"),
    RETEST_UPHELD("复检维持原结论", "retest upholds the result"),
    RETEST_OVERTURNED("复检改变原结论", "retest overturns the result"),
    PRODUCER_DENIED("标称生产者否认生产", "named producer denies having made it", Set.of(), Set.of(EventField.PROOF)),
    PRODUCER_IDENTIFIED("确认生产者", "producer identified"),
    // rectification
    ORDER_ISSUED("责令改正", "order to correct issued", Set.of(), Set.of(EventField.PAPER, EventField.DAYS)),
    ORDER_SERVED("责令改正通知书送达", "order received"),
    ORDER_WITHDRAWN("撤回责令改正", "order withdrawn", Set.of(EventField.REASON)),
    STOCK_REPORTED("书面报告清理情况", "stock cleared and reported"),
    EXTENSION_REQUESTED("申请延期", "extension asked for"),
    EXTENSION_GRANTED("准予延期", "extension granted", Set.of(EventField.DAYS)),
    EXTENSION_REFUSED("不予延期", "extension refused", Set.of(), Set.of(EventField.REASON)),
    CORRECTION_REPORTED("报告改正情况", "correction reported"),
    REINSPECTION_REQUESTED("申请复查", "re-inspection asked for"),
    REINSPECTION_STARTED("组织复查", "re-inspection started"),
    REINSPECTION_PASSED("复查合格", "re-inspection passed"),
    REINSPECTION_FAILED("复查不合格", "re-inspection failed"),
    REPORTED_UP("逐级上报", "reported to the higher authority"),
    ANNOUNCED("公告", "announced"),
    SUSPENSION_ORDERED("责令停业整顿", "business suspended", Set.of(), Set.of(EventField.DAYS)),
    SUSPENSION_ENDED("停业整顿期满", "suspension ended"),
    LICENSING_BODY_NOTIFIED("通报发证机关", "licensing body notified"),
    PRODUCTION_LICENCE_REVOKED("吊销生产许可证", "production licence revoked"),
    BUSINESS_LICENCE_REVOKED("吊销营业执照", "business licence revoked"),
    PRODUCTION_ENDED("停产、转产", "production ended or changed", Set.of(), Set.of(EventField.PROOF)),
    TEMPORARY_STOP("暂时停业", "business stopped for a time", Set.of(), Set.of(EventField.PROOF)),
    PRODUCTION_RESUMED("恢复生产、销售", "production resumed"),
    RESUMED_BEFORE_PASS("复查合格前恢复生产、销售", "production resumed before a pass"),
    PARTY_DEREGISTERED("当事人注销", "party deregistered", Set.of(), Set.of(EventField.PROOF)),
    NAMED_FOR_REFUSAL("公布拒检企业", "named for refusing the inspection"),
    // penalty
    LEAD_RECEIVED("发现或者收到线索", "lead received"),
    LEAD_CHECK_EXTENDED("延长核查期限", "time of the check extended", Set.of(), Set.of(EventField.REASON)),
    CASE_FILED("立案", "case filed"),
    CASE_NOT_FILED("不予立案", "case not filed", Set.of(EventField.REASON)),
    PRESERVED("先行登记保存", "evidence preserved"),
    SEIZED("查封、扣押", "sealed or seized"),
    SEIZURE_EXTENDED("延长查封、扣押", "seizure extended", Set.of(), Set.of(EventField.REASON)),
    RELEASED("解除查封、扣押或者作出处理", "released or dealt with"),
    OWNER_SUMMONED("公告通知当事人接受处理", "missing party summoned by public notice"),
    GOODS_CONFISCATED("没收产品", "goods confiscated"),
    CASE_EXTENDED("延长办案期限", "time to decide extended", Set.of(), Set.of(EventField.REASON)),
    INVESTIGATION_ENDED("调查终结", "investigation ended"),
    CASE_REVIEWED("审核", "case reviewed"),
    COLLECTIVE_DECISION("集体讨论", "collective decision"),
    CASE_TERMINATED("终止案件", "case terminated", Set.of(EventField.REASON)),
    PENALTY_NOTICED("行政处罚告知（当事人收到）", "notice of the proposed penalty received"),
    DEFENCE_MADE("陈述、申辩", "defence made"),
    HEARING_OFFERED("告知听证权利", "right to a hearing offered"),
    HEARING_REQUESTED("要求听证", "hearing asked for"),
    HEARING_NOTICED("通知听证时间、地点", "time and place of the hearing notified"),
    HEARING_HELD("举行听证", "hearing held"),
    PENALTY_DECIDED("作出行政处罚决定", "penalty decided"),
    NO_PENALTY_DECIDED("决定不予行政处罚", "no penalty decided", Set.of(EventField.REASON)),
    PENALTY_SERVED("行政处罚决定书送达", "decision received"),
    PENALTY_PUBLISHED("公示行政处罚", "penalty published"),
    PUBLICATION_WITHDRAWN("撤回公示", "publication withdrawn"),
    PUBLICATION_ENDED("停止公示", "publication ended", Set.of(), Set.of(EventField.REASON)),
    FINE_PAID("缴纳罚款", "fine paid"),
    DEMAND_SENT("催告", "demand received"),
    COURT_APPLIED("申请法院强制执行", "application to the court"),
    ENFORCED("执行完毕", "enforced"),
    DECISION_CHANGED("处罚决定被变更", "decision changed", Set.of(), Set.of(EventField.REASON)),
    DECISION_QUASHED("处罚决定被撤销", "decision quashed", Set.of(), Set.of(EventField.REASON)),
    // criminal
    TRANSFER_REPORTED("提出移送涉嫌犯罪案件的书面报告", "report on a transfer"),
    TRANSFER_APPROVED("批准移送", "transfer approved", Set.of(EventField.AT)),
    TRANSFER_NOT_APPROVED("不批准移送", "transfer not approved", Set.of(EventField.REASON)),
    TRANSFERRED("向公安机关移送", "handed over to the police", Set.of(EventField.AT)),
    POLICE_RECEIVED("公安机关接受", "police received it", Set.of(), Set.of(EventField.AT)),
    POLICE_FILED("公安机关立案", "police filed"),
    POLICE_REFUSED("公安机关不予立案", "police will not file", Set.of(), Set.of(EventField.REASON)),
    RECONSIDERATION_ASKED("提请复议", "reconsideration asked for"),
    PROCURATOR_ASKED("建议检察院立案监督", "procurator asked"),
    GOODS_HANDED_OVER("移交涉案物品", "goods handed over"),
    // others
    DEFECT_REPORTED("报告缺陷", "defect reported"),
    DEFECT_FOUND("发现缺陷", "defect found"),
    RECALL_PLANNED("报告召回计划", "recall plan reported"),
    RECALL_ENDED("召回完成", "recall ended"),
    CREDIT_LISTED("列入严重违法失信名单", "put on the list of serious violators"),
    CREDIT_DELISTED("移出严重违法失信名单", "taken off the list"),
    INTERVIEWED("约谈", "interviewed"),
    SITE_CHECKED("现场检查", "site checked"),
    FOLLOW_UP_SAMPLED("跟踪抽查", "follow-up sampling done"),
    CLOCK_PAUSED("期限中止", "clock paused", Set.of(EventField.DUTY, EventField.REASON)),
    CLOCK_RESUMED("期限恢复", "clock resumed", Set.of(EventField.DUTY)),
    CLOCK_EXTENDED("期限延长", "clock extended", Set.of(EventField.DUTY, EventField.DAYS, EventField.BASIS)),
    DEADLINE_PASSED("期限届满", "deadline passed", Set.of(EventField.DUTY)),
    CLOSED("结案", "closed", Set.of(), Set.of(EventField.REASON)),
    CLOSURE_REPORTED("结案上报", "closed case reported"),
    REOPENED("重新办理", "reopened", Set.of(EventField.REASON));

    /** What still happens, or becomes known, after a case was closed. */
    private static final Set<EventKind> AFTER_CLOSING = EnumSet.of(
            REOPENED,
            CLOSURE_REPORTED,
            PENALTY_PUBLISHED,
            DECISION_CHANGED,
            DECISION_QUASHED,
            PUBLICATION_WITHDRAWN,
            PUBLICATION_ENDED,
            CREDIT_DELISTED,
            DEADLINE_PASSED);

    private final String zh;
    private final String en;
    private final Set<EventField> required;
    private final Set<EventField> allowed;

    EventKind(String zh, String en) {
        this(zh, en, Set.of(), Set.of());
    }

    EventKind(String zh, String en, Set<EventField> required) {
        this(zh, en, required, Set.of());
    }

    EventKind(String zh, String en, Set<EventField> required, Set<EventField> optional) {
        this.zh = zh;
        this.en = en;
        this.required = required;
        Set<EventField> all = EnumSet.noneOf(EventField.class);
        all.addAll(required);
        all.addAll(optional);
        this.allowed = Set.copyOf(all);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Returns the data without which an event of this kind cannot be told. */
    public Set<EventField> required() {
        return required;
    }

    /** Returns the data that an event of this kind may carry, the required among them. */
    public Set<EventField> allowed() {
        return allowed;
    }

    /** Returns whether it still happens after the case was closed. */
    public boolean afterClosing() {
        return AFTER_CLOSING.contains(this);
    }
}
