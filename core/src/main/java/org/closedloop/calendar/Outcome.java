package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock came to (计算结果).
 *
 * @param notBefore first day allowed; {@code null} if every day is, or not known while the clock stands still
 * @param lastDay last day before rollover; {@code null} while the clock stands still or if there is none
 * @param dueBy last day in time; {@code null} while the clock stands still or if there is none
 * @param dueAt moment in Asia/Shanghai; {@code null} if it is a day
 * @param provisional whether a notice to come may change it
 * @param steps how it was worked out
 */
record Outcome(
        @Nullable LocalDate notBefore,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate dueBy,
        @Nullable ZonedDateTime dueAt,
        boolean provisional,
        List<Step> steps) {}
