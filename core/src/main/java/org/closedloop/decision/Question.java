package org.closedloop.decision;

import java.time.LocalDate;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided (待决事项): a batch, and where and when.
 *
 * @param batch the batch
 * @param on day of the step, in Asia/Shanghai; {@code null} for the day of the inspection
 * @param jurisdiction jurisdiction of the handling authority; {@code null} for the batch's own, else the whole country
 * @param today the present day in Asia/Shanghai, the latest that a date which is not known can be
 */
public record Question(
        Batch batch, @Nullable LocalDate on, @Nullable Jurisdiction jurisdiction, LocalDate today) {

    /** @throws IllegalArgumentException if the step is before the inspection */
    public Question {
        LegalDay inspected = batch.inspectedOn();
        if (on != null && inspected != null && on.isBefore(inspected.first())) {
            throw new IllegalArgumentException(
                    "the step of " + on + " is before the inspection of " + inspected + " of batch " + batch.id());
        }
    }

    /** Returns the jurisdiction whose law applies. */
    public Jurisdiction handling() {
        if (jurisdiction != null) {
            return jurisdiction;
        }
        Jurisdiction own = batch.jurisdiction();
        return own == null ? Jurisdiction.NATIONAL : own;
    }
}
