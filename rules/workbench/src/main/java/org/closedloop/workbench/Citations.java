package org.closedloop.workbench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.decision.FieldWords;
import org.closedloop.decision.Rules;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Instrument;
import org.closedloop.law.Numbering;

/** Clauses with the full title of their instrument (援引全称). */
final class Citations {

    private static final Pattern CATALOGUE = Pattern.compile("catalogue/([^/]+)/(.+)\\.([A-Za-z]+)");

    private final Rules rules;
    private final String language;

    Citations(Rules rules, String language) {
        this.rules = rules;
        this.language = language;
    }

    /** Returns the citation; of an instrument that the rules do not hold, the reference as it is. */
    String of(ClauseRef clause) {
        Optional<Instrument> instrument = rules.instrument(clause.instrument());
        if (instrument.isEmpty()) {
            return clause.toString();
        }
        return "zh".equals(language)
                ? instrument.get().cite(clause)
                : instrument.get().titleEn() + ", "
                        + english(clause, instrument.get().numbering());
    }

    /** Returns the citation of what is written like a clause, a row of the catalogue in words, anything else as it is. */
    String of(String text) {
        Matcher row = CATALOGUE.matcher(text);
        if (row.matches()) {
            String place = row.group(1) + " / " + row.group(2);
            return ("zh".equals(language) ? "项目库：" : "catalogue: ") + place + " / "
                    + FieldWords.of(row.group(3)).in(language);
        }
        try {
            return of(ClauseRef.parse(text));
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String english(ClauseRef clause, Numbering numbering) {
        if (clause.isLabel()) {
            return clause.provision() + " (number to be checked)";
        }
        if (numbering == Numbering.SECTIONS) {
            return "section " + clause.provision();
        }
        String below = clause.provision().substring(clause.article().length());
        String bracketed = below.isEmpty() ? "" : "(" + below.substring(1).replace(".", ")(") + ")";
        return (numbering == Numbering.ITEMS ? "item " : "art. ") + clause.article() + bracketed;
    }
}
