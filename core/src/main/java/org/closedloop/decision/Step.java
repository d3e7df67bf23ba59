package org.closedloop.decision;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;

/**
 * A step of a case that is to be decided (待决步骤): one event and how the case stands before it.
 *
 * @param batch the batch
 * @param jurisdiction jurisdiction of the handling authority
 * @param on day of the event, in Asia/Shanghai, on which the law of procedure must be in force
 * @param facts the event, the earlier ones, how the case stands, and what was concluded when it was opened
 */
public record Step(Batch batch, Jurisdiction jurisdiction, LocalDate on, List<Object> facts) {

    public Step {
        facts = List.copyOf(facts);
    }
}
