package org.closedloop.quickstart;

import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.law.Termed;
import org.closedloop.procedure.EventKind;

/** Which steps of a case write a paper (各步骤的文书). */
enum StepPaperKind implements Termed {
    ORDER(
            EventKind.ORDER_ISSUED,
            Reader.PARTY,
            "责令改正通知书",
            "Order to correct",
            "责改",
            "order",
            "你（单位）的下列产品经监督抽查不合格，现责令改正。"),
    REINSPECTION(
            EventKind.REINSPECTION_STARTED,
            Reader.PARTY,
            "复查通知书",
            "Notice of re-inspection",
            "复查",
            "reinspection",
            "本机关现对你（单位）的下列产品组织复查，请予配合。"),
    REPORT_UP(
            EventKind.REPORTED_UP,
            Reader.HIGHER_AUTHORITY,
            "复查不合格情况上报表",
            "Report on a failed re-inspection",
            "上报",
            "report",
            "下列产品复查不合格，现逐级上报。"),
    ANNOUNCEMENT(
            EventKind.ANNOUNCED,
            Reader.PUBLIC,
            "复查不合格公告",
            "Announcement of a failed re-inspection",
            "公告",
            "announcement",
            "下列产品经责令改正后复查不合格，现予公告。"),
    FILING(EventKind.CASE_FILED, Reader.INTERNAL, "立案审批表", "Case-filing approval form", "立审", "filing", ""),
    PENALTY_NOTICE(
            EventKind.PENALTY_NOTICED,
            Reader.PARTY,
            "行政处罚告知书",
            "Notice of the proposed penalty",
            "罚告",
            "notice",
            "经查，你（单位）的下列行为违反规定，本机关拟作出行政处罚，现将事实、理由、依据和你（单位）依法享有的权利告知如下。"),
    PENALTY_DECISION(
            EventKind.PENALTY_DECIDED,
            Reader.PARTY,
            "行政处罚决定书",
            "Penalty decision",
            "处罚",
            "decision",
            "你（单位）的下列违法行为已经调查终结，现作出行政处罚决定。"),
    TRANSFER(
            EventKind.TRANSFERRED,
            Reader.POLICE,
            "涉嫌犯罪案件移送书",
            "Letter of transfer of a suspected crime",
            "移送",
            "transfer",
            "下列案件涉嫌犯罪，现依法移送，请依法审查并书面告知结果。"),
    CLOSING(EventKind.CLOSED, Reader.INTERNAL, "结案审批表", "Closing approval form", "结审", "closing", "");

    /** To whom a paper goes (文书送达对象). */
    enum Reader {
        PARTY,
        HIGHER_AUTHORITY,
        PUBLIC,
        POLICE,
        INTERNAL
    }

    private final EventKind event;
    private final Reader reader;
    private final String zh;
    private final String en;
    private final String word;
    private final String suffix;
    private final String opening;

    StepPaperKind(EventKind event, Reader reader, String zh, String en, String word, String suffix, String opening) {
        this.event = event;
        this.reader = reader;
        this.zh = zh;
        this.en = en;
        this.word = word;
        this.suffix = suffix;
        this.opening = opening;
    }

    /** Returns the paper that an event of a kind writes, if any. */
    static Optional<StepPaperKind> of(EventKind event) {
        return Stream.of(values()).filter(k -> k.event == event).findFirst();
    }

    Reader reader() {
        return reader;
    }

    /** Returns the word of its document number. */
    String word() {
        return word;
    }

    String suffix() {
        return suffix;
    }

    /** Returns its first sentence; empty for a form. */
    String opening() {
        return opening;
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
