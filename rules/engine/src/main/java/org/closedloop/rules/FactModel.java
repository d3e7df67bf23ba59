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
import org.closedloop.casefile.ConclusionForm;
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
import org.closedloop.procedure.Now;
import org.closedloop.procedure.Owed;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Running;
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
    /** Accessors of {@link Item} that rules may use besides its components. */
    private static final List<String> DERIVED =
            List.of("named", "standardLevel", "strictness", "keepsDeclared", "keepsRequired");
    /** Instrument and legal date of a value are put in when the rule is printed, so that no rule sees another's. */
    private static final List<String> VALUE_FIELDS = List.of("key", "amount", "unit");
    /** What a rule may bind of a value besides its components. */
    private static final String PERIOD = "period";

    /** The one model; the list above must be there before it is made. */
    static final FactModel INSTANCE = new FactModel();

    private final Map<String, FactType> types = new TreeMap<>();
    private final Map<String, Class<?>> constants = new TreeMap<>();

    private FactModel() {
        FACTS.forEach(c -> add(c, false));
        ConclusionForm.TYPES.forEach(c -> add(c, true));
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
