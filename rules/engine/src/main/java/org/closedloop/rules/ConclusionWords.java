package org.closedloop.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Period;
import org.closedloop.rules.FactModel.FactField;

/**
 * Tells whether the arguments of a conclusion are written as decisions write them (结论的写法). Otherwise a case that demands that
 * something is not concluded would hold whatever is.
 */
final class ConclusionWords {

    private ConclusionWords() {}

    /** Returns whether the parts can be the components in their order, those that may be unknown left out or not. */
    static boolean fit(List<String> parts, List<FactField> components) {
        if (components.isEmpty()) {
            return parts.isEmpty();
        }
        FactField first = components.get(0);
        List<FactField> rest = components.subList(1, components.size());
        if (first.maybeUnknown() && fit(parts, rest)) {
            return true;
        }
        // A text may itself hold what separates the parts.
        int most = first.type() == String.class ? parts.size() : Math.min(1, parts.size());
        for (int taken = 1; taken <= most; taken++) {
            if (is(String.join(", ", parts.subList(0, taken)), first.type())
                    && fit(parts.subList(taken, parts.size()), rest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(c -> ((Enum<?>) c).name().equals(text));
        }
        if (type == BigDecimal.class) {
            return text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")
                    && new BigDecimal(text).stripTrailingZeros().toPlainString().equals(text);
        }
        if (type == LocalDate.class) {
            try {
                return LocalDate.parse(text).toString().equals(text);
            } catch (DateTimeException e) {
                return false;
            }
        }
        if (type == Period.class) {
            return text.matches("[1-9][0-9]{0,4} (calendar day|working day|hour|month|year)s?");
        }
        return type != boolean.class || text.equals("true") || text.equals("false");
    }

    /** Returns what the arguments are. */
    static Bilingual wanted(List<FactField> components) {
        return new Bilingual(
                components.stream().map(c -> c.name() + kind(c).zh()).collect(Collectors.joining("、")),
                components.stream().map(c -> c.name() + kind(c).en()).collect(Collectors.joining(", ")));
    }

    private static Bilingual kind(FactField component) {
        if (component.type() == BigDecimal.class) {
            return new Bilingual("（数，如 45、0.5）", " (a number such as 45 or 0.5)");
        }
        if (component.type() == LocalDate.class) {
            return new Bilingual("（日期，如 2021-03-18）", " (a date such as 2021-03-18)");
        }
        if (component.type() == Period.class) {
            return new Bilingual("（期间，如 60 calendar days）", " (a period such as 60 calendar days)");
        }
        return new Bilingual("", "");
    }
}
