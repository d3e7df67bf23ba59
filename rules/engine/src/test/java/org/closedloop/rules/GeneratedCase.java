package org.closedloop.rules;

import java.time.LocalDate;
import java.util.Map;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.jspecify.annotations.Nullable;

/**
 * What was generated: a batch as it is written, and the day of the step.
 *
 * @param tree the batch in the form that {@link BatchForm} reads: maps, lists and plain values; nothing in it is null
 * @param on day of the step; {@code null} for the day of the inspection
 */
record GeneratedCase(Map<String, Object> tree, @Nullable LocalDate on) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    Batch batch() {
        return BatchForm.read(tree);
    }

    Question question() {
        return new Question(batch(), on, null, TODAY);
    }
}
