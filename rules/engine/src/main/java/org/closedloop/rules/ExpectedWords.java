package org.closedloop.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Suggestion;
import org.jspecify.annotations.Nullable;

/** Tells whether what a case expects could be decided at all: a misspelt word that must be absent would always be so. */
final class ExpectedWords {

    private static final Pattern CONCLUSION = Pattern.compile("([A-Za-z]+)\\((.*)\\)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{2,}");

    private ExpectedWords() {}

    /** Returns what is wrong with an element of a list of the given name, or {@code null}. */
    static @Nullable Bilingual wrong(String list, String text) {
        return switch (list) {
            case "clauses" -> clause(text);
            case "toEstablish" -> path(text);
            case "conclusions" -> conclusion(text);
            default -> null;
        };
    }

    private static @Nullable Bilingual clause(String text) {
        try {
            ClauseRef.parse(text);
            return null;
        } catch (IllegalArgumentException e) {
            return new Bilingual("“" + text + "”不是 order_18_2019/46.1 形式的条款。", e.getMessage() + ".");
        }
    }

    private static @Nullable Bilingual path(String text) {
        boolean ofItem = text.startsWith("items[");
        String field = ofItem ? text.substring(text.lastIndexOf("].") + 2) : text;
        Class<?> type = ofItem ? Item.class : Batch.class;
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (names.contains(field.split("[.\\[]", 2)[0])) {
            return null;
        }
        Bilingual meant = Suggestion.of(field, names);
        return new Bilingual(
                "没有字段“" + field + "”" + meant.zh() + "。", "there is no field '" + field + "'" + meant.en() + ".");
    }

    private static @Nullable Bilingual conclusion(String text) {
        Matcher m = CONCLUSION.matcher(text);
        List<String> types = FactModel.INSTANCE.names(true);
        if (!m.matches() || !types.contains(m.group(1))) {
            Bilingual meant = Suggestion.of(m.matches() ? m.group(1) : text, types);
            return new Bilingual(
                    "“" + text + "”不是结论" + meant.zh() + "；写作 Measure(ORDER_CORRECTION)。",
                    "'" + text + "' is no conclusion" + meant.en() + "; it is written Measure(ORDER_CORRECTION).");
        }
        Set<String> codes = FactModel.INSTANCE.type(m.group(1)).orElseThrow().components().stream()
                .map(FactModel.FactField::type)
                .filter(Class::isEnum)
                .flatMap(t -> Arrays.stream(t.getEnumConstants()))
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toSet());
        return Stream.of(m.group(2).split(", "))
                .filter(part -> CODE.matcher(part).matches() && !codes.contains(part))
                .findFirst()
                .map(part -> {
                    Bilingual meant = Suggestion.of(part, codes);
                    return new Bilingual(
                            m.group(1) + " 没有“" + part + "”" + meant.zh() + "。",
                            m.group(1) + " has no '" + part + "'" + meant.en() + ".");
                })
                .orElse(null);
    }
}
