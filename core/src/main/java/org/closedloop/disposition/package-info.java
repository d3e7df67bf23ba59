/**
 * What must be done (处置): measures, the tracks they open, the route, fines and what goes with them.
 *
 * <p>Every record here is a conclusion that rules of the stage {@code disposition} draw from what
 * {@link org.closedloop.classification} found; start with {@link org.closedloop.disposition.Route}.
 */
@NullMarked
package org.closedloop.disposition;

import org.jspecify.annotations.NullMarked;
