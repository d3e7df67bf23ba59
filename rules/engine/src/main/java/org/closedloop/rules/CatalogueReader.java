package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.inspection.About;
import org.closedloop.inspection.ItemClass;
import org.closedloop.inspection.StandardType;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/** Reads the files of the item catalogue and works every alias out, so that a look-up is one step (读取目录). */
final class CatalogueReader {

    private static final String FOLDER = "catalogue/";
    private static final String PRODUCT_ALIASES = FOLDER + "aliases/products.yaml";
    private static final String ITEM_ALIASES = FOLDER + "aliases/items.yaml";

    private static final List<String> REQUIRED = List.of("item", "standard", "source");
    private static final List<String> OPTIONAL = List.of(
            "when", "clause", "type", "class", "about", "protects", "limit", "unit", "from", "to", "unverified");

    /** What may be unverified, in the words of the file and of the requirement; dates are of the row only. */
    private static final Map<String, String> COMPONENTS = Map.of(
            "standard", "standard",
            "type", "standardType",
            "class", "itemClass",
            "about", "about",
            "protects", "protectsHealthOrSafety",
            "limit", "limit",
            "unit", "unit",
            "from", "",
            "to", "");

    private final LawFiles files;
    private final List<Fault> faults;
    private final Map<String, List<String>> products = new HashMap<>();
    private final Map<String, Map<String, List<CatalogueRow>>> items = new LinkedHashMap<>();
    private final Map<Catalogue.Key, List<CatalogueRow>> rows = new HashMap<>();

    CatalogueReader(LawFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    Catalogue read() {
        for (String name : files.names()) {
            if (!name.startsWith(FOLDER) || name.equals(PRODUCT_ALIASES) || name.equals(ITEM_ALIASES)) {
                continue;
            }
            if (name.endsWith(".yaml")) {
                YamlTree root = YamlTree.read(name, files.read(name), faults);
                if (root != null) {
                    readProduct(root);
                }
            } else if (!name.endsWith(".md")) {
                faults.add(new Fault(
                        name,
                        0,
                        0,
                        "CL-131",
                        new Bilingual("目录中不认识的文件。", "this is not a file of the catalogue."),
                        new Bilingual(
                                "只允许 <产品>.yaml、aliases/products.yaml、aliases/items.yaml、*.md。",
                                "Only <product>.yaml, aliases/products.yaml, aliases/items.yaml and *.md stand"
                                        + " here.")));
            }
        }
        items.forEach((product, named) -> named.forEach((item, found) -> rows.put(
                new Catalogue.Key(product, item),
                found.stream().map(CatalogueRow::withoutCondition).toList())));
        addConditions();
        CatalogueAliases aliases = new CatalogueAliases(items, products, rows);
        aliases.addProducts(read(PRODUCT_ALIASES, List.of()));
        aliases.addItems(read(ITEM_ALIASES, List.of("product")));
        return new Catalogue(products, rows);
    }

    private List<CatalogueAlias> read(String name, List<String> optional) {
        YamlTree root = files.names().contains(name) ? YamlTree.read(name, files.read(name), faults) : null;
        List<CatalogueAlias> aliases = new ArrayList<>();
        for (YamlTree each : root == null ? List.<YamlTree>of() : root.items()) {
            CatalogueAlias alias = CatalogueAlias.read(each, optional);
            if (alias != null) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private void readProduct(YamlTree root) {
        root.shape(List.of("product", "requirements"), List.of());
        String product = root.text("product");
        if (product == null) {
            return;
        }
        String name = CatalogueNames.normal(product);
        if (name.isEmpty() || items.containsKey(name)) {
            root.fault(
                    "CL-132",
                    new Bilingual(
                            "产品“" + product + "”过长，或已在另一文件中。",
                            "the product '" + product + "' is too long or stands in another file already."),
                    new Bilingual("一个产品一个文件，名称不超过 200 字。", "One file per product, its name 200 characters at most."));
            return;
        }
        Map<String, List<CatalogueRow>> named = new LinkedHashMap<>();
        items.put(name, named);
        products.put(name, List.of(name));
        Set<CatalogueRow> seen = new HashSet<>();
        for (YamlTree each : root.items("requirements")) {
            CatalogueRow row = readRow(product, each);
            if (row == null) {
                continue;
            }
            if (!seen.add(row)) {
                each.fault(
                        "CL-133",
                        new Bilingual(
                                "条目“" + row.item() + "”与前面的一条完全相同。",
                                "the row '" + row.item() + "' equals an earlier one."),
                        new Bilingual("请删除其中一条，或写明不同的 when。", "Delete one, or say in 'when' how they differ."));
            }
            named.computeIfAbsent(CatalogueNames.normal(row.item()), k -> new ArrayList<>())
                    .add(row);
        }
    }

    private static @Nullable CatalogueRow readRow(String product, YamlTree tree) {
        if (!tree.shape(REQUIRED, OPTIONAL)) {
            return null;
        }
        YamlTree standard = tree.get("standard");
        String item = tree.text("item");
        String source = tree.text("source");
        LocalDate from = tree.date("from");
        LocalDate to = tree.date("to");
        if (from != null && to != null && !to.isAfter(from)) {
            tree.fault(
                    "CL-134",
                    new Bilingual(
                            "to " + to + " 不晚于 from " + from + "。", "to " + to + " is not after from " + from + "."),
                    new Bilingual("from 含当日，to 不含当日。", "From is the first day, to the first day no longer."));
        }
        CatalogueRow row = new CatalogueRow(
                product,
                item == null ? "" : item,
                tree.text("when"),
                standard == null || standard.isNull() ? null : standard.text(),
                tree.text("clause"),
                tree.constant("type", StandardType.class),
                tree.constant("class", ItemClass.class),
                tree.constant("about", About.class),
                tree.flag("protects"),
                tree.text("limit"),
                tree.text("unit"),
                from,
                to,
                source == null ? "" : source,
                readUnverified(tree));
        return item == null || source == null ? null : row;
    }

    private static List<String> readUnverified(YamlTree tree) {
        List<String> components = new ArrayList<>();
        for (String key : tree.texts("unverified")) {
            String component = COMPONENTS.get(key);
            if (component == null || tree.get(key) == null) {
                tree.fault(
                        "CL-139",
                        new Bilingual(
                                "unverified 中的“" + key + "”不是本条目写明的键。",
                                "'" + key + "' of unverified is no key that this row gives."),
                        new Bilingual(
                                "可用：standard type class about protects limit unit from to，且本条目须写明。",
                                "There are: standard type class about protects limit unit from to, if the row gives"
                                        + " them."));
            } else if (!component.isEmpty()) {
                components.add(component);
            }
        }
        return components;
    }

    /** A reported name that states the condition, {@code 甲醛含量[B类]}, finds the row of that condition with its limit. */
    private void addConditions() {
        items.forEach((product, named) -> named.values().forEach(found -> {
            for (CatalogueRow row : found) {
                if (row.when() != null) {
                    String full = CatalogueNames.normal(row.item() + "(" + row.when() + ")");
                    rows.merge(new Catalogue.Key(product, full), List.of(row), CatalogueReader::both);
                }
            }
        }));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
