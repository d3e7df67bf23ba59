/**
 * The case (案卷): a journal whose entries are appended and never changed, and the case file that is their fold.
 *
 * <p>What an event concludes stands: it is journalled and stated before later events are decided, and not worked out again
 * under later law.
 */
@NullMarked
package org.closedloop.casefile;

import org.jspecify.annotations.NullMarked;
