package org.closedloop.rules;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Involved;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.PastInspection;
import org.closedloop.inspection.Requirement;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Elapsed;
import org.closedloop.law.LawChanged;
import org.closedloop.law.LegalDate;
import org.closedloop.law.Value;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.Extends;
import org.closedloop.procedure.Fulfils;
import org.closedloop.procedure.Irregular;
import org.closedloop.procedure.Lapses;
import org.closedloop.procedure.Now;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Owed;
import org.closedloop.procedure.Owes;
import org.closedloop.procedure.OwesAfter;
import org.closedloop.procedure.OwesBefore;
import org.closedloop.procedure.OwesBetween;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Pauses;
import org.closedloop.procedure.Permitted;
import org.closedloop.procedure.Refused;
import org.closedloop.procedure.Resumes;
import org.closedloop.procedure.Running;
import org.closedloop.procedure.Withdraws;
import org.closedloop.procedure.Writes;
import org.jspecify.annotations.Nullable;

/** The types that rules match and conclude (事实模型), with their fields; read once from the records of core. */
final class FactModel {

    private static final List<Class<? extends Record>> FACTS = List.of(
            Batch.class,
            Item.class,
            Involved.class,
            PastInspection.class,
            Requirement.class,
            Value.class,
            LegalDate.class,
            Elapsed.class,
            LawChanged.class,
            Now.class,
            Past.class,
            Owed.class,
            Running.class);
    private static final List<Class<? extends Record>> CONCLUSIONS = List.of(
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
    /** Accessors of {@link Item} that rules may use besides its components. */
    private static final List<String> DERIVED =
            List.of("named", "standardLevel", "strictness", "keepsDeclared", "keepsRequired");
    /** Instrument and legal date of a value are put in when the rule is printed, so that no rule sees another's. */
    private static final List<String> VALUE_FIELDS = List.of("key", "amount", "unit");
    /** What a rule may bind of a value besides its components. */
    private static final String PERIOD = "period";

    /** The one model; the lists above must be there before it is made. */
    static final FactModel INSTANCE = new FactModel();

    private final Map<String, FactType> types = new TreeMap<>();
    private final Map<String, Class<?>> constants = new TreeMap<>();

    private FactModel() {
        FACTS.forEach(c -> add(c, false));
        CONCLUSIONS.forEach(c -> add(c, true));
    }

    Optional<FactType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Collection<FactType> types() {
        return types.values();
    }

    List<String> names(boolean conclusions) {
        return types.values().stream()
                .filter(t -> !conclusions || t.conclusion())
                .map(FactType::name)
                .toList();
    }

    /** Returns the enum of that simple name, if a field of the model has it. */
    Optional<Class<?>> constants(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    Collection<Class<?>> constants() {
        return constants.values();
    }

    private void add(Class<? extends Record> type, boolean conclusion) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (type != Value.class || VALUE_FIELDS.contains(component.getName())) {
                fields.put(component.getName(), field(component.getName(), component.getAnnotatedType()));
            }
        }
        for (String name : type == Item.class ? DERIVED : type == Value.class ? List.of(PERIOD) : List.<String>of()) {
            try {
                Method accessor = type.getMethod(name);
                fields.put(name, field(name, accessor.getAnnotatedReturnType()));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getSimpleName() + " lost its accessor " + name, e);
            }
        }
        String pkg = type.getPackageName();
        String stage = pkg.substring(pkg.lastIndexOf('.') + 1);
        boolean ofCase = type.getPackageName().equals(Now.class.getPackageName());
        List<FactField> components = Arrays.stream(type.getRecordComponents())
                .map(c -> field(c.getName(), c.getAnnotatedType()))
                .toList();
        types.put(
                type.getSimpleName(),
                new FactType(type, conclusion, conclusion || ofCase ? stage : "inspection", fields, components));
        for (FactField field : components) {
            addConstants(field);
        }
        fields.values().forEach(this::addConstants);
    }

    private void addConstants(FactField field) {
        Class<?> type = field.element() == null ? field.type() : field.element();
        if (type.isEnum()) {
            constants.put(type.getSimpleName(), type);
        }
    }

    private static FactField field(String name, AnnotatedType annotated) {
        Type type = annotated.getType();
        Class<?> element = null;
        Class<?> raw;
        if (type instanceof ParameterizedType generic) {
            raw = (Class<?>) generic.getRawType();
            element = (Class<?>) generic.getActualTypeArguments()[0];
        } else {
            raw = (Class<?>) type;
        }
        return new FactField(name, raw, element, annotated.isAnnotationPresent(Nullable.class));
    }

    /**
     * A type of fact.
     *
     * @param type its record
     * @param conclusion whether rules conclude it
     * @param stage stage that concludes it; {@code inspection} for what comes in
     * @param fields what rules may use, by name
     * @param components what a conclusion is made of, in order
     */
    record FactType(
            Class<? extends Record> type,
            boolean conclusion,
            String stage,
            Map<String, FactField> fields,
            List<FactField> components) {

        String name() {
            return type.getSimpleName();
        }
    }

    /**
     * A field of a fact.
     *
     * @param name its name
     * @param type its class
     * @param element class of its elements if it is a collection, else {@code null}
     * @param maybeUnknown whether it may be unknown
     */
    record FactField(String name, Class<?> type, @Nullable Class<?> element, boolean maybeUnknown) {

        Sort sort() {
            return Sort.of(type);
        }
    }

    /** What kinds of value there are. */
    enum Sort {
        TEXT("文本", "text"),
        NUMBER("数", "number"),
        TRUTH("是非", "true or false"),
        DATE("日期", "date"),
        CONSTANT("枚举值", "constant"),
        LIST("集合", "collection"),
        OTHER("其他", "other"),
        NULL("未知", "null");

        private final String zh;
        private final String en;

        Sort(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        Bilingual words() {
            return new Bilingual(zh, en);
        }

        static Sort of(Class<?> type) {
            if (type == Operands.Nothing.class) {
                return NULL;
            }
            if (type == String.class) {
                return TEXT;
            }
            if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
                return NUMBER;
            }
            if (type == Boolean.class || type == boolean.class) {
                return TRUTH;
            }
            if (type == LocalDate.class) {
                return DATE;
            }
            if (type.isEnum()) {
                return CONSTANT;
            }
            return Collection.class.isAssignableFrom(type) ? LIST : OTHER;
        }
    }
}
