package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.decision.Decision;
import org.jspecify.annotations.Nullable;

/** Prints a generated batch as a case, ready to be pasted into a {@code .cases.yaml} (用例). */
final class PastedCase {

    /** What YAML and the readers of a law folder take for the text that it is, without quotes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Z][A-Z_]+|CN(-[0-9]{2})*|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> WORDS = Set.of("NULL", "TRUE", "FALSE", "YES", "NO", "ON", "OFF");

    private PastedCase() {}

    /**
     * Returns the text of a case; what it expects is what is decided now, to be changed into what should be.
     *
     * @param decision what is decided; {@code null} if nothing is because deciding fails
     */
    static String of(String title, GeneratedCase generated, @Nullable Decision decision) {
        StringBuilder text =
                new StringBuilder("- title: ").append(quoted(title)).append('\n');
        text.append("  batch: ").append(value(generated.tree())).append('\n');
        if (generated.on() != null) {
            text.append("  on: ").append(generated.on()).append('\n');
        }
        text.append("  expect:\n");
        if (decision == null) {
            return text.append("    route: NONE\n").toString();
        }
        return text.append("    result: ")
                .append(decision.result())
                .append("\n    grade: ")
                .append(decision.grade())
                .append("\n    route: ")
                .append(decision.route())
                .append("\n    measures: ")
                .append(value(texts(decision.measures())))
                .append("\n    tracks: ")
                .append(value(texts(decision.tracks())))
                .append("\n    toEstablish: ")
                .append(value(decision.toEstablish()))
                .append('\n')
                .toString();
    }

    private static List<String> texts(Collection<?> codes) {
        return codes.stream().map(Object::toString).toList();
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> e.getKey() + ": " + value(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> some) {
            return some.stream().map(PastedCase::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        String text = value.toString();
        boolean bare = value instanceof Boolean || (PLAIN.matcher(text).matches() && !WORDS.contains(text));
        return bare ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
