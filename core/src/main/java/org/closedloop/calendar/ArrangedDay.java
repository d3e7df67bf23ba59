package org.closedloop.calendar;

import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of one day (放假调休安排).
 *
 * @param kind off, statutory holiday or make-up workday
 * @param name the festival; {@code null} for a workday
 */
public record ArrangedDay(DayKind kind, @Nullable Bilingual name) {

    /** @throws IllegalArgumentException if a notice cannot say that of a day, or a day off has no name */
    public ArrangedDay {
        if (kind == DayKind.REST_DAY) {
            throw new IllegalArgumentException("a notice declares days off and workdays, not rest days");
        }
        if (!kind.isWorking() && name == null) {
            throw new IllegalArgumentException("a day off needs the name of its festival");
        }
    }
}
