package org.closedloop.law;

import java.math.BigDecimal;

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
 * @param unit {@code yuan}, {@code times}, {@code days}, {@code years}, {@code count} …
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
        boolean unverified) {}
