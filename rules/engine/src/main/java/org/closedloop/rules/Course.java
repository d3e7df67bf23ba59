package org.closedloop.rules;

import java.time.LocalDate;
import org.closedloop.inspection.Batch;
import org.jspecify.annotations.Nullable;

/**
 * A case of a law folder (用例): a batch and what must be decided of it.
 *
 * @param title what it claims
 * @param batch the batch
 * @param on day of the step in Asia/Shanghai; {@code null} for the day of the inspection
 * @param expected what must be decided
 * @param file its file, relative to the root of the law folder
 * @param line its line, from 1
 */
public record Course(String title, Batch batch, @Nullable LocalDate on, Expected expected, String file, int line) {}
