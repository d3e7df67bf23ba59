package org.closedloop.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what a case expects could be decided at all: a misspelt word that must be absent would always be so.
 *
 * @param law what a decision can name; {@code null} where the law is not known
 * @param items names of the items of the batch; {@code null} where it could not be read
 * @param parties ids of whom the batch or an event names; {@code null} where one has none
 */
record ExpectedWords(
        @Nullable LawWords law,
        @Nullable Set<String> items,
        @Nullable Set<String> parties) {

    /** Stages that conclude for a course, and not for a decision. */
    private static final Set<String> OF_COURSE = Set.of("procedure", "closure");

    /** How conclusions call the name of a paper. */
    private static final Set<String> PAPER = Set.of("name", "paper");

    private static final Pattern CONCLUSION = Pattern.compile("([A-Za-z]+)\\((.*)\\)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{2,}");

    private static final String CATALOGUE = "catalogue/";

    /** Returns what is wrong with an element of a list of the given name, or {@code null}. */
    @Nullable
    Bilingual wrong(String list, String text) {
        return switch (list) {
            case "clauses" -> clause(text);
            case "unverified" -> text.startsWith(CATALOGUE) ? null : clause(text);
            case "toEstablish" -> path(text);
            case "conclusions" -> conclusion(text);
            default -> null;
        };
    }

    /** Returns what is wrong with a conclusion of a decision, or of an event of a course, or {@code null}. */
    @Nullable
    Bilingual misplaced(String text, boolean ofEvent) {
        Matcher m = CONCLUSION.matcher(text);
        String type = m.matches() ? m.group(1) : "";
        return FactModel.INSTANCE
                .type(type)
                .filter(t -> OF_COURSE.contains(t.stage()) != ofEvent)
                .map(t -> ofEvent
                        ? new Bilingual(
                                type + " 是裁决的结论，不随事件得出；请写在用例的 expect 之下。",
                                type
                                        + " is concluded by the decision and not of an event; it stands under the 'expect' of"
                                        + " the case.")
                        : new Bilingual(
                                type + " 是办理事件的结论，裁决不得出；请写在事件的 expect 之下。",
                                type
                                        + " is concluded of an event and not by the decision; it stands under the 'expect' of"
                                        + " an event."))
                .orElse(null);
    }

    /** Returns what is wrong with the id of a party, or {@code null}. */
    @Nullable
    Bilingual party(String id) {
        if (parties == null || parties.contains(id)) {
            return null;
        }
        Bilingual meant = Suggestion.of(id, parties);
        return new Bilingual(
                "批次和事件中都没有当事人“" + id + "”" + meant.zh() + "。",
                "neither the batch nor an event names a party '" + id + "'" + meant.en() + ".");
    }

    private @Nullable Bilingual clause(String text) {
        try {
            ClauseRef.parse(text);
        } catch (IllegalArgumentException e) {
            return new Bilingual("“" + text + "”不是 order_18_2019/46.1 形式的条款。", e.getMessage() + ".");
        }
        if (law == null || law.clauses().contains(text)) {
            return null;
        }
        Set<String> citable = law.clauses();
        String instrument = text.substring(0, text.indexOf('/') + 1);
        boolean known = citable.stream().anyMatch(c -> c.startsWith(instrument));
        Bilingual meant = Suggestion.of(text, citable);
        if (!known && meant.en().isEmpty()) {
            meant = new Bilingual("（若是随附规则的条款，请加 --layer）", " (if it is one of the law as shipped, add --layer)");
        }
        return new Bilingual(
                "没有规则或数值写明条款“" + text + "”" + meant.zh() + "。",
                "no rule and no number states the clause '" + text + "'" + meant.en() + ".");
    }

    private @Nullable Bilingual path(String text) {
        boolean ofItem = text.startsWith("items[") && text.contains("].");
        String field = ofItem ? text.substring(text.lastIndexOf("].") + 2) : text;
        Class<?> type = ofItem ? Item.class : Batch.class;
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (names.contains(field.split("[.\\[]", 2)[0])) {
            return ofItem ? item(List.of(text.substring("items[".length(), text.lastIndexOf("].")))) : null;
        }
        Bilingual meant = Suggestion.of(field, names);
        return new Bilingual(
                "没有字段“" + field + "”" + meant.zh() + "。", "there is no field '" + field + "'" + meant.en() + ".");
    }

    private @Nullable Bilingual conclusion(String text) {
        Matcher m = CONCLUSION.matcher(text);
        List<String> types = FactModel.INSTANCE.names(true);
        if (!m.matches() || !types.contains(m.group(1))) {
            Bilingual meant = Suggestion.of(m.matches() ? m.group(1) : text, types);
            return new Bilingual(
                    "“" + text + "”不是结论" + meant.zh() + "；写作 Measure(ORDER_CORRECTION)。",
                    "'" + text + "' is no conclusion" + meant.en() + "; it is written Measure(ORDER_CORRECTION).");
        }
        List<FactModel.FactField> components =
                FactModel.INSTANCE.type(m.group(1)).orElseThrow().components();
        Set<String> codes = components.stream()
                .map(FactModel.FactField::type)
                .filter(Class::isEnum)
                .flatMap(t -> Arrays.stream(t.getEnumConstants()))
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toSet());
        Bilingual wrongCode = Stream.of(m.group(2).split(", "))
                .filter(part -> CODE.matcher(part).matches() && !codes.contains(part))
                .findFirst()
                .map(part -> {
                    Bilingual meant = Suggestion.of(part, codes);
                    return new Bilingual(
                            m.group(1) + " 没有“" + part + "”" + meant.zh() + "。",
                            m.group(1) + " has no '" + part + "'" + meant.en() + ".");
                })
                .orElse(null);
        if (wrongCode != null) {
            return wrongCode;
        }
        List<String> parts =
                m.group(2).isEmpty() ? List.of() : List.of(m.group(2).split(", ", -1));
        if (!ConclusionWords.fit(parts, components)) {
            Bilingual wanted = ConclusionWords.wanted(components);
            return new Bilingual(
                    "“" + text + "”的参数不对：应依次为 " + wanted.zh() + "。",
                    "the arguments of '" + text + "' are wrong; in this order they are " + wanted.en() + ".");
        }
        if (m.group(1).equals("ToEstablish")) {
            return path(parts.size() > 1 ? "items[" + parts.get(1) + "]." + parts.get(0) : parts.get(0));
        }
        Bilingual stranger = IntStream.range(0, Math.min(parts.size(), components.size()))
                .filter(i -> components.get(i).name().equals("party"))
                .mapToObj(i -> party(parts.get(i)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (stranger != null) {
            return stranger;
        }
        Bilingual paper =
                law == null || !LawWords.isOfPaper(m.group(1)) ? null : paper(parts, components, law.papers());
        return paper != null ? paper : item(named(components, m.group(2)));
    }

    private static @Nullable Bilingual paper(
            List<String> parts, List<FactModel.FactField> components, Set<String> papers) {
        return IntStream.range(0, Math.min(parts.size(), components.size()))
                .filter(i -> PAPER.contains(components.get(i).name()))
                .mapToObj(parts::get)
                .filter(name -> !papers.contains(name))
                .findFirst()
                .map(name -> {
                    Bilingual meant = Suggestion.of(name, papers);
                    return new Bilingual(
                            "没有规则制作文书“" + name + "”" + meant.zh() + "。",
                            "no rule has a paper '" + name + "' written" + meant.en() + ".");
                })
                .orElse(null);
    }

    /** Returns the name of the item of a conclusion, the last of what it says; none where it names none. */
    private static List<String> named(List<FactModel.FactField> components, String says) {
        FactModel.FactField last = components.isEmpty() ? null : components.get(components.size() - 1);
        if (last == null || !last.name().equals("item")) {
            return List.of();
        }
        String[] parts = says.split(", ", components.size());
        return parts.length == components.size() ? List.of(parts[parts.length - 1]) : List.of();
    }

    private @Nullable Bilingual item(List<String> names) {
        if (items == null || items.containsAll(names)) {
            return null;
        }
        String name = names.get(0);
        Bilingual meant = Suggestion.of(name, items);
        return new Bilingual(
                "本用例的批次没有项目“" + name + "”" + meant.zh() + "。",
                "the batch of this case has no item '" + name + "'" + meant.en() + ".");
    }
}
