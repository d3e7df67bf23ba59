package org.closedloop.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a provision is in force (施行期间): the first day counts, the end day does not.
 *
 * @param from first day in force, a day in Asia/Shanghai
 * @param to first day no longer in force; {@code null} while it is in force
 */
public record InForce(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if {@code to} is not after {@code from} */
    public InForce {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("in force from " + from + " but only until " + to);
        }
    }

    /** Returns whether the provision is in force on {@code day}. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Returns whether every day of {@code other} is also a day of this. */
    public boolean covers(InForce other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    @Override
    public String toString() {
        return from + "/" + (to == null ? "" : to);
    }
}
