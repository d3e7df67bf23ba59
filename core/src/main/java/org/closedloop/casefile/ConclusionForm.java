package org.closedloop.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.classification.Breach;
import org.closedloop.classification.ChoiceOfLaw;
import org.closedloop.classification.Exemption;
import org.closedloop.classification.GradeOpen;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ItemFails;
import org.closedloop.classification.ItemGraded;
import org.closedloop.classification.ItemOpen;
import org.closedloop.classification.ItemPasses;
import org.closedloop.classification.JudgedBy;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.SeriousProblem;
import org.closedloop.classification.SuspectedCrime;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.Violation;
import org.closedloop.closure.Hindered;
import org.closedloop.closure.MayClose;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.disposition.Aggravation;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Benchmark;
import org.closedloop.disposition.Competes;
import org.closedloop.disposition.Empowered;
import org.closedloop.disposition.Entitled;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineIfSerious;
import org.closedloop.disposition.Gate;
import org.closedloop.disposition.GoverningFine;
import org.closedloop.disposition.HighestCeiling;
import org.closedloop.disposition.LargerSum;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Paper;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.disposition.Track;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.Extends;
import org.closedloop.procedure.Fulfils;
import org.closedloop.procedure.Irregular;
import org.closedloop.procedure.Lapses;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Owes;
import org.closedloop.procedure.OwesAfter;
import org.closedloop.procedure.OwesBefore;
import org.closedloop.procedure.OwesBetween;
import org.closedloop.procedure.Pauses;
import org.closedloop.procedure.Permitted;
import org.closedloop.procedure.Refused;
import org.closedloop.procedure.Resumes;
import org.closedloop.procedure.Withdraws;
import org.closedloop.procedure.Writes;
import org.jspecify.annotations.Nullable;

/**
 * The written form of conclusions (结论的书写格式) in a journal: each by its type and components, amounts and dates as text, what is
 * unknown left out; grounds with the facts as short text.
 */
public final class ConclusionForm {

    /** All types that rules conclude. */
    public static final List<Class<? extends Record>> TYPES = List.of(
            JudgedBy.class,
            ItemFails.class,
            ItemOpen.class,
            ItemPasses.class,
            ProductJudged.class,
            Breach.class,
            SeriousProblem.class,
            ItemGraded.class,
            GradeOpen.class,
            Graded.class,
            Violation.class,
            Exemption.class,
            SuspectedCrime.class,
            ChoiceOfLaw.class,
            ToEstablish.class,
            Measure.class,
            Track.class,
            Routed.class,
            Fine.class,
            FineIfSerious.class,
            Also.class,
            Aggravation.class,
            Competes.class,
            HighestCeiling.class,
            GoverningFine.class,
            Mitigation.class,
            Benchmark.class,
            Entitled.class,
            Empowered.class,
            TimeLimit.class,
            LargerSum.class,
            Gate.class,
            Paper.class,
            Permitted.class,
            Refused.class,
            Irregular.class,
            Owes.class,
            OwesBetween.class,
            OwesAfter.class,
            OwesBefore.class,
            Fulfils.class,
            Lapses.class,
            Extends.class,
            Pauses.class,
            Resumes.class,
            Opens.class,
            Closes.class,
            Withdraws.class,
            Writes.class,
            MayClose.class,
            Hindered.class);

    private static final Map<String, Class<? extends Record>> BY_NAME =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, t -> t));
    private static final Pattern PERIOD = Pattern.compile("Period\\(amount=(\\d+), unit=([A-Z_]+)\\)");
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            String.class, t -> t,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            ClauseRef.class, ClauseRef::parse,
            Jurisdiction.class, Jurisdiction::new,
            Period.class, ConclusionForm::period);

    private ConclusionForm() {}

    static List<Object> write(List<Conclusion> conclusions) {
        return conclusions.stream()
                .<Object>map(c -> Map.of(
                        "fact",
                        fact(c.fact()),
                        "grounds",
                        c.grounds().stream().map(ConclusionForm::ground).toList()))
                .toList();
    }

    private static Map<String, Object> fact(Object fact) {
        Map<String, Object> fields = new TreeMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = FactText.get(fact, component);
            if (value != null) {
                fields.put(component.getName(), FactText.of(value));
            }
        }
        return Map.of("type", fact.getClass().getSimpleName(), "fields", fields);
    }

    private static Map<String, Object> ground(Ground ground) {
        List<String> facts = new ArrayList<>();
        ground.facts().forEach(f -> facts.add(FactText.of(f)));
        return Map.of(
                "rule", ground.rule(),
                "clause", ground.clause().toString(),
                "place", ground.file() + ":" + ground.line(),
                "unverified", ground.unverified(),
                "facts", facts);
    }

    /**
     * Returns the conclusions that a tree tells; the facts in their grounds are the texts that were kept of them.
     *
     * @throws IllegalArgumentException if it is not what {@link #write} writes
     */
    static List<Conclusion> read(@Nullable Object tree) {
        return Tree.list(tree).stream()
                .map(c -> new Conclusion(
                        fact(Tree.map(Tree.map(c).get("fact"))),
                        Tree.list(Tree.map(c).get("grounds")).stream()
                                .map(g -> ground(Tree.map(g)))
                                .toList()))
                .toList();
    }

    private static Object fact(Map<String, ?> tree) {
        String name = Tree.text(tree, "type");
        Class<? extends Record> type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException("nothing of the type " + name + " is ever concluded");
        }
        Map<String, ?> fields = Tree.map(tree.get("fields"));
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(c -> value(c.getType(), fields.get(c.getName())))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " cannot hold " + fields, e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum is of its own type
    private static @Nullable Object value(Class<?> type, @Nullable Object text) {
        if (text == null) {
            return null;
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, text.toString());
        }
        Function<String, ?> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("no conclusion holds a " + type.getSimpleName());
        }
        return reader.apply(text.toString());
    }

    private static Period period(String text) {
        Matcher m = PERIOD.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no period");
        }
        return new Period(Integer.parseInt(m.group(1)), PeriodUnit.valueOf(m.group(2)));
    }

    private static Ground ground(Map<String, ?> tree) {
        String place = Tree.text(tree, "place");
        int colon = place.lastIndexOf(':');
        return new Ground(
                Tree.text(tree, "rule"),
                ClauseRef.parse(Tree.text(tree, "clause")),
                place.substring(0, colon),
                Integer.parseInt(place.substring(colon + 1)),
                Boolean.TRUE.equals(tree.get("unverified")),
                List.copyOf(Tree.list(tree.get("facts"))));
    }
}
