package org.closedloop.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What the item catalogue says that a standard asks of one item of the batch (标准要求), as a fact that rules match.
 *
 * <p>Where the catalogue has several rows for the item (by age group, by thickness …) the fields on which they agree are
 * given and the others are {@code null}.
 *
 * @param item the item as the batch names it
 * @param product the product as the catalogue names it
 * @param catalogueItem the item as the catalogue names it
 * @param standard number of the standard; {@code null} if the rows differ
 * @param standardType whether the standard binds; {@code null} if not known
 * @param itemClass class of the item; {@code null} if not known
 * @param about what it is about; {@code null} if not known
 * @param protectsHealthOrSafety whether the value protects health, persons or property; {@code null} if not known
 * @param limit the limit as text; {@code null} if not known
 * @param unit unit of the limit; {@code null} if none or not known
 * @param unverified names of those fields that were taken from memory, comma separated; empty if none
 * @param source where it was published
 */
public record Requirement(
        String item,
        String product,
        String catalogueItem,
        @Nullable String standard,
        @Nullable StandardType standardType,
        @Nullable ItemClass itemClass,
        @Nullable About about,
        @Nullable Boolean protectsHealthOrSafety,
        @Nullable String limit,
        @Nullable String unit,
        String unverified,
        String source) {}
