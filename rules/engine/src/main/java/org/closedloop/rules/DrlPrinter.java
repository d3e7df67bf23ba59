package org.closedloop.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.rules.FactModel.FactField;
import org.closedloop.rules.FactModel.FactType;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.FactPattern;
import org.closedloop.rules.RuleTree.NewFact;

/**
 * Prints the DRL that is compiled from checked trees. Names of rules and variables are numbered anew and texts escaped,
 * so that nothing an author wrote reaches the engine as code.
 */
final class DrlPrinter {

    private static final String PACKAGE = "closedloop.book";

    private final Map<String, String> variables = new HashMap<>();
    private final Rule rule;

    private DrlPrinter(Rule rule) {
        this.rule = rule;
    }

    /** Returns the DRL of the rules; the rule at index n is named {@code rn}. */
    static String print(List<Rule> rules) {
        StringBuilder drl = new StringBuilder("package " + PACKAGE + "\ndialect \"mvel\"\n");
        Stream.concat(FactModel.INSTANCE.types().stream().map(FactType::type), FactModel.INSTANCE.constants().stream())
                .map(Class::getName)
                .sorted()
                .forEach(name -> drl.append("import ").append(name).append(";\n"));
        for (int i = 0; i < rules.size(); i++) {
            drl.append(new DrlPrinter(rules.get(i)).rule("r" + i));
        }
        return drl.toString();
    }

    private String rule(String name) {
        StringBuilder text = new StringBuilder("rule \"" + name + "\"\nwhen\n");
        for (RuleTree.Condition condition : rule.tree().conditions()) {
            text.append("  ").append(condition(condition)).append('\n');
        }
        text.append("then\n");
        for (NewFact fact : rule.tree().conclusions()) {
            text.append("  insertLogical( ").append(conclusion(fact)).append(" );\n");
        }
        return text.append("end\n").toString();
    }

    private String condition(RuleTree.Condition condition) {
        if (condition instanceof RuleTree.Absent absent) {
            return "not " + pattern(absent.pattern());
        }
        if (condition instanceof RuleTree.Exists exists) {
            return "exists " + pattern(exists.pattern());
        }
        if (condition instanceof RuleTree.Accumulated accumulated) {
            return "accumulate( " + pattern(accumulated.pattern()) + "; "
                    + accumulated.aggregates().stream()
                            .map(a -> variable(a.variable()) + " : " + a.function() + "( " + variable(a.of().name())
                                    + " )")
                            .collect(Collectors.joining(", "))
                    + " )";
        }
        return pattern(condition.pattern());
    }

    private String pattern(FactPattern pattern) {
        List<String> constraints = new ArrayList<>();
        if (pattern.type().equals("Value")) {
            constraints.add("instrument == " + quoted(rule.instrument().id()));
            constraints.add("date == DateKind." + rule.card().governs().name());
        }
        pattern.constraints().forEach(c -> constraints.add(constraint(pattern, c)));
        return pattern.type() + "( " + String.join(", ", constraints) + " )";
    }

    private String constraint(FactPattern pattern, Constraint constraint) {
        if (constraint instanceof RuleTree.Binding b) {
            return variable(b.variable()) + " : " + b.field().name();
        }
        if (constraint instanceof RuleTree.Comparison c) {
            String left = expression(c.left());
            String right = expression(c.right());
            // Amounts are equal by value, whatever their scale; an index of the engine would compare the scale as well.
            boolean amounts = (isNumber(pattern, c.left()) || isNumber(pattern, c.right()))
                    && !(c.left() instanceof RuleTree.Unknown)
                    && !(c.right() instanceof RuleTree.Unknown);
            return amounts && c.operator().equals("==")
                    ? left + " >= " + right + ", " + left + " <= " + right
                    : left + " " + c.operator() + " " + right;
        }
        if (constraint instanceof RuleTree.Membership in) {
            return expression(in.left()) + (in.negated() ? " not in ( " : " in ( ")
                    + in.of().stream().map(this::expression).collect(Collectors.joining(", ")) + " )";
        }
        if (constraint instanceof RuleTree.Containment c) {
            return expression(c.left()) + (c.negated() ? " not " : " ") + c.operator() + " " + expression(c.right());
        }
        if (constraint instanceof RuleTree.Matching m) {
            return expression(m.left()) + (m.negated() ? " not matches " : " matches ") + quoted(m.regex());
        }
        throw new IllegalStateException("a constraint of " + pattern.type() + " that cannot be printed");
    }

    private static boolean isNumber(FactPattern pattern, Expression expression) {
        if (expression instanceof RuleTree.Field f) {
            return FactModel.INSTANCE
                    .type(pattern.type())
                    .map(t -> t.fields().get(f.name()))
                    .map(field -> field.sort() == FactModel.Sort.NUMBER)
                    .orElse(false);
        }
        return expression instanceof RuleTree.Whole
                || expression instanceof RuleTree.Decimal
                || expression instanceof RuleTree.Calculation;
    }

    private String expression(Expression expression) {
        if (expression instanceof RuleTree.Field f) {
            return f.name();
        }
        if (expression instanceof RuleTree.Variable v) {
            return variable(v.name());
        }
        if (expression instanceof RuleTree.Text t) {
            return quoted(t.value());
        }
        if (expression instanceof RuleTree.Whole w) {
            return w.value().toPlainString() + "B";
        }
        if (expression instanceof RuleTree.Decimal d) {
            return d.value().toPlainString() + "B";
        }
        if (expression instanceof RuleTree.Constant c) {
            return c.type() + "." + c.name();
        }
        if (expression instanceof RuleTree.Calculation s) {
            return "( " + expression(s.left()) + " " + s.operator() + " " + expression(s.right()) + " )";
        }
        return expression instanceof RuleTree.Truth t ? String.valueOf(t.value()) : "null";
    }

    private String conclusion(NewFact fact) {
        List<FactField> components = FactModel.INSTANCE
                .type(fact.type())
                .orElseThrow(() -> new IllegalStateException("unchecked type " + fact.type()))
                .components();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Expression argument = fact.arguments().get(i);
            arguments.add(
                    argument instanceof RuleTree.Whole w
                            ? "new java.math.BigDecimal( \"" + w.value().toPlainString() + "\" )"
                            : expression(argument));
        }
        return "new " + fact.type() + "( " + String.join(", ", arguments) + " )";
    }

    private String variable(String name) {
        return variables.computeIfAbsent(name, n -> "$v" + variables.size());
    }

    /** Returns the text in quotes; whatever is not plain is written by its code, so that it cannot end the text. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(' ');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
