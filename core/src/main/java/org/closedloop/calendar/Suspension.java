package org.closedloop.calendar;

import java.time.LocalDate;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * Time taken out of a period (中止、扣除的期间): laboratory work, identification, hearing, announcement, stay.
 *
 * @param from first day that is not counted
 * @param until first day that counts again; {@code null} while the clock stands still
 * @param reason why, as the file says it
 * @param basis clause that takes this time out
 */
public record Suspension(LocalDate from, @Nullable LocalDate until, Bilingual reason, ClauseRef basis) {

    /** @throws IllegalArgumentException if {@code until} is before {@code from} */
    public Suspension {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "suspended from " + from + " (" + reason.en() + ") but running again from " + until);
        }
    }

    /** Returns a suspension that goes on until it is ended. */
    public static Suspension since(LocalDate from, Bilingual reason, ClauseRef basis) {
        return new Suspension(from, null, reason, basis);
    }

    /** Returns whether the clock still stands. */
    public boolean isOpen() {
        return until == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
