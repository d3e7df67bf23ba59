package org.closedloop.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works aliases out to what they stand for (别名展开), so that a look-up is one step. An alias for one product goes before
 * one for all of them; an alias never stands for another alias, so that none can go round in a circle.
 */
final class CatalogueAliases {

    private final Map<String, Map<String, List<CatalogueRow>>> items;
    private final Map<String, List<String>> products;
    private final Map<Catalogue.Key, List<CatalogueRow>> rows;

    /**
     * @param items rows by product and item, as the catalogue names them
     * @param products where the names of products are added
     * @param rows where the names of items are added
     */
    CatalogueAliases(
            Map<String, Map<String, List<CatalogueRow>>> items,
            Map<String, List<String>> products,
            Map<Catalogue.Key, List<CatalogueRow>> rows) {
        this.items = items;
        this.products = products;
        this.rows = rows;
    }

    void addProducts(List<CatalogueAlias> aliases) {
        Set<String> names = names(aliases);
        for (CatalogueAlias alias : aliases) {
            if (items.containsKey(alias.name())) {
                alias.isName();
                continue;
            }
            List<String> targets = new ArrayList<>(alias.of());
            targets.removeIf(target -> !exists(alias, target, items.containsKey(target), names));
            if (!targets.isEmpty() && products.putIfAbsent(alias.name(), List.copyOf(targets)) != null) {
                alias.standsTwice();
            }
        }
    }

    void addItems(List<CatalogueAlias> aliases) {
        Set<String> names = names(aliases);
        Set<Catalogue.Key> seen = new HashSet<>();
        for (CatalogueAlias alias : aliases) {
            if (!seen.add(new Catalogue.Key(alias.product(), alias.name()))) {
                alias.standsTwice();
            } else if (!alias.product().isEmpty()) {
                addToOne(alias, names);
            }
        }
        for (CatalogueAlias alias : aliases) {
            if (alias.product().isEmpty()) {
                addToAll(alias, names, seen);
            }
        }
    }

    private void addToOne(CatalogueAlias alias, Set<String> names) {
        Map<String, List<CatalogueRow>> named = items.get(alias.product());
        if (named == null) {
            alias.namesNothing(alias.product());
            return;
        }
        alias.of().forEach(target -> exists(alias, target, named.containsKey(target), names));
        add(alias, alias.product(), named);
    }

    private void addToAll(CatalogueAlias alias, Set<String> names, Set<Catalogue.Key> seen) {
        for (String target : alias.of()) {
            boolean somewhere = items.values().stream().anyMatch(named -> named.containsKey(target));
            exists(alias, target, somewhere, names);
        }
        items.forEach((product, named) -> {
            if (!seen.contains(new Catalogue.Key(product, alias.name()))) {
                add(alias, product, named);
            }
        });
    }

    private void add(CatalogueAlias alias, String product, Map<String, List<CatalogueRow>> named) {
        List<CatalogueRow> found = alias.of().stream()
                .flatMap(target -> named.getOrDefault(target, List.of()).stream())
                .map(CatalogueRow::withoutCondition)
                .toList();
        if (!found.isEmpty() && named.containsKey(alias.name())) {
            alias.isName();
        } else if (!found.isEmpty()) {
            rows.put(new Catalogue.Key(product, alias.name()), found);
        }
    }

    private static boolean exists(CatalogueAlias alias, String target, boolean inCatalogue, Set<String> aliases) {
        if (!inCatalogue && aliases.contains(target)) {
            alias.namesAlias(target);
        } else if (!inCatalogue) {
            alias.namesNothing(target);
        }
        return inCatalogue;
    }

    private static Set<String> names(List<CatalogueAlias> aliases) {
        return aliases.stream().map(CatalogueAlias::name).collect(Collectors.toSet());
    }
}
