package org.closedloop.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.inspection.About;
import org.closedloop.inspection.ItemClass;
import org.closedloop.inspection.Requirement;
import org.closedloop.inspection.StandardType;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * The item catalogue (检验项目目录): what standards ask of the items of products, as dated data. Immutable and safe for use
 * by several threads.
 *
 * <p>Names are matched exactly, by fixed rules and by aliases that are data themselves, each with its reason. A name is
 * folded in width and trimmed, and square brackets count as round ones; then it is looked up whole, as a name of the
 * catalogue or an alias, and if that finds nothing, without the brackets at its end. A product that is not found so is
 * split at {@code ；}, {@code 、} and {@code /}, and counts if every part is found. Nothing is matched by likeness: what
 * is in doubt is not found.
 */
public final class Catalogue {

    /** A name of an item of a product, both normal. */
    record Key(String product, String item) {}

    private final Map<String, List<String>> products;
    private final Map<Key, List<CatalogueRow>> rows;

    /**
     * @param products normal names of products, aliases too, to normal names of the catalogue
     * @param rows every name of an item, aliases too, to its rows
     */
    Catalogue(Map<String, List<String>> products, Map<Key, List<CatalogueRow>> rows) {
        this.products = Map.copyOf(products);
        this.rows = Map.copyOf(rows);
    }

    /** Reads the files below {@code catalogue/}; what is at fault is left out and reported. */
    static Catalogue read(LawFiles files, List<Fault> faults) {
        return new CatalogueReader(files, faults).read();
    }

    /**
     * Returns what the catalogue says of an item, or empty if it says nothing, if the product is not known to it, or if
     * the standard was not yet or no longer in force.
     *
     * <p>Of several rows the fields on which they agree are given and the others are {@code null}. A limit that holds on
     * a condition is given only where {@code item} states the condition in brackets.
     *
     * @param product the product as reported; {@code null} if not known, and then nothing is found
     * @param item the item as reported
     * @param on the day that counts, in Asia/Shanghai; of a day known in part, every row counts that is in force on some
     *     day of it; {@code null} if not known, and then all rows count
     */
    public Optional<Requirement> find(@Nullable String product, String item, @Nullable LegalDay on) {
        String name = CatalogueNames.normal(item);
        if (product == null || name.isEmpty()) {
            return Optional.empty();
        }
        String base = CatalogueNames.base(name);
        List<CatalogueRow> found = new ArrayList<>();
        for (String each : productsNamed(CatalogueNames.normal(product))) {
            List<CatalogueRow> whole = rows.get(new Key(each, name));
            found.addAll(whole != null ? whole : rows.getOrDefault(new Key(each, base), List.of()));
        }
        found.removeIf(row -> !row.holdsOn(on));
        return found.isEmpty() ? Optional.empty() : Optional.of(merged(item, found));
    }

    private List<String> productsNamed(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<String> whole = productsWithoutSplit(name);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> all = new ArrayList<>();
        for (String part : CatalogueNames.parts(name)) {
            List<String> found = productsWithoutSplit(part);
            if (found.isEmpty()) {
                return List.of();
            }
            all.addAll(found);
        }
        return all.stream().distinct().toList();
    }

    private List<String> productsWithoutSplit(String name) {
        List<String> whole = products.get(name);
        return whole != null ? whole : products.getOrDefault(CatalogueNames.base(name), List.of());
    }

    private static Requirement merged(String item, List<CatalogueRow> rows) {
        Agreement agreement = new Agreement(rows);
        String standard = agreement.on("standard", CatalogueRow::standard);
        StandardType standardType = agreement.on("standardType", CatalogueRow::standardType);
        ItemClass itemClass = agreement.on("itemClass", CatalogueRow::itemClass);
        About about = agreement.on("about", CatalogueRow::about);
        Boolean protects = agreement.on("protectsHealthOrSafety", CatalogueRow::protects);
        String limit = agreement.on("limit", CatalogueRow::limit);
        String unit = agreement.on("unit", CatalogueRow::unit);
        return new Requirement(
                item,
                joined(rows.stream().map(CatalogueRow::product)),
                joined(rows.stream().map(CatalogueRow::item)),
                standard,
                standardType,
                itemClass,
                about,
                protects,
                limit,
                unit,
                String.join(",", agreement.unverified),
                joined(rows.stream().map(CatalogueRow::source)));
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("；"));
    }

    /** What several rows agree on, and which of it some row has from memory. */
    private static final class Agreement {

        private final List<CatalogueRow> rows;
        private final SortedSet<String> unverified = new TreeSet<>();

        Agreement(List<CatalogueRow> rows) {
            this.rows = rows;
        }

        <T> @Nullable T on(String component, Function<CatalogueRow, @Nullable T> field) {
            T first = field.apply(rows.get(0));
            if (first == null || !rows.stream().allMatch(row -> first.equals(field.apply(row)))) {
                return null;
            }
            if (rows.stream().anyMatch(row -> row.unverified().contains(component))) {
                unverified.add(component);
            }
            return first;
        }
    }
}
