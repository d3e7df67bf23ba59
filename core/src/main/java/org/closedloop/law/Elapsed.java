package org.closedloop.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Time gone by between the act and its discovery (违法行为终了至发现的期间), as a fact that rules match. What a spot check
 * finds is discovered on the day of the inspection at the latest, whenever the step is.
 *
 * <p>A year ends on the matching day, and that day is still within it. So an act of 2019-03-05 has {@code yearsOver} 1
 * on 2021-03-05 and 2 on 2021-03-06.
 *
 * @param yearsOver number of whole years that had ended before the day of discovery; 0 or more
 * @legal civil_code/202
 */
public record Elapsed(BigDecimal yearsOver) {

    /** Returns the time from {@code act} (the day it ended, for a continuing act) to its discovery. */
    public static Elapsed between(LocalDate act, LocalDate discovery) {
        int years = 0;
        while (act.plusYears(years + 1L).isBefore(discovery)) {
            years++;
        }
        return new Elapsed(BigDecimal.valueOf(years));
    }
}
