package org.closedloop.law;

/**
 * Rank of a legal instrument (效力位阶), highest first.
 *
 * <p>National law precedes administrative regulations; these precede local regulations and department rules, between
 * which neither stands above the other everywhere. Normative documents create no penalty.
 */
public enum LegalRank implements Termed {
    LAW("法律", "law"),
    ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
    JUDICIAL_INTERPRETATION("司法解释", "judicial interpretation"),
    LOCAL_REGULATION("地方性法规", "local regulation"),
    DEPARTMENT_RULE("部门规章", "department rule"),
    LOCAL_RULE("地方政府规章", "local government rule"),
    NORMATIVE_DOCUMENT("规范性文件", "normative document");

    private final String zh;
    private final String en;

    LegalRank(String zh, String en) {
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

    /**
     * Returns whether an instrument of this rank may create an administrative penalty.
     *
     * <p>Normative documents may not; a judicial interpretation interprets criminal law and creates none either.
     *
     * @legal administrative_penalty_law/16
     */
    public boolean mayCreatePenalty() {
        return this != NORMATIVE_DOCUMENT && this != JUDICIAL_INTERPRETATION;
    }

    /** Returns whether this rank is at least as high as {@code other}. */
    public boolean atLeast(LegalRank other) {
        return compareTo(other) <= 0;
    }
}
