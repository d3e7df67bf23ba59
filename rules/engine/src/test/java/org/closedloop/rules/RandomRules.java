package org.closedloop.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.rules.FactModel.FactField;
import org.closedloop.rules.FactModel.FactType;
import org.closedloop.rules.FactModel.Sort;

/**
 * Writes rules at random over the whole fact model. Most of them are within the safe subset, and some just outside: what
 * matters is what becomes of those that are accepted.
 */
final class RandomRules {

    static final List<String> KEYS = List.of("low", "high");

    /** Texts that would leave their quotes, or be taken for something else, if anybody let them. */
    static final List<String> TEXTS = List.of(
            "甲醛含量",
            "a",
            "",
            "a\"b",
            "a\" ) ; insert( \"",
            "insert",
            "modify( $v0 ) { }",
            "update",
            "$v0",
            "@{1+1}",
            "#{x}",
            "//",
            "/* a",
            ";",
            "} end",
            "' + name + '",
            "{0}",
            "null",
            "itemClass",
            "%s",
            "１２");

    private static final List<String> REGEXES =
            List.of("a", ".*", "[a-z]+", "a|b", "\\d+", "甲.*", "a?b?", "[^a]", "\\\\w", ".+含.*", "^a$", "");

    private static final List<String> STAGES = List.of("classification", "disposition", "procedure", "closure");

    private final Random random;
    private final List<FactType> conclusions = FactModel.INSTANCE.types().stream()
            .filter(FactType::conclusion)
            .filter(t -> !t.name().equals("ToEstablish"))
            .sorted((a, b) -> Integer.compare(STAGES.indexOf(a.stage()), STAGES.indexOf(b.stage())))
            .toList();
    private final List<FactType> facts =
            FactModel.INSTANCE.types().stream().filter(t -> !t.conclusion()).toList();
    private Map<String, FactField> bound = new HashMap<>();
    private int variables;

    RandomRules(Random random) {
        this.random = random;
    }

    /** Returns the text of a rule of that name; conclusions matched stand before the one concluded, so no cycle comes up. */
    String rule(String name) {
        bound = new HashMap<>();
        variables = 0;
        int concluded = random.nextInt(conclusions.size());
        List<String> when = new ArrayList<>();
        when.add(pattern(pick(facts), false));
        IntStream.range(0, random.nextInt(3)).forEach(i -> when.add(condition(concluded)));
        List<String> then = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            then.add("insertLogical( " + conclusion(conclusions.get(concluded)) + " );");
        }
        return SmallLaw.rule(
                name,
                "a_law/1",
                conclusions.get(concluded).stage(),
                "",
                String.join("\n    ", when),
                String.join("\n    ", then));
    }

    private String condition(int before) {
        FactType type = before > 0 && random.nextInt(3) == 0 ? conclusions.get(random.nextInt(before)) : pick(facts);
        Map<String, FactField> outer = new HashMap<>(bound);
        return switch (random.nextInt(5)) {
            case 0 -> inner("exists " + pattern(type, false), outer);
            case 1 -> inner("not " + pattern(type, random.nextInt(8) > 0), outer);
            case 2 -> accumulate(type, outer);
            default -> pattern(type, false);
        };
    }

    private String inner(String text, Map<String, FactField> outer) {
        bound = outer;
        return text;
    }

    private String accumulate(FactType type, Map<String, FactField> outer) {
        List<String> constraints = constraints(type, true);
        FactField field = pick(List.copyOf(type.fields().values()));
        String variable = "$a" + variables++;
        constraints.add(guard(field) + variable + " : " + field.name());
        bound = outer;
        boolean number = field.sort() == Sort.NUMBER;
        String function = number ? pick(List.of("count", "sum", "min", "max")) : "count";
        String result = "$r" + variables++;
        Class<?> kind = function.equals("count") ? Long.class : java.math.BigDecimal.class;
        bound.put(result, new FactField("", kind, null, false));
        return "accumulate( " + type.name() + "( " + String.join(", ", constraints) + " ); " + result + " : " + function
                + "( " + variable + " ) )";
    }

    private String pattern(FactType type, boolean guarded) {
        return type.name() + "( " + String.join(", ", constraints(type, guarded)) + " )";
    }

    private List<String> constraints(FactType type, boolean guarded) {
        List<String> constraints = new ArrayList<>();
        if (type.name().equals("Value")) {
            constraints.add("key == \"" + pick(KEYS) + '"');
        }
        List<FactField> fields = List.copyOf(type.fields().values());
        for (int i = random.nextInt(4); i > 0 && !fields.isEmpty(); i--) {
            FactField field = pick(fields);
            boolean asked = guarded || random.nextInt(4) > 0;
            constraints.add((asked ? guard(field) : "") + constraint(type, field));
        }
        return constraints;
    }

    private static String guard(FactField field) {
        return field.maybeUnknown() ? field.name() + " != null, " : "";
    }

    private String constraint(FactType type, FactField field) {
        String name = field.name();
        if (random.nextInt(4) == 0) {
            String variable = "$x" + variables++;
            bound.put(variable, field);
            return variable + " : " + name;
        }
        if (random.nextInt(12) == 0) {
            return name + (random.nextBoolean() ? " == null" : " != null");
        }
        String operator = pick(
                field.sort() == Sort.NUMBER || field.sort() == Sort.DATE
                        ? List.of("==", "!=", "<", "<=", ">", ">=")
                        : List.of("==", "!="));
        return switch (field.sort()) {
            case LIST -> name + pick(List.of(" contains ", " not contains ")) + element(type, field);
            case NUMBER ->
                random.nextInt(4) == 0
                        ? name + pick(List.of(" in ", " not in ")) + "( 1, 2.50B, " + operand(type, field) + " )"
                        : sum(type, field) + " " + operator + " " + sum(type, field);
            case TEXT ->
                random.nextInt(3) == 0
                        ? name + pick(List.of(" matches ", " not matches ")) + quoted(pick(REGEXES))
                        : membership(type, field, operator);
            case OTHER ->
                random.nextInt(4) == 0
                        ? name + pick(List.of(" memberOf ", " not memberOf ")) + list(type)
                        : membership(type, field, operator);
            default -> membership(type, field, operator);
        };
    }

    private String membership(FactType type, FactField field, String operator) {
        return random.nextInt(3) == 0
                ? field.name() + pick(List.of(" in ", " not in ")) + "( " + operand(type, field) + ", "
                        + operand(type, field) + " )"
                : field.name() + " " + operator + " " + operand(type, field);
    }

    private String sum(FactType type, FactField field) {
        String text = operand(type, field);
        while (random.nextInt(3) == 0) {
            text = random.nextBoolean()
                    ? text + pick(List.of(" + ", " - ", " * ")) + operand(type, field)
                    : "( " + text + " )";
        }
        return text;
    }

    /** Returns something that can be held against the field: a literal, a variable or another field. */
    private String operand(FactType type, FactField field) {
        List<String> alike = bound.entrySet().stream()
                .filter(e -> e.getValue().sort() == field.sort())
                .map(Map.Entry::getKey)
                .toList();
        if (!alike.isEmpty() && random.nextBoolean()) {
            return pick(alike);
        }
        if (random.nextInt(3) == 0 || field.sort() == Sort.OTHER || field.sort() == Sort.DATE) {
            return pick(type.fields().values().stream()
                            .filter(f -> f.sort() == field.sort())
                            .toList())
                    .name();
        }
        return literal(field.type());
    }

    private String literal(Class<?> type) {
        return switch (Sort.of(type)) {
            case TEXT -> quoted(pick(TEXTS));
            case TRUTH -> String.valueOf(random.nextBoolean());
            case CONSTANT -> constant(type);
            case NUMBER -> pick(List.of("0", "1", "2", "999999999999999999", "0.5B", "1.10B", "3B"));
            default -> "null";
        };
    }

    private String constant(Class<?> type) {
        return type.getSimpleName() + "." + pick(Arrays.asList(type.getEnumConstants()));
    }

    private String element(FactType type, FactField list) {
        Class<?> element = list.element();
        if (element != null && element.isEnum()) {
            return constant(element);
        }
        return type.fields().values().stream()
                .filter(f -> f.type() == element)
                .map(FactField::name)
                .findFirst()
                .orElse("null");
    }

    private String list(FactType type) {
        List<String> lists = type.fields().values().stream()
                .filter(f -> f.sort() == Sort.LIST)
                .map(FactField::name)
                .collect(Collectors.toCollection(ArrayList::new));
        bound.forEach((name, field) -> {
            if (field.sort() == Sort.LIST) {
                lists.add(name);
            }
        });
        return lists.isEmpty() ? "null" : pick(lists);
    }

    private String conclusion(FactType type) {
        return "new " + type.name() + "( "
                + type.components().stream().map(this::argument).collect(Collectors.joining(", ")) + " )";
    }

    private String argument(FactField component) {
        List<String> fitting = bound.entrySet().stream()
                .filter(e -> e.getValue().type() == component.type())
                .map(Map.Entry::getKey)
                .toList();
        if (!fitting.isEmpty() && random.nextInt(3) > 0) {
            return pick(fitting);
        }
        return component.maybeUnknown() && random.nextBoolean()
                ? "null"
                : component.sort() == Sort.NUMBER ? String.valueOf(random.nextInt(9)) : literal(component.type());
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
