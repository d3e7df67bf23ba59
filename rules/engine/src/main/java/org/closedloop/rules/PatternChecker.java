package org.closedloop.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.closedloop.law.Value;
import org.closedloop.rules.FactModel.FactField;
import org.closedloop.rules.FactModel.FactType;
import org.closedloop.rules.FactModel.Sort;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.FactPattern;
import org.jspecify.annotations.Nullable;

/** Checks one pattern: its fields exist, both sides of each comparison fit, and what may be unknown is asked for. */
final class PatternChecker {

    private static final Bilingual IN_NOT = new Bilingual("在 not 中使用", "inside not");
    private static final Bilingual IN_ACCUMULATE = new Bilingual("在 accumulate 中使用", "in accumulate");
    private static final Bilingual IN_JOIN = new Bilingual("与变量比较", "in a join with a variable");
    private static final Bilingual IN_MATCH = new Bilingual("与正则表达式比较", "in matches");
    private static final Bilingual IN_SUM = new Bilingual("计算", "in arithmetic");
    private static final Bilingual IN_UNEQUAL = new Bilingual("作不等比较", "in != or not");
    private static final Pattern PERIOD = Pattern.compile("\\bperiod\\b");

    private final SourceText source;
    private final Map<String, FactField> bound;
    private final @Nullable Map<String, String> values;
    private final Set<String> known = new HashSet<>();
    private final Map<String, FactField> own = new HashMap<>();

    /**
     * @param bound variables bound by earlier patterns; those of this pattern are added to it
     * @param values units of the values of the rule's own instrument; by key; {@code null} where they could not be read
     */
    PatternChecker(SourceText source, Map<String, FactField> bound, @Nullable Map<String, String> values) {
        this.source = source;
        this.bound = bound;
        this.values = values;
    }

    /** Where a pattern stands. */
    enum Place {
        PLAIN,
        NOT,
        ACCUMULATE
    }

    /** Checks a pattern; returns its type, or {@code null} if there is none of that name. */
    @Nullable
    FactType check(FactPattern pattern, Place place) {
        FactType type = FactModel.INSTANCE.type(pattern.type()).orElse(null);
        if (type == null) {
            List<String> names = FactModel.INSTANCE.names(false);
            source.fault(
                    pattern.offset(),
                    FaultCode.UNKNOWN_TYPE,
                    pattern.type(),
                    Suggestion.of(pattern.type(), names),
                    String.join(", ", names));
            return null;
        }
        if (pattern.type().equals("ToEstablish")) {
            source.fault(pattern.offset(), FaultCode.NOT_MATCHED, pattern.type());
        }
        for (Constraint constraint : pattern.constraints()) {
            check(type, constraint, place);
        }
        if (pattern.type().equals("Value")) {
            checkKey(pattern);
        }
        return type;
    }

    private void checkKey(FactPattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof RuleTree.Comparison c
                    && c.operator().equals("==")
                    && c.left() instanceof RuleTree.Field f
                    && f.name().equals("key")
                    && c.right() instanceof RuleTree.Text key) {
                if (values != null && !values.containsKey(key.value())) {
                    source.fault(
                            key.offset(),
                            FaultCode.UNKNOWN_VALUE,
                            key.value(),
                            Suggestion.of(key.value(), values.keySet()));
                } else if (values != null) {
                    time(pattern, key.value(), String.valueOf(values.get(key.value())));
                }
                return;
            }
        }
        source.fault(pattern.offset(), FaultCode.VALUE_KEY);
    }

    /** Only what is counted in units of time is a period. */
    private void time(FactPattern pattern, String key, String unit) {
        if (Value.unit(unit).isPresent()) {
            return;
        }
        for (Constraint constraint : pattern.constraints()) {
            String written = Written.constraint(constraint);
            if (PERIOD.matcher(written).find() && !written.startsWith("key ")) {
                int offset =
                        constraint instanceof RuleTree.Binding b ? b.field().offset() : pattern.offset();
                source.fault(offset, FaultCode.NO_PERIOD, key, unit);
            }
        }
    }

    private void check(FactType type, Constraint constraint, Place place) {
        if (constraint instanceof RuleTree.Binding binding) {
            bind(type, binding, place);
        } else if (constraint instanceof RuleTree.Comparison comparison) {
            compare(type, comparison, place);
        } else if (constraint instanceof RuleTree.Membership in) {
            member(type, in, place);
        } else if (constraint instanceof RuleTree.Containment contains) {
            contain(type, contains, place);
        } else if (constraint instanceof RuleTree.Matching matching) {
            needsField(matching.offset(), matching.left());
            FactField left = operand(type, matching.left());
            if (left != null && left.sort() != Sort.TEXT) {
                source.fault(
                        matching.left().offset(),
                        FaultCode.TYPE_MISMATCH,
                        ExpressionText.of(matching.left()),
                        left.sort().words(),
                        "matches",
                        Sort.TEXT.words());
            }
            // The engine matches the word null.
            use(type, matching.left(), IN_MATCH, place);
            SafeRegex.check(source, matching);
        }
    }

    private void member(FactType type, RuleTree.Membership in, Place place) {
        FactField left = operand(type, in.left());
        needsField(in.offset(), in.left());
        for (Expression value : in.of()) {
            FactField right = operand(type, value);
            if (right != null && right.sort() == Sort.NULL) {
                source.fault(value.offset(), FaultCode.NULL_ORDER);
            }
            fits(in.left(), left, value, right);
            use(type, value, IN_JOIN, place);
        }
        use(type, in.left(), in.negated() ? IN_UNEQUAL : null, place);
        if (!in.negated()) {
            learn(in.left());
        }
    }

    private void needsField(int offset, Expression... sides) {
        if (Stream.of(sides).noneMatch(this::hasField)) {
            source.fault(offset, FaultCode.NO_EFFECT);
        }
    }

    private void bind(FactType type, RuleTree.Binding binding, Place place) {
        FactField field = operand(type, binding.field());
        if (bound.containsKey(binding.variable())) {
            source.fault(binding.offset(), FaultCode.BOUND_TWICE, binding.variable());
        } else if (field != null) {
            if (place == Place.ACCUMULATE) {
                use(type, binding.field(), null, place);
            }
            boolean unknown = field.maybeUnknown() && !known.contains(field.name());
            FactField variable = new FactField(binding.field().name(), field.type(), field.element(), unknown);
            bound.put(binding.variable(), variable);
            own.put(binding.variable(), variable);
        }
    }

    private void compare(FactType type, RuleTree.Comparison c, Place place) {
        FactField left = operand(type, c.left());
        if (isBareConstant(type, left, c.right())) {
            return;
        }
        FactField right = operand(type, c.right());
        boolean equality = c.operator().equals("==") || c.operator().equals("!=");
        needsField(c.offset(), c.left(), c.right());
        if (c.left() instanceof RuleTree.Unknown || c.right() instanceof RuleTree.Unknown) {
            if (!equality) {
                source.fault(c.offset(), FaultCode.NULL_ORDER);
            }
            sums(type, c.left(), place);
            sums(type, c.right(), place);
            if (c.operator().equals("!=")) {
                learn(c.left());
                learn(c.right());
            }
            return;
        }
        fits(c.left(), left, c.right(), right);
        if (!equality && left != null && left.sort() != Sort.NUMBER && left.sort() != Sort.DATE) {
            source.fault(c.left().offset(), FaultCode.NO_ORDER, ExpressionText.of(c.left()), c.operator());
        }
        // Two names that are both unknown would be equal.
        boolean join = isJoin(c.left()) || isJoin(c.right()) || (equality && isName(c.left()) && isName(c.right()));
        Bilingual why = c.operator().equals("!=") ? IN_UNEQUAL : join ? IN_JOIN : null;
        use(type, c.left(), why, place);
        use(type, c.right(), why, place);
        if (!c.operator().equals("!=")) {
            learn(c.left());
            learn(c.right());
        }
    }

    /** Tells a word that is no field where a constant was meant, with the constants that there are. */
    private boolean isBareConstant(FactType type, @Nullable FactField left, Expression right) {
        if (left == null
                || left.sort() != Sort.CONSTANT
                || !(right instanceof RuleTree.Field word)
                || type.fields().containsKey(word.name())) {
            return false;
        }
        String codes = left.type().getSimpleName();
        List<String> names = Arrays.stream(left.type().getEnumConstants())
                .map(c -> codes + "." + ((Enum<?>) c).name())
                .toList();
        source.fault(
                word.offset(),
                FaultCode.UNKNOWN_CONSTANT,
                codes,
                word.name(),
                Suggestion.of(codes + "." + word.name(), names),
                String.join(", ", names));
        return true;
    }

    private void contain(FactType type, RuleTree.Containment c, Place place) {
        FactField left = operand(type, c.left());
        FactField right = operand(type, c.right());
        FactField list = c.operator().equals("contains") ? left : right;
        FactField element = c.operator().equals("contains") ? right : left;
        Expression listExpression = c.operator().equals("contains") ? c.left() : c.right();
        if (list != null && list.sort() != Sort.LIST) {
            source.fault(listExpression.offset(), FaultCode.NOT_A_LIST, ExpressionText.of(listExpression));
        } else if (list != null && element != null && element.type() != list.element()) {
            source.fault(
                    c.offset(),
                    FaultCode.TYPE_MISMATCH,
                    ExpressionText.of(listExpression),
                    String.valueOf(list.element() == null ? "" : list.element().getSimpleName()),
                    c.operator(),
                    element.type().getSimpleName());
        }
        needsField(c.offset(), c.left(), c.right());
        // A collection refuses to be asked whether it contains what is not known.
        use(type, listExpression, c.negated() ? IN_UNEQUAL : null, place);
        use(type, listExpression.equals(c.left()) ? c.right() : c.left(), IN_JOIN, place);
    }

    /** A field that may be unknown must be asked for before it is used in a way in which unknown would be taken for no. */
    private void use(FactType type, Expression expression, @Nullable Bilingual why, Place place) {
        if (expression instanceof RuleTree.Calculation) {
            sums(type, expression, place);
            return;
        }
        Bilingual reason =
                why != null ? why : place == Place.NOT ? IN_NOT : place == Place.ACCUMULATE ? IN_ACCUMULATE : null;
        needsKnown(expression, left(type, expression), reason);
    }

    private void sums(FactType type, Expression expression, Place place) {
        if (expression instanceof RuleTree.Calculation sum) {
            use(type, sum.left(), IN_SUM, place);
            use(type, sum.right(), IN_SUM, place);
        }
    }

    private @Nullable FactField left(FactType type, Expression expression) {
        if (expression instanceof RuleTree.Field f) {
            return type.fields().get(f.name());
        }
        return expression instanceof RuleTree.Variable v ? bound.get(v.name()) : null;
    }

    private void needsKnown(Expression expression, @Nullable FactField field, @Nullable Bilingual reason) {
        if (reason == null || field == null || !field.maybeUnknown()) {
            return;
        }
        boolean ofThis = !(expression instanceof RuleTree.Variable v) || own.containsKey(v.name());
        if (!ofThis || !known.contains(field.name())) {
            source.fault(expression.offset(), FaultCode.MAYBE_UNKNOWN, field.name(), reason);
        }
    }

    private void learn(Expression expression) {
        if (expression instanceof RuleTree.Field f) {
            known.add(f.name());
        } else if (expression instanceof RuleTree.Variable v) {
            FactField field = own.get(v.name());
            if (field != null) {
                known.add(field.name());
            }
        }
    }

    private static boolean isName(Expression expression) {
        return expression instanceof RuleTree.Field || expression instanceof RuleTree.Variable;
    }

    private boolean isJoin(Expression expression) {
        if (expression instanceof RuleTree.Calculation sum) {
            return isJoin(sum.left()) || isJoin(sum.right());
        }
        return expression instanceof RuleTree.Variable v && !own.containsKey(v.name());
    }

    private boolean hasField(Expression expression) {
        if (expression instanceof RuleTree.Calculation sum) {
            return hasField(sum.left()) || hasField(sum.right());
        }
        return expression instanceof RuleTree.Field
                || (expression instanceof RuleTree.Variable v && own.containsKey(v.name()));
    }

    /** Returns what an operand is, or {@code null} after recording that it is nothing. */
    private @Nullable FactField operand(FactType type, Expression expression) {
        if (expression instanceof RuleTree.Calculation sum) {
            for (Expression side : List.of(sum.left(), sum.right())) {
                FactField field = operand(type, side);
                if (field != null && field.sort() != Sort.NUMBER) {
                    source.fault(side.offset(), FaultCode.NOT_A_NUMBER, ExpressionText.of(side));
                }
            }
            return new FactField(sum.operator(), java.math.BigDecimal.class, null, false);
        }
        if (expression instanceof RuleTree.Field f) {
            FactField field = type.fields().get(f.name());
            if (field == null) {
                source.fault(
                        f.offset(),
                        FaultCode.UNKNOWN_FIELD,
                        type.name(),
                        f.name(),
                        Suggestion.of(f.name(), type.fields().keySet()),
                        String.join(", ", type.fields().keySet()));
            }
            return field;
        }
        return new Operands(source, bound).literal(expression);
    }

    private void fits(
            Expression left, @Nullable FactField leftField, Expression right, @Nullable FactField rightField) {
        if (leftField == null || rightField == null || rightField.sort() == Sort.NULL) {
            return;
        }
        boolean same = leftField.sort() == rightField.sort()
                && (leftField.sort() != Sort.CONSTANT && leftField.sort() != Sort.OTHER
                        || leftField.type() == rightField.type());
        if (!same || leftField.sort() == Sort.LIST) {
            source.fault(
                    left.offset(),
                    FaultCode.TYPE_MISMATCH,
                    ExpressionText.of(left),
                    words(leftField),
                    ExpressionText.of(right),
                    words(rightField));
        }
    }

    private static Object words(FactField field) {
        return field.sort() == Sort.CONSTANT || field.sort() == Sort.OTHER
                ? field.type().getSimpleName()
                : field.sort().words();
    }
}
