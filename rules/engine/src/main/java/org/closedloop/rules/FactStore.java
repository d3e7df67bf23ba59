package org.closedloop.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Facts by type (事实集合), and what their fields hold. */
final class FactStore {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final Map<String, List<Object>> byType = new HashMap<>();

    FactStore(Collection<?> facts) {
        facts.forEach(this::add);
    }

    final void add(Object fact) {
        byType.computeIfAbsent(fact.getClass().getSimpleName(), t -> new ArrayList<>())
                .add(fact);
    }

    List<Object> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns what a field of a fact holds; {@code null} if it is not known. */
    static @Nullable Object get(Object fact, String field) {
        Method accessor =
                ACCESSORS.computeIfAbsent(fact.getClass(), FactStore::accessors).get(field);
        if (accessor == null) {
            throw new IllegalStateException("unchecked field " + field + " of " + fact.getClass());
        }
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a fact is a public record: " + fact.getClass(), e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && method.getDeclaringClass() == type) {
                accessors.put(method.getName(), method);
            }
        }
        return Map.copyOf(accessors);
    }
}
