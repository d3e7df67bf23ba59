package org.closedloop.inspection;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/** Writes a batch as the tree that {@link BatchForm#read} reads: by the names of its components, what is unknown left out. */
final class BatchTree {

    private BatchTree() {}

    static Map<String, Object> of(Record record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            boolean none = value == null || (value instanceof Collection<?> all && all.isEmpty() && !items(component));
            if (value != null && !none) {
                tree.put(component.getName(), plain(value));
            }
        }
        return tree;
    }

    /** No items tested is something else than not knowing which. */
    private static boolean items(RecordComponent component) {
        return component.getName().equals("items");
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(BatchTree::plain).toList();
        }
        if (value instanceof LegalDay day) {
            return written(day);
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Jurisdiction || value instanceof LocalDate) {
            return value.toString();
        }
        return value instanceof Record record ? of(record) : value;
    }

    private static String written(LegalDay day) {
        LocalDate first = day.first();
        String year = String.format("%04d", first.getYear());
        Stream<String> forms = Stream.of(
                        Stream.of(first.toString(), year + first.toString().substring(4, 7)),
                        IntStream.rangeClosed(1, 4).mapToObj(q -> year + "-Q" + q),
                        Stream.of(year))
                .flatMap(s -> s);
        List<String> fitting = forms.filter(f -> LegalDay.parse(f).equals(day)).toList();
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException(
                    "the interval " + day + " is no day, month, quarter or year and cannot be written");
        }
        return fitting.get(0);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a batch is made of public records: " + record.getClass(), e);
        }
    }
}
