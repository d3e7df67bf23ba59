package org.closedloop.rules;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.inspection.About;
import org.closedloop.inspection.ItemClass;
import org.closedloop.inspection.StandardType;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * One row of the item catalogue (目录条目): what a standard asks of one item, on one condition, from when to when.
 *
 * @param product product as the catalogue names it
 * @param item item as the catalogue names it
 * @param when condition; {@code null} if the row holds without one
 * @param standard number of the standard; {@code null} if not known
 * @param clause clause of the standard; {@code null} if not known
 * @param standardType whether the standard binds; {@code null} if not known
 * @param itemClass class in the inspection rule that the source names; {@code null} if not known
 * @param about what the item is about; {@code null} if not known
 * @param protects whether the value protects health, persons or property; {@code null} if not known
 * @param limit the limit as text; {@code null} if not known
 * @param unit unit of the limit; {@code null} if none or not known
 * @param from first day, a day in Asia/Shanghai; {@code null} if it is not known
 * @param to first day no longer; {@code null} if there is none yet
 * @param source where it was published
 * @param unverified components of {@link org.closedloop.inspection.Requirement} that were written from memory
 */
record CatalogueRow(
        String product,
        String item,
        @Nullable String when,
        @Nullable String standard,
        @Nullable String clause,
        @Nullable StandardType standardType,
        @Nullable ItemClass itemClass,
        @Nullable About about,
        @Nullable Boolean protects,
        @Nullable String limit,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        List<String> unverified) {

    CatalogueRow {
        unverified = List.copyOf(unverified);
    }

    /** Returns whether the row holds on some day of {@code day}; a row holds on a day that is not known at all. */
    boolean holdsOn(@Nullable LegalDay day) {
        return day == null
                || ((from == null || !day.last().isBefore(from))
                        && (to == null || day.first().isBefore(to)));
    }

    /** Returns the row as found by a name that does not state the condition, so that the limit may be another one. */
    CatalogueRow withoutCondition() {
        return when == null || limit == null
                ? this
                : new CatalogueRow(
                        product,
                        item,
                        when,
                        standard,
                        clause,
                        standardType,
                        itemClass,
                        about,
                        protects,
                        null,
                        unit,
                        from,
                        to,
                        source,
                        unverified);
    }
}
