package org.closedloop.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that {@link CanonicalJson} writes (读取规范化 JSON), and no other: no space, no number that is not whole, no name
 * twice. What it reads and what is written of it again must be the same text. Not thread-safe; used for one text.
 */
final class CanonicalJsonReader {

    private static final int DEEPEST = 32;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;

    private final String text;
    private int at;
    private int depth;

    private CanonicalJsonReader(String text) {
        this.text = text;
    }

    /**
     * Returns the object that a text is.
     *
     * @throws IllegalArgumentException naming the column, if it is none
     */
    static Map<String, ?> read(String text) {
        CanonicalJsonReader reader = new CanonicalJsonReader(text);
        Map<String, ?> tree = Tree.map(reader.value());
        if (reader.at < text.length()) {
            throw reader.wrong("nothing more");
        }
        return tree;
    }

    private @Nullable Object value() {
        char c = peek();
        if (c == '{') {
            return object();
        }
        if (c == '[') {
            return list();
        }
        if (c == '"') {
            return string();
        }
        return c == '-' || Character.isDigit(c) ? (Object) number() : word();
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        boolean more = begins('}');
        while (more) {
            String name = string();
            expect(':');
            if (object.containsKey(name)) {
                throw wrong("another name than " + name);
            }
            object.put(name, value());
            more = goesOn('}');
        }
        return object;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        boolean more = begins(']');
        while (more) {
            list.add(value());
            more = goesOn(']');
        }
        return list;
    }

    private boolean begins(char end) {
        at++;
        if (++depth > DEEPEST) {
            throw wrong("no deeper nesting");
        }
        if (peek() == end) {
            at++;
            depth--;
            return false;
        }
        return true;
    }

    private boolean goesOn(char end) {
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(end);
        depth--;
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong("no control character");
            }
            read.append(c == '\\' ? escaped() : c);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        if (c == 'u' && at + 4 <= text.length()) {
            at += 4;
            try {
                return (char) Integer.parseInt(text.substring(at - 4, at), HEX);
            } catch (NumberFormatException e) {
                throw wrong("four hexadecimal digits");
            }
        }
        int escape = ESCAPES.indexOf(c);
        if (escape < 0) {
            throw wrong("an escape");
        }
        return ESCAPED.charAt(escape);
    }

    private Long number() {
        int from = at;
        at++;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw wrong("a whole number");
        }
    }

    private @Nullable Object word() {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? null : Boolean.valueOf(word);
            }
        }
        throw wrong("a value");
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong(String.valueOf(c));
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException("column " + (at + 1) + ": " + wanted + " is expected");
    }
}
