package org.closedloop.rules;

import java.util.Collection;
import java.util.List;
import org.closedloop.decision.Conclusion;

/** A set of rules that concludes from facts (规则求值). Safe for use by many threads. */
@FunctionalInterface
interface Evaluator {

    /** Returns everything that the rules conclude from the facts, each with all its grounds, sorted. */
    List<Conclusion> conclude(Collection<?> facts);
}
