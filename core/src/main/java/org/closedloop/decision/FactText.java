package org.closedloop.decision;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.closedloop.inspection.Batch;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.InForce;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/** Facts and conclusions as short text (事实的简写): {@code Item(name=甲醛含量, result=FAIL)}, what is unknown left out. */
public final class FactText {

    /** Records that are one value and say it best themselves. */
    private static final Set<Class<?>> VALUES =
            Set.of(ClauseRef.class, InForce.class, Jurisdiction.class, LegalDay.class);

    /** Lists of a batch whose elements are facts of their own. */
    private static final Set<String> FACTS_OF_THEIR_OWN = Set.of("party", "others", "items", "history");

    private FactText() {}

    /** Returns the text of a fact, or of one of its components. */
    public static String of(Object fact) {
        if (fact instanceof Record && !VALUES.contains(fact.getClass())) {
            return ofRecord(fact);
        }
        if (fact instanceof Collection<?> all) {
            return all.stream().map(FactText::of).toList().toString();
        }
        if (fact instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return fact instanceof Enum<?> code ? code.name() : fact.toString();
    }

    private static String ofRecord(Object fact) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = get(fact, component);
            boolean leftOut = value == null
                    || (value instanceof Collection<?> all && all.isEmpty())
                    || (fact instanceof Batch && FACTS_OF_THEIR_OWN.contains(component.getName()));
            if (value != null && !leftOut) {
                parts.add(component.getName() + "=" + of(value));
            }
        }
        return fact.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
    }

    /** Returns what a component of a record holds; {@code null} if it is not known. */
    public static @Nullable Object get(Object fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact is a public record: " + fact.getClass(), e);
        }
    }
}
