package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.InForce;
import org.closedloop.law.Instrument;

/**
 * The content of a law folder, read and checked (规则库内容).
 *
 * @param instruments by id
 * @param values every number, once for each span in which it is in force
 * @param rules every rule, by file and line
 * @param catalogue what standards ask of items
 * @param sources texts of the rule files, by file
 * @param hash SHA-256 of the content, in hexadecimal
 */
record Law(
        Map<String, Instrument> instruments,
        List<DatedValue> values,
        List<Rule> rules,
        Catalogue catalogue,
        Map<String, SourceText> sources,
        String hash) {

    /** Returns the text of a rule file. */
    SourceText source(String file) {
        SourceText found = sources.get(file);
        if (found == null) {
            throw new IllegalStateException("no rule file " + file);
        }
        return found;
    }

    /**
     * A number of the law.
     *
     * @param instrument the instrument that holds it
     * @param key its name
     * @param amount the number
     * @param unit its unit
     * @param clause the clause that sets it
     * @param inForce days on which it is in force
     * @param unverified whether it was taken from memory
     * @param line line of {@code values.yaml} in which it stands, from 1
     * @param column column in which it stands, from 1
     */
    record DatedValue(
            Instrument instrument,
            String key,
            BigDecimal amount,
            String unit,
            ClauseRef clause,
            InForce inForce,
            boolean unverified,
            int line,
            int column) {

        /** Returns this number with another amount or other days. */
        DatedValue with(BigDecimal other, InForce days) {
            return new DatedValue(instrument, key, other, unit, clause, days, unverified, line, column);
        }

        /** Returns whether another is the same number at another time. */
        boolean sameAs(DatedValue other) {
            return key.equals(other.key) && instrument.equals(other.instrument);
        }
    }
}
