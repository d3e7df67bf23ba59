package org.closedloop.quickstart;

import org.closedloop.decision.FieldWords;
import org.closedloop.decision.Rules;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Instrument;
import org.closedloop.law.Numbering;

/** Cites clauses in words (条款引用). */
record Citations(Rules rules) {

    private static final String CATALOGUE = "catalogue/";

    /** Returns the clause as a Chinese document writes it: 《中华人民共和国产品质量法》第四十九条. */
    String zh(ClauseRef clause) {
        return rules.instrument(clause.instrument()).map(i -> i.cite(clause)).orElse(clause.toString());
    }

    /** Returns the clause without the title of its instrument, for use after one that had it: 第四十九条. */
    String provision(ClauseRef clause) {
        return rules.instrument(clause.instrument())
                .map(i -> clause.zh(i.numbering()))
                .orElse(clause.provision());
    }

    /** Returns the clause in English: Product Quality Law of the People's Republic of China, art. 49. */
    String en(ClauseRef clause) {
        return rules.instrument(clause.instrument())
                .map(i -> i.titleEn() + ", " + provision(i, clause))
                .orElse(clause.toString());
    }

    private static String provision(Instrument instrument, ClauseRef clause) {
        if (clause.isLabel()) {
            return "number to be verified";
        }
        String[] parts = clause.provision().split("\\.");
        if (instrument.numbering() == Numbering.SECTIONS) {
            return clause.provision();
        }
        StringBuilder text = new StringBuilder(instrument.numbering() == Numbering.ITEMS ? "item " : "art. ");
        text.append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            text.append('(').append(parts[i]).append(')');
        }
        return text.toString();
    }

    String in(String language, ClauseRef clause) {
        return "zh".equals(language) ? zh(clause) : en(clause);
    }

    /** Returns rank and number of the instrument of a clause: 法律; 部门规章，国家市场监督管理总局令第18号. */
    String rank(ClauseRef clause) {
        return rules.instrument(clause.instrument())
                .map(i -> i.rank().zh() + (i.number() == null ? "" : "，" + i.number()))
                .orElse("");
    }

    /** Returns what a decision calls unverified in words: a clause, or an entry of the item catalogue. */
    String unverified(String what) {
        int dot = what.lastIndexOf('.');
        if (what.startsWith(CATALOGUE) && dot > CATALOGUE.length()) {
            return "项目目录“" + what.substring(CATALOGUE.length(), dot) + "”的"
                    + FieldWords.field(what.substring(dot + 1)).zh();
        }
        try {
            return zh(ClauseRef.parse(what));
        } catch (IllegalArgumentException e) {
            // It names something else, which is better shown than left out.
            return what;
        }
    }
}
