/**
 * What was decided and why (决定及其理由): the port that a rule engine implements, the decision and its trace.
 *
 * <p>Start with {@link org.closedloop.decision.Decision}. A {@link org.closedloop.decision.Question} goes in to
 * {@link org.closedloop.decision.Rules}; conclusions with all their grounds come out and are read into a decision here,
 * without an engine.
 */
@NullMarked
package org.closedloop.decision;

import org.jspecify.annotations.NullMarked;
