package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as read (规则语法树): what is checked, and what the compiled rule is printed from.
 *
 * @param name name of the rule
 * @param offset where it begins in its file
 * @param meta metadata by name
 * @param conditions left side, in order
 * @param conclusions right side, in order
 */
record RuleTree(
        String name, int offset, Map<String, Meta> meta, List<Condition> conditions, List<NewFact> conclusions) {

    /** One piece of metadata; {@code value} is {@code null} where it stands bare. */
    record Meta(@Nullable String value, int offset) {}

    /** One condition of the left side. */
    sealed interface Condition permits Match, Exists, Absent, Accumulated {
        FactPattern pattern();
    }

    record Match(FactPattern pattern) implements Condition {}

    record Exists(FactPattern pattern) implements Condition {}

    record Absent(FactPattern pattern) implements Condition {}

    record Accumulated(FactPattern pattern, List<Aggregate> aggregates) implements Condition {}

    record Aggregate(String variable, String function, Variable of, int offset) {}

    record FactPattern(String type, List<Constraint> constraints, int offset) {}

    /** One constraint of a pattern. */
    sealed interface Constraint permits Binding, Comparison, Membership, Containment, Matching {
        int offset();
    }

    record Binding(String variable, Field field, int offset) implements Constraint {}

    record Comparison(Expression left, String operator, Expression right, int offset) implements Constraint {}

    record Membership(Expression left, boolean negated, List<Expression> of, int offset) implements Constraint {}

    /** {@code operator} is {@code contains} or {@code memberOf}. */
    record Containment(Expression left, String operator, boolean negated, Expression right, int offset)
            implements Constraint {}

    record Matching(Expression left, boolean negated, String regex, int offset) implements Constraint {}

    /** An operand. */
    sealed interface Expression permits Field, Variable, Text, Whole, Decimal, Truth, Unknown, Constant, Calculation {
        int offset();
    }

    record Field(String name, int offset) implements Expression {}

    record Variable(String name, int offset) implements Expression {}

    record Text(String value, int offset) implements Expression {}

    record Whole(BigDecimal value, int offset) implements Expression {}

    /** {@code exact} is false where the B is missing. */
    record Decimal(BigDecimal value, boolean exact, int offset) implements Expression {}

    record Truth(boolean value, int offset) implements Expression {}

    /** The literal {@code null}. */
    record Unknown(int offset) implements Expression {}

    record Constant(String type, String name, int offset) implements Expression {}

    record Calculation(Expression left, String operator, Expression right, int offset) implements Expression {}

    record NewFact(String type, List<Expression> arguments, int offset) {}
}
