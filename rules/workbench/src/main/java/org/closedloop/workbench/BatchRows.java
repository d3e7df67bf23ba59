package org.closedloop.workbench;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a file of batches, one at a time (逐行批次). */
interface BatchRows extends Closeable {

    /**
     * Returns the next row, or {@code null} after the last.
     *
     * @throws InputException if the file fails
     */
    @Nullable
    Row next() throws InputException;

    @Override
    void close();
}
