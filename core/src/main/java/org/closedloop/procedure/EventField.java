package org.closedloop.procedure;

import java.util.Locale;

/** Data that events of some kinds carry (事件数据). */
public enum EventField {
    /** A time of day in Asia/Shanghai, for what counts by hours. */
    AT,
    /** Name of the paper (文书名称). */
    PAPER,
    /** Number of calendar days that the act sets. */
    DAYS,
    /** What proves it (证明材料). */
    PROOF,
    /** Why (理由). */
    REASON,
    /** The duty whose clock it is about. */
    DUTY,
    /** On what it rests (依据). */
    BASIS;

    /** Returns the name in the written form: {@code days}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
