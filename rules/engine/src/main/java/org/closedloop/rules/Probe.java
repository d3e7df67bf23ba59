package org.closedloop.rules;

import org.closedloop.law.Bilingual;

/**
 * One thing that the cases beside a rule must show of it (覆盖点).
 *
 * @param kind what kind of thing
 * @param line line in the rule's file, from 1
 * @param column column, from 1
 * @param what the words of the rule that it is about, or a day
 */
public record Probe(Kind kind, int line, int column, String what) implements Comparable<Probe> {

    /** What the cases must show. */
    public enum Kind {
        HIT("没有用例命中本规则", "no case hits the rule", "", ""),
        MISS("没有用例不命中本规则", "no case misses the rule", "", ""),
        CONSTRAINT("没有用例只因它不成立而结果不同", "in no case does it alone decide", "删去", "left out"),
        CONDITION("没有用例只因它而结果不同", "in no case does it alone decide", "删去", "left out"),
        BOUNDARY(
                "没有恰在界限上的用例",
                "no case lies exactly on the bound",
                "界限移动最小的一步",
                "the bound moved by the least there is"),
        ELEMENT("没有用例取决于这一项", "no case turns on it", "从所列各项中删去", "left out of the list"),
        CONCLUSION("没有用例看得出缺了这一结论", "no case notices when it is not concluded", "不作出这一结论", "not concluded"),
        VALUE("没有用例看得出这一数值的变动", "no case notices when it is another", "改为此数", "made this number"),
        VALUE_FIRST_DAY(
                "没有数值改变之日、按前一日结论不同的用例",
                "no case of the day the number changes, which would differ a day before",
                "改自此日起",
                "made to begin on this day"),
        VALUE_DAY_BEFORE(
                "没有数值改变前一日、按次日结论不同的用例",
                "no case of the day before the number changes, which would differ a day later",
                "改自此日起",
                "made to begin on this day"),
        FIRST_DAY("没有施行首日命中的用例", "no case hits it on its first day", "自次日起施行", "in force only from the day after"),
        DAY_BEFORE(
                "没有施行前一日、次日即命中的用例",
                "no case of the day before, which it would hit a day later",
                "自此日起施行",
                "in force from this day on"),
        LAST_DAY("没有失效前最后一日命中的用例", "no case hits it on its last day", "自此日起失效", "not in force on this day any more"),
        DAY_AFTER(
                "没有失效之日、前一日尚命中的用例",
                "no case of the end day, which it would hit a day before",
                "至此日仍有效",
                "still in force on this day");

        private final Bilingual gap;
        private final Bilingual change;

        Kind(String zh, String en, String changeZh, String changeEn) {
            this.gap = new Bilingual(zh, en);
            this.change = new Bilingual(changeZh, changeEn);
        }

        /** Returns what is missing where the cases do not show it. */
        public Bilingual gap() {
            return gap;
        }

        /** Returns what is done to the words to see whether any case notices; empty of what is not changed. */
        public Bilingual change() {
            return change;
        }
    }

    @Override
    public int compareTo(Probe other) {
        int byLine = Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        int byKind = byColumn != 0 ? byColumn : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : what.compareTo(other.what);
    }
}
