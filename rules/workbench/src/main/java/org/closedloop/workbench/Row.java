package org.closedloop.workbench;

import java.util.List;
import org.closedloop.inspection.Batch;
import org.closedloop.rules.Fault;

/** A row of a file of batches (一行). */
sealed interface Row {

    /** Returns the line of the file on which the row begins, from 1. */
    int line();

    /** A row that holds a batch. */
    record Read(int line, Batch batch) implements Row {}

    /** A row that is refused, with everything wrong in it. */
    record Refused(int line, List<Fault> faults) implements Row {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
