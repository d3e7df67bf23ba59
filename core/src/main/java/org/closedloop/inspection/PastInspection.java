package org.closedloop.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier inspection of the same party (以往抽查记录).
 *
 * @param on its day in Asia/Shanghai; {@code null} if not known
 * @param result its result; {@code null} if not known
 * @param level its level; {@code null} if not known
 * @param product its product; {@code null} if not known
 */
public record PastInspection(
        @Nullable LocalDate on,
        @Nullable Result result,
        @Nullable InspectionLevel level,
        @Nullable String product) {}
