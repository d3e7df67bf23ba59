package org.closedloop.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.closedloop.inspection.Batch;
import org.jspecify.annotations.Nullable;

/**
 * A case of a law folder (用例): a batch, what happened afterwards, and what must come of both.
 *
 * @param title what it claims
 * @param batch the batch
 * @param on day of the step in Asia/Shanghai; {@code null} for the day of the inspection
 * @param events what happened afterwards, in order; may be empty
 * @param expected what must be decided, and how the case must stand in the end
 * @param file its file, relative to the root of the law folder
 * @param line its line, from 1
 */
public record Course(
        String title,
        Batch batch,
        @Nullable LocalDate on,
        List<ToldEvent> events,
        Expected expected,
        String file,
        int line) {

    public Course {
        events = List.copyOf(events);
    }

    /**
     * Returns the fields that the batch gives, and what is in it, by the names of {@link RuleBook#fieldsRead}, sorted. One that
     * no rule reads makes no difference, and the case claims more than it tests.
     */
    public SortedSet<String> fieldsGiven() {
        return FieldsGiven.of(batch);
    }
}
