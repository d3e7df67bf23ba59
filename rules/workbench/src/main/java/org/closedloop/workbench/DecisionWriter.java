package org.closedloop.workbench;

import org.closedloop.decision.Decision;
import org.closedloop.inspection.Batch;

/** Writes decisions one after the other (输出决定). */
interface DecisionWriter {

    /** Writes one. */
    void write(Batch batch, Decision decision);

    /** Writes what comes after the last. */
    void end(Summary summary);
}
