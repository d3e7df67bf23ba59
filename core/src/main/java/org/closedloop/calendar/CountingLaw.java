package org.closedloop.calendar;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.InForce;
import org.jspecify.annotations.Nullable;

/**
 * The clauses on which counting rests (期间计算的依据), by the day from which a period runs. The rules themselves have been the
 * same all along; where no clause is known for a day, none is named.
 */
enum CountingLaw {
    START("order_137_2011/57", "civil_code/201.1"),
    HOURS("order_137_2011/57", "civil_code/201.2"),
    MATCHING_DAY(null, "civil_code/202"),
    ROLLOVER("order_137_2011/57", "civil_code/203.1");

    private final List<Dated> clauses;

    CountingLaw(@Nullable String old, String now) {
        Dated since2021 = new Dated(new InForce(LocalDate.of(2021, 1, 1), null), ClauseRef.parse(now));
        this.clauses = old == null
                ? List.of(since2021)
                : List.of(
                        new Dated(
                                new InForce(LocalDate.of(2011, 7, 1), LocalDate.of(2019, 4, 1)), ClauseRef.parse(old)),
                        since2021);
    }

    @Nullable
    ClauseRef on(LocalDate day) {
        return clauses.stream()
                .filter(c -> c.inForce.on(day))
                .map(Dated::clause)
                .findFirst()
                .orElse(null);
    }

    private record Dated(InForce inForce, ClauseRef clause) {}
}
