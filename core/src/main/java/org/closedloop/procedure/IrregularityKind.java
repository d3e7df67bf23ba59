package org.closedloop.procedure;

import org.closedloop.law.Termed;

/** What was not as the law demands, though it happened (程序瑕疵). */
public enum IrregularityKind implements Termed {
    TOO_EARLY("早于法定期间", "too early"),
    LATE("逾期", "late"),
    NO_NOTICE("应当告知而未告知", "the party had to be told beforehand and was not"),
    NO_HEARING_OFFERED("应当告知听证权利而未告知", "a hearing had to be offered and was not"),
    NO_LEGAL_REVIEW("应当法制审核而未审核", "legal review had to take place and did not"),
    NO_COLLECTIVE_DECISION("应当集体讨论而未讨论", "a collective decision was due and was not taken"),
    DEFENCE_NOT_OVER("陈述、申辩期限未满", "the time for defence was not over"),
    HEARING_NOT_HELD("当事人要求听证而未举行", "a hearing was asked for and not held"),
    RESUMED_BEFORE_PASS("复查合格前恢复生产、销售", "production or sale resumed before a pass"),
    NOT_CORRECTED("逾期未改正", "not corrected in time"),
    STATED_LATE("逾期提出", "stated too late");

    private final String zh;
    private final String en;

    IrregularityKind(String zh, String en) {
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
