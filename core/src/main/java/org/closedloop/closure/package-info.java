/** Whether and how a case may end (结案): what rules of the stage {@code closure} conclude about the event {@code CLOSED}. */
@NullMarked
package org.closedloop.closure;

import org.jspecify.annotations.NullMarked;
