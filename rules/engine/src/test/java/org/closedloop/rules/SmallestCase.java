package org.closedloop.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Drops from a generated batch whatever can be dropped while it still fails: items, parties, flags, fields. */
final class SmallestCase {

    private static final Set<String> REQUIRED = Set.of("id", "name");

    private final Predicate<GeneratedCase> fails;
    private GeneratedCase smallest;

    private SmallestCase(GeneratedCase generated, Predicate<GeneratedCase> fails) {
        this.smallest = generated;
        this.fails = fails;
    }

    /** Returns a case that fails as well, from which nothing more can be dropped. */
    static GeneratedCase of(GeneratedCase generated, Predicate<GeneratedCase> fails) {
        SmallestCase search = new SmallestCase(generated, fails);
        while (search.dropped()) {
            // Once something is gone, what was needed before may be needed no more.
        }
        return search.smallest;
    }

    private boolean dropped() {
        boolean any = smallest.on() != null && kept(new GeneratedCase(smallest.tree(), null));
        for (List<Object> path : paths(smallest.tree())) {
            any |= kept(new GeneratedCase(without(smallest.tree(), path), smallest.on()));
        }
        return any;
    }

    private boolean kept(GeneratedCase candidate) {
        if (candidate.equals(smallest) || !fails.test(candidate)) {
            return false;
        }
        smallest = candidate;
        return true;
    }

    /** Returns the paths of everything in the tree, the last elements of lists first so that the others keep their places. */
    private static List<List<Object>> paths(Object tree) {
        List<List<Object>> paths = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> under(key, value, paths));
        } else if (tree instanceof List<?> list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                under(i, list.get(i), paths);
            }
        }
        return paths;
    }

    private static void under(Object key, Object value, List<List<Object>> paths) {
        if (!REQUIRED.contains(key)) {
            paths.add(List.of(key));
        }
        for (List<Object> rest : paths(value)) {
            List<Object> path = new ArrayList<>(List.of(key));
            path.addAll(rest);
            paths.add(path);
        }
    }

    @SuppressWarnings("unchecked") // a map of a map is a map
    private static Map<String, Object> without(Map<String, Object> tree, List<Object> path) {
        return (Map<String, Object>) cut(tree, path);
    }

    /** Returns the tree without what is at the path; the tree itself where the path leads nowhere any more. */
    private static Object cut(Object tree, List<Object> path) {
        Object key = path.get(0);
        List<Object> rest = path.subList(1, path.size());
        if (tree instanceof Map<?, ?> map && map.containsKey(key)) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            Object old = copy.remove(key);
            if (!rest.isEmpty() && old != null) {
                copy.put(key, cut(old, rest));
            }
            return rest.isEmpty() ? copy : inOrder(map, copy);
        }
        if (tree instanceof List<?> list && key instanceof Integer i && i < list.size()) {
            List<Object> copy = new ArrayList<>(list);
            if (rest.isEmpty()) {
                copy.remove(i.intValue());
            } else {
                copy.set(i, cut(copy.get(i), rest));
            }
            return copy;
        }
        return tree;
    }

    private static Map<Object, Object> inOrder(Map<?, ?> order, Map<Object, Object> map) {
        Map<Object, Object> ordered = new LinkedHashMap<>();
        order.keySet().forEach(key -> ordered.put(key, map.getOrDefault(key, "")));
        return ordered;
    }
}
