package org.closedloop.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument (法律文件): a law, regulation, rule, interpretation or normative document.
 *
 * @param id id used in clause references, lower case with underscores
 * @param title full title (全称)
 * @param titleEn English title
 * @param number document number (文号); {@code null} where it has none or it is not known
 * @param rank rank (效力位阶)
 * @param jurisdiction where it applies
 * @param numbering how its provisions are numbered
 * @param inForce days on which it is in force
 * @param source where its text was published
 * @param delegates clauses by which it lets lower instruments fill in detail; empty if none
 * @param notes remarks on dates or text that are not yet verified; {@code null} if none
 */
public record Instrument(
        String id,
        String title,
        String titleEn,
        @Nullable String number,
        LegalRank rank,
        Jurisdiction jurisdiction,
        Numbering numbering,
        InForce inForce,
        String source,
        Set<ClauseRef> delegates,
        @Nullable String notes) {

    public Instrument {
        delegates = Set.copyOf(delegates);
    }

    /** Returns the citation of a clause the way a Chinese document writes it: 《…》第四十六条, a title within it in 〈…〉. */
    public String cite(ClauseRef clause) {
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》" + clause.zh(numbering);
    }
}
