package org.closedloop.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a parser of JSON made of an entry (日志条目解析), told apart from what it must be. */
final class Tree {

    private Tree() {}

    @SuppressWarnings("unchecked") // names in JSON are texts
    static Map<String, ?> map(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("an object is missing");
        }
        return (Map<String, ?>) map;
    }

    static List<?> list(@Nullable Object tree) {
        if (!(tree instanceof List<?> list)) {
            throw new IllegalArgumentException("a list is missing");
        }
        return list;
    }

    static String text(Map<String, ?> tree, String name) {
        if (!(tree.get(name) instanceof String text)) {
            throw new IllegalArgumentException("the text '" + name + "' is missing");
        }
        return text;
    }

    static long number(Map<String, ?> tree, String name) {
        if (!(tree.get(name) instanceof Number number)) {
            throw new IllegalArgumentException("the number '" + name + "' is missing");
        }
        return number.longValue();
    }
}
