package org.closedloop.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A test item (检验项目) of a batch, as reported.
 *
 * @param name the item as the report names it; {@link #NOT_PUBLISHED} where a list names the batch but not the item
 * @param result the laboratory's result, which stands; {@code null} if not known
 * @param itemClass class in the inspection rule used; {@code null} if not known or the rule has no classes
 * @param standard number of the standard, for example {@code GB 18401-2010}; {@code null} if not known
 * @param standardType whether the standard binds; {@code null} if not known
 * @param about what the item is about; {@code null} if not known
 * @param protectsHealthOrSafety whether the value is one that protects health, persons or property; {@code null} if
 *     not known
 * @param declared what the producer declares; empty if it declares nothing; {@code null} if not known
 * @param required what the standard asks, as text; {@code null} if not known
 * @param measured what was measured, as text; {@code null} if not known
 * @param unit unit of the values; {@code null} if none or not known
 */
public record Item(
        String name,
        @Nullable Result result,
        @Nullable ItemClass itemClass,
        @Nullable String standard,
        @Nullable StandardType standardType,
        @Nullable About about,
        @Nullable Boolean protectsHealthOrSafety,
        @Nullable String declared,
        @Nullable String required,
        @Nullable String measured,
        @Nullable String unit) {

    /** Name of an item that is known to have failed but was not published (未公布). */
    public static final String NOT_PUBLISHED = "未公布";

    private static final Pattern STANDARD_CODE = Pattern.compile("([A-Z]+)[0-9]*(?:/([A-Z]+))?[ 0-9.].*");

    private static final Pattern SEVERAL_STANDARDS = Pattern.compile("[;；、,，]|和|及|与|/(?=\\s*(?:GB|DB[0-9]|Q/))");

    /** @throws IllegalArgumentException if {@code name} is blank */
    public Item {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an item needs a name; write 未公布 where it was not published");
        }
    }

    /** Returns an item of which only name and result are known. */
    public static Item of(String name, @Nullable Result result) {
        return new Item(name, result, null, null, null, null, null, null, null, null, null);
    }

    /** Returns this item with what is unknown taken from the catalogue; what was reported stands. */
    public Item completedBy(Requirement requirement) {
        return new Item(
                name,
                result,
                itemClass != null ? itemClass : requirement.itemClass(),
                standard != null ? standard : requirement.standard(),
                standardType != null ? standardType : requirement.standardType(),
                about != null ? about : requirement.about(),
                protectsHealthOrSafety != null ? protectsHealthOrSafety : requirement.protectsHealthOrSafety(),
                declared,
                required != null ? required : requirement.limit(),
                measured,
                unit != null ? unit : requirement.unit());
    }

    /** Returns whether the item was named at all; false for {@link #NOT_PUBLISHED}. */
    public boolean named() {
        return !name.equals(NOT_PUBLISHED);
    }

    /**
     * Returns the level of the standard by its number; of several standards the highest level, whichever stands first.
     * {@code null} where it cannot be read.
     */
    public @Nullable StandardLevel standardLevel() {
        if (standard == null) {
            return null;
        }
        List<Optional<StandardLevel>> levels = SEVERAL_STANDARDS
                .splitAsStream(standard)
                .map(Item::level)
                .map(Optional::ofNullable)
                .toList();
        StandardLevel highest = levels.stream()
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean binding = highest == StandardLevel.NATIONAL || highest == StandardLevel.INDUSTRY;
        // A standard that cannot be read might be of a higher level than those that can.
        return binding || levels.stream().allMatch(Optional::isPresent) ? highest : null;
    }

    private static @Nullable StandardLevel level(String number) {
        Matcher m = STANDARD_CODE.matcher(number.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return null;
        }
        return switch (m.group(1)) {
            case "GB", "GBJ", "GBZ" -> StandardLevel.NATIONAL;
            case "DB" -> StandardLevel.LOCAL;
            case "Q" -> StandardLevel.ENTERPRISE;
            case "T" -> StandardLevel.GROUP;
            default -> m.group(1).length() == 2 ? StandardLevel.INDUSTRY : null;
        };
    }

    /** Returns how the declared requirement stands to the standard; {@code null} where they cannot be compared. */
    public @Nullable Strictness strictness() {
        if (declared == null) {
            return null;
        }
        if (declared.isBlank()) {
            return Strictness.SILENT;
        }
        return required == null ? null : Limit.compare(declared, required);
    }

    /** Returns whether the measured value keeps the declared requirement; {@code null} where that cannot be told. */
    public @Nullable Boolean keepsDeclared() {
        return declared == null || measured == null ? null : Limit.keeps(measured, declared);
    }

    /** Returns whether the measured value keeps the standard; {@code null} where that cannot be told. */
    public @Nullable Boolean keepsRequired() {
        return required == null || measured == null ? null : Limit.keeps(measured, required);
    }
}
