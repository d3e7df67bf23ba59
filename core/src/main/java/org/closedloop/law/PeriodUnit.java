package org.closedloop.law;

/** What a period is counted in (期间单位). */
public enum PeriodUnit implements Termed {
    /** Every day counts. */
    CALENDAR_DAYS("日", "calendar days"),
    /** Working days count, make-up workdays among them. */
    WORKING_DAYS("个工作日", "working days"),
    /** By the clock, holidays included. */
    HOURS("小时", "hours"),
    /** Ends on the matching day of the month, or its last day. */
    MONTHS("个月", "months"),
    /** Ends on the matching day of the year, or the last day of February. */
    YEARS("年", "years");

    private final String zh;
    private final String en;

    PeriodUnit(String zh, String en) {
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

    /** Returns whether it ends on a matching day. */
    public boolean isMonthly() {
        return this == MONTHS || this == YEARS;
    }
}
