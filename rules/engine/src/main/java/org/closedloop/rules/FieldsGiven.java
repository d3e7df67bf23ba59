package org.closedloop.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.closedloop.decision.FactText;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.PastInspection;

/** Tells which fields a batch gives (已给出的字段), by the names in which a rule book tells what its rules read. */
final class FieldsGiven {

    private final SortedSet<String> fields = new TreeSet<>();

    private FieldsGiven() {}

    static SortedSet<String> of(Batch batch) {
        FieldsGiven given = new FieldsGiven();
        given.add(batch);
        return given.fields;
    }

    private void add(Object fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = FactText.get(fact, component);
            if (value instanceof Collection<?> all) {
                all.stream().filter(FieldsGiven::holdsFields).forEach(this::add);
            } else if (value != null && holdsFields(value)) {
                add(value);
            }
            boolean none = value == null || (value instanceof Collection<?> all && all.isEmpty());
            if (!none) {
                fields.add(fact.getClass().getSimpleName() + "." + component.getName());
            }
        }
    }

    private static boolean holdsFields(Object value) {
        return value instanceof Item || value instanceof Party || value instanceof PastInspection;
    }
}
