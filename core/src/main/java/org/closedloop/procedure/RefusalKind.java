package org.closedloop.procedure;

import org.closedloop.law.Termed;

/** Why an event cannot be (不予登记的理由). */
public enum RefusalKind implements Termed {
    NOT_PERMITTED("没有规则允许", "no rule permits it"),
    ALREADY_DONE("同一轮次内已经作出", "done already in this round"),
    NEEDS_FAILING_RESULT("没有不合格结论", "there is no failing result"),
    NEEDS_RECEIPT("通知书尚未送达", "the notice has not been received"),
    NEEDS_OBJECTION("没有异议", "there is no objection"),
    NEEDS_RETEST("没有复检", "there is no retest"),
    NEEDS_ORDER("尚未责令改正", "there is no order to correct"),
    NEEDS_REQUEST("没有申请", "nothing was asked for"),
    ASKED_TOO_LATE("申请逾期", "it was asked for too late"),
    LONGER_THAN_LAWFUL("超过法定期限", "longer than the law allows"),
    TIME_SET_BY_LAW("期限由法律规定，不另定日数", "the law sets the time, and no other number of days is set"),
    NEEDS_REINSPECTION("尚未复查", "there was no re-inspection"),
    NEEDS_FAILED_REINSPECTION("没有复查不合格的结论", "no re-inspection has failed"),
    NEEDS_REPORT("尚未逐级上报", "it has not been reported up"),
    NEEDS_ANNOUNCEMENT("尚未公告", "it has not been announced"),
    NEEDS_SUSPENSION("尚未责令停业整顿", "there was no suspension"),
    NEEDS_FILING("尚未立案", "no case has been filed"),
    NEEDS_NOTICE("尚未告知拟作出的处罚", "the penalty has not been announced to the party"),
    NEEDS_HEARING_REQUEST("没有听证申请", "no hearing was asked for"),
    NEEDS_DECISION("尚未作出处罚决定", "there is no decision"),
    NEEDS_DEMAND("尚未催告", "performance has not been demanded"),
    NEEDS_SUMMONS("尚未公告通知", "the party has not been summoned"),
    NEEDS_PUBLICATION("尚未公示", "it has not been published"),
    NEEDS_SEIZURE("没有查封、扣押或者先行登记保存", "nothing was seized or preserved"),
    NEEDS_TRANSFER("尚未移送", "there was no transfer"),
    NEEDS_POLICE_ANSWER("公安机关尚未答复", "the police have not answered"),
    NEEDS_PROOF("没有有效证明", "there is no proof"),
    NEEDS_DEFECT("没有缺陷", "there is no defect"),
    TRANSFERRED_AWAY("案件已经移送", "the case has been transferred"),
    NOT_LICENSED("不涉及生产许可证", "no production licence is concerned"),
    NOT_OWED("没有该项义务", "nothing of the kind is owed"),
    NOT_PASSED("期限尚未届满", "the deadline has not passed"),
    TRACK_OPEN("尚有未办结的轨道", "a track is open"),
    DUTY_OPEN("尚有未履行的职责", "a duty of the authority is open"),
    CASE_CLOSED("案件已经结案", "the case is closed"),
    NOT_CLOSED("案件尚未结案", "the case is not closed"),
    OUT_OF_ORDER("会改变其后已登记事件的处理", "would change what was decided of later days"),
    IN_THE_FUTURE("晚于今日", "after today"),
    UNKNOWN_PARTY("不是本案当事人", "no party of this case");

    private final String zh;
    private final String en;

    RefusalKind(String zh, String en) {
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
