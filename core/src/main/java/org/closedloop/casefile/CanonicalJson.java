package org.closedloop.casefile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON (规范化 JSON) by RFC 8785, as far as a journal needs it: objects, lists, texts, truth values and whole
 * numbers, and what a parser of one gives. Amounts and dates are written as text, so that no number has more than one form.
 */
final class CanonicalJson {

    private static final long LARGEST_EXACT = 1L << 53;
    private static final int DIGITS = 16;

    private CanonicalJson() {}

    static String write(Object tree) {
        StringBuilder out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> object) {
            // Names are sorted by UTF-16 code units, which is how String compares.
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            object.forEach((name, member) -> sorted.put((String) name, member));
            String separator = "{";
            for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
                out.append(separator);
                text(member.getKey(), out);
                out.append(':');
                write(member.getValue(), out);
                separator = ",";
            }
            out.append(sorted.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> list) {
            String separator = "[";
            for (Object element : list) {
                out.append(separator);
                write(element, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof BigDecimal number && number.scale() <= 0 && number.precision() < DIGITS) {
            out.append(number.toBigInteger());
        } else if (value == null) {
            out.append("null");
        } else if (value instanceof Long number && Math.abs(number) <= LARGEST_EXACT) {
            out.append(number);
        } else {
            throw new IllegalArgumentException("canonical JSON here has no " + value.getClass() + ": " + value);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
