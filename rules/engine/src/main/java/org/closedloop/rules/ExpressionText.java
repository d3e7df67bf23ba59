package org.closedloop.rules;

import org.closedloop.rules.RuleTree.Expression;

/** Shows an operand in a message, the way it was written. */
final class ExpressionText {

    private ExpressionText() {}

    /** Returns the operand as written. */
    static String of(Expression expression) {
        if (expression instanceof RuleTree.Field f) {
            return f.name();
        }
        if (expression instanceof RuleTree.Variable v) {
            return v.name();
        }
        if (expression instanceof RuleTree.Text t) {
            return '"' + t.value() + '"';
        }
        if (expression instanceof RuleTree.Constant c) {
            return c.type() + "." + c.name();
        }
        if (expression instanceof RuleTree.Calculation s) {
            return of(s.left()) + " " + s.operator() + " " + of(s.right());
        }
        if (expression instanceof RuleTree.Whole n) {
            return n.value().toPlainString();
        }
        if (expression instanceof RuleTree.Decimal d) {
            return d.value().toPlainString() + (d.exact() ? "B" : "");
        }
        return expression instanceof RuleTree.Truth t ? String.valueOf(t.value()) : "null";
    }
}
