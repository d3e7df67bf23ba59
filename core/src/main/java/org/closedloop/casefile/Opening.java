package org.closedloop.casefile;

import java.time.LocalDate;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * With what a case is opened (立卷).
 *
 * @param batch the batch
 * @param on day of the step by whose law it was classified, in Asia/Shanghai; {@code null} for the day of the inspection
 * @param jurisdiction jurisdiction of the handling authority
 * @param today the day on which it was opened, the latest that an unknown date can be
 */
public record Opening(Batch batch, @Nullable LocalDate on, Jurisdiction jurisdiction, LocalDate today) {}
