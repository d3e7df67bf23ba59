package org.closedloop.calendar;

import org.closedloop.law.Termed;

/**
 * What becomes of a period whose last day is not a working day (届满日顺延). One law speaks of 法定休假日, in which weekends
 * are included, another of 节假日 or 法定节假日: that is why it is a setting.
 *
 * @legal civil_code/203.1
 */
public enum Rollover implements Termed {
    /** The last day stays, whatever day it is. */
    NONE("不顺延", "not rolled over"),
    /** To the first working day; a make-up workday is one. The default. */
    NON_WORKING("逢非工作日顺延", "rolled over non-working days"),
    /** To the first day that is not one of the statutory holidays proper; a weekend or a day off by swap ends a period. */
    STATUTORY_ONLY("仅逢法定节假日顺延", "rolled over statutory holidays only");

    private final String zh;
    private final String en;

    Rollover(String zh, String en) {
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

    boolean passesOver(DayKind kind) {
        return switch (this) {
            case NONE -> false;
            case NON_WORKING -> !kind.isWorking();
            case STATUTORY_ONLY -> kind == DayKind.STATUTORY_HOLIDAY;
        };
    }
}
