package org.closedloop.rules;

import org.closedloop.law.Instrument;

/**
 * A rule that has been read and checked.
 *
 * @param card what it says of itself
 * @param tree what it does
 * @param instrument the instrument it belongs to
 */
record Rule(RuleCard card, RuleTree tree, Instrument instrument) {}
