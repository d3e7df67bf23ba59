package org.closedloop.workbench;

import java.nio.file.Path;
import org.closedloop.decision.Rules;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** Where the rules come from (规则来源). */
@FunctionalInterface
interface LawOpener {

    /** The rule engine. */
    LawOpener RULE_BOOK = law -> law == null ? RuleBook.standard() : RuleBook.at(law);

    /**
     * Returns the rules.
     *
     * @param law folder or zip; {@code null} for the law as shipped
     * @throws LawRefusedException if the law does not check
     */
    Rules open(@Nullable Path law);
}
