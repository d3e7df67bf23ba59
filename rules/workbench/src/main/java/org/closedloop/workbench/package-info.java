/**
 * The rule author's command line (规则工作台): {@code java -jar closedloop.jar COMMAND}.
 *
 * <p>Start with {@link org.closedloop.workbench.Workbench}, which names the commands. Files come in, as rows of batches
 * or as a law folder; decisions and faults go out. A command reads its own {@link
 * org.closedloop.workbench.CommandLine}, writes to a {@link org.closedloop.workbench.Console} and returns an exit code;
 * whatever a file holds, it never ends in a stack trace.
 */
@NullMarked
package org.closedloop.workbench;

import org.jspecify.annotations.NullMarked;
