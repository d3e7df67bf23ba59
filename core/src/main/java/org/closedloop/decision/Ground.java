package org.closedloop.decision;

import java.util.List;
import org.closedloop.law.ClauseRef;

/**
 * One reason for a conclusion (依据): the rule that drew it and what the rule matched.
 *
 * @param rule name of the rule
 * @param clause clause that the rule states
 * @param file file of the rule, relative to the root of the law, with {@code /}
 * @param line line of the rule in the file, from 1
 * @param unverified whether the rule was written from memory and not yet held against the official text
 * @param facts the facts matched, in a fixed order
 */
public record Ground(String rule, ClauseRef clause, String file, int line, boolean unverified, List<Object> facts)
        implements Comparable<Ground> {

    public Ground {
        facts = List.copyOf(facts);
    }

    /** Compares by clause, rule and matched facts. */
    @Override
    public int compareTo(Ground other) {
        int byClause = clause.compareTo(other.clause);
        if (byClause != 0) {
            return byClause;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : facts.toString().compareTo(other.facts.toString());
    }
}
