package org.closedloop.quickstart;

import org.closedloop.decision.Decision;
import org.closedloop.inspection.Batch;

/**
 * A batch of the list with what was decided (已作出处理意见的批次).
 *
 * @param batch the batch
 * @param listed what the list says of it besides
 * @param decision what the law says of it
 */
record Handled(Batch batch, Published listed, Decision decision) {

    String id() {
        return batch.id();
    }

    /** Returns the product as published, or a blank. */
    String product() {
        return batch.product() == null ? "——" : batch.product();
    }

    Outcome outcome() {
        return Outcome.of(decision);
    }

    ProductGroup group() {
        return ProductGroup.of(product());
    }

    Trace trace() {
        return new Trace(decision);
    }
}
