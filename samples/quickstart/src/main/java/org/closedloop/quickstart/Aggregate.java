package org.closedloop.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Totals of one spot check as published (抽查汇总), with the arithmetic to check them.
 *
 * @param id id of the row
 * @param scope what was checked
 * @param level level of the check, in the words of the list
 * @param inspected batches inspected; {@code null} if not published
 * @param failed batches failing; {@code null} if not published
 * @param rate share of failing batches in percent, with the digits as published; {@code null} if not published
 * @param confidence {@code text} where the page itself was read, {@code secondary} where another told of it
 */
record Aggregate(
        String id,
        String scope,
        String level,
        @Nullable Integer inspected,
        @Nullable Integer failed,
        @Nullable BigDecimal rate,
        String confidence) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whole numbers from low to high, both included (整数区间); none where high is below low. */
    record Range(int low, int high) {}

    /** Returns the totals in a directory; none if it has no file of them. */
    static List<Aggregate> read(Path directory) throws IOException {
        if (!Files.exists(directory.resolve("aggregate-stats.csv"))) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(directory.resolve("aggregate-stats.csv"))) {
            return rows.stream()
                    .map(row -> new Aggregate(
                            row.getField("id"),
                            row.getField("scope"),
                            row.getField("level"),
                            count(row.getField("inspected_batches")),
                            count(row.getField("failed_batches")),
                            row.getField("fail_rate_pct").isEmpty()
                                    ? null
                                    : new BigDecimal(row.getField("fail_rate_pct")),
                            row.getField("confidence")))
                    .toList();
        }
    }

    private static @Nullable Integer count(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /**
     * Returns whether the published rate is that of the two counts, within half a unit of its last digit; {@code null}
     * where one of the three was not published.
     */
    @Nullable
    Boolean agrees() {
        return inspected == null || failed == null || rate == null ? null : fits(inspected, failed, rate);
    }

    /** Works without division, so that nothing is rounded on the way. */
    private static boolean fits(long inspected, long failed, BigDecimal rate) {
        BigDecimal of = BigDecimal.valueOf(inspected);
        BigDecimal off = HUNDRED.multiply(BigDecimal.valueOf(failed))
                .subtract(rate.multiply(of))
                .abs();
        return off.multiply(TWO).compareTo(of.multiply(rate.ulp())) <= 0;
    }

    /**
     * Returns the numbers of failing batches whose rate, rounded half up, is the published one; {@code null} if that
     * number, or too little else, is published.
     */
    @Nullable
    Range possibleFailed() {
        if (inspected == null || failed != null || rate == null) {
            return null;
        }
        int low = 0;
        while (low <= inspected && percent(low, inspected, rate.scale()).compareTo(rate) < 0) {
            low++;
        }
        int high = low - 1;
        while (high < inspected && percent(high + 1, inspected, rate.scale()).compareTo(rate) == 0) {
            high++;
        }
        return new Range(low, high);
    }

    /** Returns the rate of the two counts in percent with the digits of the published one; {@code null} as in {@link #agrees}. */
    @Nullable
    BigDecimal recomputed() {
        return inspected == null || failed == null || rate == null ? null : percent(failed, inspected, rate.scale());
    }

    private static BigDecimal percent(int part, int of, int digits) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), digits, RoundingMode.HALF_UP);
    }
}
