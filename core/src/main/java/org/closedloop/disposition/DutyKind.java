package org.closedloop.disposition;

import org.closedloop.law.Termed;

/** What is owed within a time that the law sets (法定期限内的义务). */
public enum DutyKind implements Termed {
    CORRECT("改正", "correct"),
    REQUEST_EXTENSION("申请延期", "ask for an extension"),
    REQUEST_REINSPECTION("申请复查", "ask for a re-inspection"),
    REINSPECT("复查", "re-inspect");

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
}
