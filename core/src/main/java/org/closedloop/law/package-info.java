/**
 * What the law is made of (法源): instruments, clauses, ranks, jurisdictions, dated numbers and legal days.
 *
 * <p>Start with {@link org.closedloop.law.ClauseRef}: everything that closedloop concludes names one. Nothing comes in
 * from other packages; every other package builds on this one.
 */
@NullMarked
package org.closedloop.law;

import org.jspecify.annotations.NullMarked;
