package org.closedloop.quickstart;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML (网页片段). Whatever text goes into one is escaped here and nowhere else, so that a name out of a list
 * can never become markup.
 *
 * @param code the markup
 */
record Html(String code) {

    static final Html NONE = new Html("");

    /**
     * Returns the template with each {@code {}} replaced in turn: by an {@code Html} as it is, by anything else escaped.
     *
     * @throws IllegalArgumentException if there are more or fewer values than places
     */
    static Html of(String template, Object... values) {
        StringBuilder code = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("more values than places in: " + template);
            }
            code.append(template, from, place);
            code.append(value instanceof Html html ? html.code : escape(value.toString()));
            from = place + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("more places than values in: " + template);
        }
        return new Html(code.append(template, from, template.length()).toString());
    }

    static Html all(Html... parts) {
        return all(Arrays.stream(parts));
    }

    static Html all(Stream<Html> parts) {
        return new Html(parts.map(Html::code).collect(Collectors.joining()));
    }

    /** Returns the parts with something between them. */
    static Html joined(String between, Stream<Html> parts) {
        return new Html(parts.map(Html::code).collect(Collectors.joining(escape(between))));
    }

    boolean isEmpty() {
        return code.isEmpty();
    }

    /** Returns text that says the same in HTML, in an element or in a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }
}
