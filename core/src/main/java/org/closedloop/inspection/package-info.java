/**
 * What was found (监督抽查结果), as reported: the batch, its items, the parties and what is known of earlier results.
 *
 * <p>Start with {@link org.closedloop.inspection.Batch}. It comes in from the host; out of it the rules conclude what
 * the findings are in law. What is not known is {@code null} and stays unknown: nothing here is guessed.
 */
@NullMarked
package org.closedloop.inspection;

import org.jspecify.annotations.NullMarked;
