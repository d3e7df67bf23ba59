package org.closedloop.law;

/** Which of the legal dates of a decision a day is (法律适用日期). */
public enum DateKind implements Termed {
    /** The day of the act (行为时): the law of substance (实体法) is that of this day. */
    SUBSTANCE("行为时", "date of the act"),
    /** The day of the step that is being decided (办理时): the law of procedure (程序法) is that of this day. */
    PROCEDURE("办理时", "date of the step"),
    /** The day of the inspection (抽查时): the rules by which products are sampled and judged are those of this day. */
    INSPECTION("抽查时", "date of the inspection");

    private final String zh;
    private final String en;

    DateKind(String zh, String en) {
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
