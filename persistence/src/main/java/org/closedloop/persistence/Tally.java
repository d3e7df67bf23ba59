package org.closedloop.persistence;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Cases counted for a bulletin (通报统计).
 *
 * @param key what was counted by: a product, a place, a level, or a month as {@code 2016-05}; {@code null} where that is not known
 * @param cases how many cases; of a host that opens every inspected batch, how many batches
 * @param failing in how many the product fails
 * @param serious how many are serious
 * @param closed how many are closed
 */
public record Tally(@Nullable String key, long cases, long failing, long serious, long closed) {

    /** By what cases are counted. */
    public enum By {
        PRODUCT("c.product"),
        PROVINCE("c.province"),
        CITY("c.city"),
        COUNTY("c.county"),
        LEVEL("c.level"),
        CHANNEL("c.channel"),
        MONTH("extract(year from c.inspectedTo) * 100 + extract(month from c.inspectedTo)");

        private final String expression;

        By(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }

        /** Returns a key as it is told. */
        @Nullable
        String told(@Nullable Object key) {
            return key instanceof Number month
                    ? YearMonth.of(month.intValue() / 100, month.intValue() % 100)
                            .toString()
                    : (String) key;
        }
    }
}
