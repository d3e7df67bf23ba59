package org.closedloop.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Time gone by between the act and the step (违法行为终了至发现的期间), as a fact that rules match.
 *
 * <p>A year ends on the matching day, and that day is still within it. So an act of 2019-03-05 has {@code yearsOver} 1
 * on 2021-03-05 and 2 on 2021-03-06.
 *
 * @param yearsOver number of whole years that had ended before the day of the step; 0 or more
 * @legal civil_code/202
 */
public record Elapsed(BigDecimal yearsOver) {

    /** Returns the time from {@code act} (the day it ended, for a continuing act) to {@code step}. */
    public static Elapsed between(LocalDate act, LocalDate step) {
        int years = 0;
        while (act.plusYears(years + 1L).isBefore(step)) {
            years++;
        }
        return new Elapsed(BigDecimal.valueOf(years));
    }
}
