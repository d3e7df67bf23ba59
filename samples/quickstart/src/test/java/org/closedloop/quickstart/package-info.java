/** Tests of the quickstart: counts, arithmetic, escaping, and that every batch gets the papers it needs. */
@NullMarked
package org.closedloop.quickstart;

import org.jspecify.annotations.NullMarked;
