package org.closedloop.rules;

import java.util.stream.Collectors;

/** Conditions and constraints as an author would write them (规则原文). */
final class Written {

    private Written() {}

    static String condition(RuleTree.Condition condition) {
        String before = condition instanceof RuleTree.Absent
                ? "not "
                : condition instanceof RuleTree.Exists
                        ? "exists "
                        : condition instanceof RuleTree.Accumulated ? "accumulate " : "";
        String constraints = condition.pattern().constraints().stream()
                .map(Written::constraint)
                .collect(Collectors.joining(", "));
        return before + condition.pattern().type() + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    static String constraint(RuleTree.Constraint constraint) {
        if (constraint instanceof RuleTree.Binding b) {
            return b.variable() + " : " + b.field().name();
        }
        if (constraint instanceof RuleTree.Comparison c) {
            return ExpressionText.of(c.left()) + " " + c.operator() + " " + ExpressionText.of(c.right());
        }
        if (constraint instanceof RuleTree.Membership in) {
            return ExpressionText.of(in.left()) + (in.negated() ? " not in ( " : " in ( ")
                    + in.of().stream().map(ExpressionText::of).collect(Collectors.joining(", ")) + " )";
        }
        if (constraint instanceof RuleTree.Containment c) {
            return ExpressionText.of(c.left()) + (c.negated() ? " not " : " ") + c.operator() + " "
                    + ExpressionText.of(c.right());
        }
        RuleTree.Matching m = (RuleTree.Matching) constraint;
        return ExpressionText.of(m.left()) + (m.negated() ? " not" : "") + " matches \"" + m.regex() + "\"";
    }
}
