package org.closedloop.rules;

import org.closedloop.law.ClauseRef;
import org.closedloop.law.DateKind;
import org.closedloop.law.InForce;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself (规则元数据).
 *
 * @param name its name, unique in the book
 * @param clause clause that it states
 * @param stage {@code classification}, {@code disposition}, {@code procedure} or {@code closure}
 * @param governs by which legal date it is in force or not
 * @param inForce days on which it is in force
 * @param unverified whether it was written from memory and not yet held against the official text
 * @param replaces name of the rule whose place it takes; {@code null} if none
 * @param jurisdiction where it applies
 * @param file its file, relative to the root of the law folder
 * @param line its line in the file, from 1
 */
public record RuleCard(
        String name,
        ClauseRef clause,
        String stage,
        DateKind governs,
        InForce inForce,
        boolean unverified,
        @Nullable String replaces,
        Jurisdiction jurisdiction,
        String file,
        int line) {

    /** Returns whether the rule decides events of a case, and not how a batch is classified. */
    public boolean ofCase() {
        return stage.equals("procedure") || stage.equals("closure");
    }
}
