/**
 * The one door (入口): {@link org.closedloop.ClosedLoop}.
 *
 * <p>A batch goes in, a decision with its reasons comes out. Read on in {@link org.closedloop.inspection} for what goes
 * in and in {@link org.closedloop.decision} for what comes out.
 */
@NullMarked
package org.closedloop;

import org.jspecify.annotations.NullMarked;
