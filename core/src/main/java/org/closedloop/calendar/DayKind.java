package org.closedloop.calendar;

import org.closedloop.law.Termed;

/** What kind of day a day is (日期类别). */
public enum DayKind implements Termed {
    /** Monday to Friday and not off by a notice. */
    WORKDAY("工作日", "workday"),
    /** A day of the weekend that a notice declares a workday. */
    MAKE_UP_WORKDAY("调休上班", "make-up workday"),
    /** A day of the weekend of which no notice says anything. */
    REST_DAY("休息日", "rest day"),
    /** A day off by a notice without being a statutory holiday itself. */
    DAY_OFF("放假调休", "day off"),
    /** One of the days that the Measures on Public Holidays themselves name. */
    STATUTORY_HOLIDAY("法定节假日", "statutory holiday");

    private final String zh;
    private final String en;

    DayKind(String zh, String en) {
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

    /** Returns whether offices are open (是否工作日): on workdays and make-up workdays. */
    public boolean isWorking() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }
}
