package org.closedloop.calendar;

import org.closedloop.law.Termed;

/** Whether the day that bounds a window belongs to it (窗口端点是否计入). */
public enum WindowEnd implements Termed {
    /** 不含本数: after day 60 is day 61 on, before day 90 is up to day 89. */
    EXCLUDED("不含当日", "that day excluded"),
    /** 含本数: the day itself belongs to the window. */
    INCLUDED("含当日", "that day included");

    private final String zh;
    private final String en;

    WindowEnd(String zh, String en) {
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
