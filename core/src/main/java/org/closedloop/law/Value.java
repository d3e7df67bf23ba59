package org.closedloop.law;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number that the law sets and may change (法定数值): a multiple, a sum, a period, with the clause it stands in.
 *
 * <p>As a fact a rule sees only the values of its own instrument that are in force on the legal date by which the rule
 * is governed.
 *
 * @param instrument id of the instrument, as in {@link ClauseRef#instrument()}
 * @param date legal date on which it is in force; each value is stated once for either date
 * @param key name of the value within the instrument, for example {@code fine_49_low}
 * @param amount the number, compared by value and not by scale
 * @param unit {@code yuan}, {@code times}, {@code days} (calendar days), {@code workingDays},
 *     {@code hours}, {@code months}, {@code years}, {@code count} …
 * @param clause clause that sets it
 * @param inForce days on which it is in force
 * @param unverified whether it was taken from memory and not yet held against the official text
 */
public record Value(
        String instrument,
        DateKind date,
        String key,
        BigDecimal amount,
        String unit,
        ClauseRef clause,
        InForce inForce,
        boolean unverified) {

    /**
     * Returns the number as a period (期间).
     *
     * @throws IllegalStateException if its unit is none of time; the rules are checked for that before they run
     */
    public Period period() {
        PeriodUnit time = unit(unit)
                .orElseThrow(() ->
                        new IllegalStateException(clause + ": " + key + " is " + amount + " " + unit + ", no period"));
        return new Period(amount.intValueExact(), time);
    }

    /** Returns what a period of a written unit is counted in; empty if the unit is none of time. */
    public static Optional<PeriodUnit> unit(String written) {
        return Optional.ofNullable(TIMES.get(written));
    }

    private static final Map<String, PeriodUnit> TIMES = Map.of(
            "days", PeriodUnit.CALENDAR_DAYS,
            "workingDays", PeriodUnit.WORKING_DAYS,
            "hours", PeriodUnit.HOURS,
            "months", PeriodUnit.MONTHS,
            "years", PeriodUnit.YEARS);
}
