/**
 * What happens in a case and what follows from it (办理程序): events, what they permit and forbid, who owes what by when.
 *
 * <p>Rules of the stage {@code procedure} match {@link org.closedloop.procedure.Now}, the one event being decided,
 * {@link org.closedloop.procedure.Past} events, and how the case stands ({@link org.closedloop.procedure.Owed},
 * {@link org.closedloop.procedure.Running}); they conclude whether the event may be and what follows from it.
 */
@NullMarked
package org.closedloop.procedure;

import org.jspecify.annotations.NullMarked;
