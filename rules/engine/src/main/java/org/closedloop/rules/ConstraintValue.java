package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Expression;
import org.jspecify.annotations.Nullable;

/** Whether a constraint holds of a fact (约束求值). What is not known makes a comparison false. */
final class ConstraintValue {

    private final Object fact;
    private final Map<String, @Nullable Object> bound;

    ConstraintValue(Object fact, Map<String, @Nullable Object> bound) {
        this.fact = fact;
        this.bound = bound;
    }

    boolean holds(Constraint constraint) {
        if (constraint instanceof RuleTree.Comparison c) {
            return compares(c.operator(), value(c.left()), value(c.right()));
        }
        if (constraint instanceof RuleTree.Membership in) {
            Object left = value(in.left());
            return in.of().stream().anyMatch(e -> equal(left, value(e))) != in.negated();
        }
        if (constraint instanceof RuleTree.Containment c) {
            boolean contains = c.operator().equals("contains");
            Object list = value(contains ? c.left() : c.right());
            Object element = value(contains ? c.right() : c.left());
            return (list instanceof Collection<?> all && element != null && all.contains(element)) != c.negated();
        }
        if (constraint instanceof RuleTree.Matching m) {
            return (value(m.left()) instanceof String text && text.matches(m.regex())) != m.negated();
        }
        throw new IllegalStateException("no constraint: " + constraint);
    }

    private @Nullable Object value(Expression expression) {
        if (expression instanceof RuleTree.Field f) {
            return FactStore.get(fact, f.name());
        }
        if (expression instanceof RuleTree.Calculation s) {
            if (value(s.left()) instanceof Number a && value(s.right()) instanceof Number b) {
                BigDecimal left = new BigDecimal(a.toString());
                BigDecimal right = new BigDecimal(b.toString());
                return switch (s.operator()) {
                    case "+" -> left.add(right);
                    case "-" -> left.subtract(right);
                    default -> left.multiply(right);
                };
            }
            return null;
        }
        return literal(expression, bound);
    }

    /** Returns what a literal or a bound variable holds. */
    static @Nullable Object literal(Expression expression, Map<String, @Nullable Object> bound) {
        if (expression instanceof RuleTree.Variable v) {
            return bound.get(v.name());
        }
        if (expression instanceof RuleTree.Text t) {
            return t.value();
        }
        if (expression instanceof RuleTree.Whole w) {
            return w.value();
        }
        if (expression instanceof RuleTree.Decimal d) {
            return d.value();
        }
        if (expression instanceof RuleTree.Truth t) {
            return t.value();
        }
        if (expression instanceof RuleTree.Constant c) {
            Class<?> type = FactModel.INSTANCE
                    .constants(c.type())
                    .orElseThrow(() -> new IllegalStateException("unchecked constant " + c));
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(c.name())) {
                    return constant;
                }
            }
            throw new IllegalStateException("unchecked constant " + c);
        }
        return null;
    }

    private static boolean compares(String operator, @Nullable Object left, @Nullable Object right) {
        if (operator.equals("==") || operator.equals("!=")) {
            return equal(left, right) == operator.equals("==");
        }
        if (left == null || right == null) {
            return false;
        }
        int order = order(left, right);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        return left instanceof Number && right instanceof Number
                ? order(left, right) == 0
                : Objects.equals(left, right);
    }

    /** Compares amounts by value, days by the calendar. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the checks have seen that both are of one kind
    private static int order(Object left, Object right) {
        return left instanceof Number && right instanceof Number
                ? new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()))
                : ((Comparable) left).compareTo(right);
    }
}
