package org.closedloop.calendar;

import org.closedloop.law.Termed;

/** How an act stands to its time (是否在期限内). */
public enum Timeliness implements Termed {
    TOO_EARLY("早于法定期间", "too early"),
    IN_TIME("在期限内", "in time"),
    LATE("逾期", "late"),
    /** The clock stands still, or runs by the hour and only the day of the act is given. */
    UNDETERMINED("待定", "undetermined");

    private final String zh;
    private final String en;

    Timeliness(String zh, String en) {
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
