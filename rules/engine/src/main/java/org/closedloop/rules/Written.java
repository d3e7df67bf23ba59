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
            return PatternChecker.shown(c.left()) + " " + c.operator() + " " + PatternChecker.shown(c.right());
        }
        if (constraint instanceof RuleTree.Membership in) {
            return PatternChecker.shown(in.left()) + (in.negated() ? " not in ( " : " in ( ")
                    + in.of().stream().map(PatternChecker::shown).collect(Collectors.joining(", ")) + " )";
        }
        if (constraint instanceof RuleTree.Containment c) {
            return PatternChecker.shown(c.left()) + (c.negated() ? " not " : " ") + c.operator() + " "
                    + PatternChecker.shown(c.right());
        }
        RuleTree.Matching m = (RuleTree.Matching) constraint;
        return PatternChecker.shown(m.left()) + (m.negated() ? " not" : "") + " matches \"" + m.regex() + "\"";
    }
}
