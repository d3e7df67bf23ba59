/**
 * From a published list of failed batches to the papers that an authority issues (从不合格名单到后处理文书).
 *
 * <p>Start with {@link org.closedloop.quickstart.Quickstart}: a list goes in, each batch is decided by the shipped law,
 * and a summary, one or two papers for each batch, a bulletin and an index come out.
 */
@NullMarked
package org.closedloop.quickstart;

import org.jspecify.annotations.NullMarked;
