package org.closedloop.rules;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.DateKind;
import org.closedloop.law.InForce;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDate;
import org.closedloop.law.LegalDay;
import org.closedloop.law.Value;
import org.jspecify.annotations.Nullable;

/** Makes facts at random from their records: what may be unknown often is. */
final class RandomFacts {

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    /** Returns the facts of one decision: one batch, a few of everything else. */
    List<Object> decision() {
        List<Object> facts = new ArrayList<>();
        for (FactModel.FactType type : FactModel.INSTANCE.types()) {
            boolean single = List.of("Batch", "Elapsed", "LawChanged").contains(type.name());
            if (!type.conclusion() && !List.of("Value", "LegalDate").contains(type.name())) {
                for (int i = single ? 1 : random.nextInt(4); i > 0; i--) {
                    facts.add(fact(type.type()));
                }
            }
        }
        for (DateKind kind : DateKind.values()) {
            facts.add(new LegalDate(kind, day()));
            for (String key : RandomRules.KEYS) {
                InForce inForce = new InForce(LocalDate.parse("2000-01-01"), null);
                facts.add(new Value("a_law", kind, key, amount(), "yuan", ClauseRef.parse("a_law/1"), inForce, false));
            }
        }
        return facts;
    }

    private <T> T fact(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            AnnotatedType annotated = components[i].getAnnotatedType();
            boolean unknown = annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
            arguments[i] = unknown ? null : value(annotated.getType());
        }
        try {
            return type.cast(type.getConstructors()[0].newInstance(arguments));
        } catch (InvocationTargetException e) {
            return fact(type); // A name may not be blank; the next try has another.
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("a fact is a public record: " + type, e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Object> some = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                some.add(value(generic.getActualTypeArguments()[0]));
            }
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(some) : some;
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return RandomRules.TEXTS.get(random.nextInt(RandomRules.TEXTS.size()));
        }
        if (raw == BigDecimal.class) {
            return amount();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == int.class) {
            return 1 + random.nextInt(90);
        }
        if (raw == LocalDate.class) {
            return day();
        }
        if (raw == LegalDay.class) {
            return LegalDay.parse(day().toString());
        }
        if (raw == Jurisdiction.class) {
            return new Jurisdiction(random.nextBoolean() ? "CN" : "CN-37");
        }
        return raw.isEnum() ? raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)] : fact(raw);
    }

    private BigDecimal amount() {
        return new BigDecimal(List.of("0", "1", "1.0", "2.50", "1.1", "100000").get(random.nextInt(6)));
    }

    private LocalDate day() {
        return LocalDate.parse("2020-01-01").plusDays(random.nextInt(3));
    }
}
