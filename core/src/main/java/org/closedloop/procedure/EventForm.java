package org.closedloop.procedure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Suggestion;
import org.jspecify.annotations.Nullable;

/** The written form of an event (办案事件登记格式): a tree of plain values, the same in YAML, JSON and the journal. */
public final class EventForm {

    /** The names of an event's fields, in the order in which they are written. */
    public static final List<String> FIELDS = List.of(
            "on", "at", "event", "addressee", "officer", "note", "paper", "days", "proof", "reason", "duty", "basis");

    private EventForm() {}

    /** Returns an event as a tree: texts, and a whole number for {@code days}; what is not told is left out. */
    public static Map<String, Object> write(Event event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", event.on().toString());
        put(tree, "at", event.at());
        tree.put("event", event.kind().name());
        put(tree, "addressee", event.addressee());
        put(tree, "officer", event.officer());
        put(tree, "note", event.note());
        put(tree, "paper", event.paper());
        if (event.days() != null) {
            tree.put("days", event.days());
        }
        put(tree, "proof", event.proof());
        put(tree, "reason", event.reason());
        put(tree, "duty", event.duty());
        put(tree, "basis", event.basis());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }

    /**
     * Returns the event that a tree tells.
     *
     * @throws IllegalArgumentException naming the field and what is allowed, if the tree is no event
     */
    public static Event read(Map<String, ?> tree) {
        List<String> unknown = new ArrayList<>(tree.keySet());
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            String name = unknown.get(0);
            throw new IllegalArgumentException("an event has no '" + name + "'"
                    + Suggestion.of(name, FIELDS).en() + "; it has " + String.join(", ", FIELDS));
        }
        EventKind kind = value(tree, "event", t -> constant(EventKind.class, t));
        LocalDate on = value(tree, "on", LocalDate::parse);
        if (kind == null || on == null) {
            throw new IllegalArgumentException("an event needs its day 'on' and its kind 'event'");
        }
        Event event = new Event(
                kind,
                on,
                value(tree, "at", LocalTime::parse),
                text(tree, "addressee"),
                text(tree, "officer"),
                text(tree, "note"),
                text(tree, "paper"),
                value(tree, "days", Integer::valueOf),
                text(tree, "proof"),
                text(tree, "reason"),
                value(tree, "duty", t -> constant(DutyKind.class, t)),
                text(tree, "basis"));
        if (!event.missing().isEmpty()) {
            throw new IllegalArgumentException(kind + " of " + on + " needs "
                    + event.missing().iterator().next().written());
        }
        if (!event.needless().isEmpty()) {
            throw new IllegalArgumentException(kind + " of " + on + " carries no "
                    + event.needless().iterator().next().written());
        }
        return event;
    }

    private static @Nullable String text(Map<String, ?> tree, String name) {
        return value(tree, name, t -> t);
    }

    private static <T> @Nullable T value(Map<String, ?> tree, String name, Function<String, T> read) {
        Object value = tree.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String) && !(value instanceof Number)) {
            throw new IllegalArgumentException("'" + name + "' must be text");
        }
        try {
            return read.apply(value.toString());
        } catch (java.time.DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + name + "' is '" + value + "', which cannot be", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        throw new IllegalArgumentException("there is no " + type.getSimpleName() + " '" + text + "'"
                + Suggestion.of(text, names).en());
    }
}
