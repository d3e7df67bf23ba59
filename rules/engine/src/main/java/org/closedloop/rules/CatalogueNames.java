package org.closedloop.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How names of products and items are compared (名称规范化): the same text comes out, or it is another name.
 *
 * <p>There is no similarity and no matching of parts. What is done to a name: Unicode NFKC (full-width letters, digits,
 * brackets and blanks become half-width ones), trimming, and square brackets become round ones.
 */
final class CatalogueNames {

    /** No name of a catalogue is longer; a longer one is not looked up. */
    static final int MAX_LENGTH = 200;

    private CatalogueNames() {}

    /** Returns the form of a name by which it is looked up; empty for a name that cannot be one. */
    static String normal(String name) {
        if (name.length() > MAX_LENGTH) {
            return "";
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('[', '(')
                .replace('【', '(')
                .replace('〔', '(')
                .replace(']', ')')
                .replace('】', ')')
                .replace('〕', ')')
                .strip();
    }

    /**
     * Returns a normal name without the brackets at its end: {@code 甲醛含量(B类(直接接触皮肤))} becomes {@code 甲醛含量}; the
     * name itself if there are none, if they do not pair, or if nothing stands before them.
     */
    static String base(String normal) {
        String rest = normal;
        while (rest.endsWith(")")) {
            int open = opening(rest);
            if (open <= 0) {
                return normal;
            }
            rest = rest.substring(0, open).strip();
        }
        return rest.isEmpty() ? normal : rest;
    }

    /** Returns the index of the bracket that the last character closes, or -1. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the names that a normal name sets side by side by {@code ;}, {@code 、} or {@code /} outside brackets. */
    static List<String> parts(String normal) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == ';' || c == '、' || c == '/')) {
                parts.add(normal.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(normal.substring(start).strip());
        return parts;
    }
}
