package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.RuleTree.Aggregate;
import org.closedloop.rules.RuleTree.Condition;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.FactPattern;

/** Reads the left side of a rule. */
final class ConditionParser {

    private static final Bilingual CALL =
            new Bilingual("不能调用方法或取路径；只用本模式的字段。", "No calls and no paths; use the fields of the pattern.");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Bilingual PATTERN = new Bilingual("事实类型，如 Item( … )", "a fact type such as Item( … )");
    private static final Map<String, Bilingual> REFUSED = Map.of(
            "eval", new Bilingual("请写成模式中的比较。", "Write it as a comparison in a pattern."),
            "from", new Bilingual("事实已在工作内存中，直接匹配。", "The facts are there already; match them."),
            "or", new Bilingual("请写成两条规则，或用 in ( … )。", "Write two rules, or use in ( … )."),
            "and", new Bilingual("条件逐行书写即为并且。", "Conditions on lines of their own are joined by and."),
            "forall", new Bilingual("请写 not 加相反的条件。", "Write not with the opposite condition."),
            "collect", new Bilingual("请用 accumulate 计数或求和。", "Use accumulate to count or sum."),
            "over", new Bilingual("没有时间窗口。", "There are no windows."),
            "do", new Bilingual("请写成两条规则。", "Write two rules."),
            "if", new Bilingual("请写成两条规则。", "Write two rules."));
    private static final Bilingual COMMENT =
            new Bilingual("说明文字前请写 //；条件写作 Item( … )。", "Put // before a remark; a condition is written Item( … ).");
    private static final int MAX_DEPTH = 20;
    /** More conditions, constraints, values of a list or operators of a sum than these no clause needs. */
    private static final int MAX_PARTS = 50;

    private final TokenReader tokens;
    private int depth;

    ConditionParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** Returns the conditions up to {@code then}. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.peek().is("then")) {
            tokens.bound(conditions.size(), MAX_PARTS);
            conditions.add(condition());
            tokens.accept(";");
        }
        return List.copyOf(conditions);
    }

    private Condition condition() {
        if (tokens.accept("not")) {
            return new RuleTree.Absent(pattern());
        }
        if (tokens.accept("exists")) {
            return new RuleTree.Exists(pattern());
        }
        if (tokens.peek().is("accumulate")) {
            return accumulated();
        }
        return new RuleTree.Match(pattern());
    }

    /** Returns whether a word begins neither a fact nor anything else that could stand here, as the words of a remark do. */
    private boolean isProse(Token word) {
        Token next = tokens.peek();
        return word.kind() == Token.Kind.NAME
                && !REFUSED.containsKey(word.text())
                && !List.of("not", "exists", "accumulate").contains(word.text())
                && FactModel.INSTANCE.type(word.text()).isEmpty()
                && (next.kind() == Token.Kind.NAME
                        || Character.UnicodeScript.of(word.text().codePointAt(0)) == Character.UnicodeScript.HAN);
    }

    private FactPattern pattern() {
        Token type = tokens.next();
        if (type.is("insertLogical") || type.is("end") || type.is("rule") || type.kind() == Token.Kind.END) {
            throw tokens.fault(type, FaultCode.EXPECTED, "then", type.shown());
        }
        if (isProse(type)) {
            throw tokens.fault(type, FaultCode.NOT_ALLOWED, type.shown(), COMMENT);
        }
        Bilingual mend = REFUSED.get(type.text());
        if (mend != null && type.kind() == Token.Kind.NAME) {
            throw tokens.fault(type, FaultCode.NOT_ALLOWED, type.shown(), mend);
        }
        if (type.kind() != Token.Kind.NAME) {
            throw tokens.fault(type, FaultCode.EXPECTED, PATTERN, type.shown());
        }
        tokens.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                tokens.bound(constraints.size(), MAX_PARTS);
                constraints.add(constraint());
            } while (tokens.accept(","));
        }
        Token closing = tokens.next();
        if (!closing.is(")")) {
            throw tokens.fault(
                    closing,
                    FaultCode.EXPECTED,
                    constraints.isEmpty() ? ")" : new Bilingual("“,”或者“)”", "',' or ')'"),
                    closing.shown());
        }
        return new FactPattern(type.text(), List.copyOf(constraints), type.offset());
    }

    private Condition accumulated() {
        tokens.expect("accumulate");
        tokens.expect("(");
        FactPattern pattern = pattern();
        tokens.expect(";");
        List<Aggregate> aggregates = new ArrayList<>();
        do {
            tokens.bound(aggregates.size(), MAX_PARTS);
            Token variable = tokens.variable();
            tokens.expect(":");
            Token function = tokens.name("count、sum、min 或 max", "count, sum, min or max");
            tokens.expect("(");
            Token of = tokens.variable();
            tokens.expect(")");
            aggregates.add(new Aggregate(
                    variable.text(),
                    function.text(),
                    new RuleTree.Variable(of.text(), of.offset()),
                    function.offset()));
        } while (tokens.accept(","));
        tokens.expect(")");
        return new RuleTree.Accumulated(pattern, List.copyOf(aggregates));
    }

    private Constraint constraint() {
        Token first = tokens.peek();
        int offset = first.offset();
        if (first.kind() == Token.Kind.VARIABLE && tokens.peek(1).is(":")) {
            tokens.next();
            tokens.next();
            Token field = tokens.name("字段名", "the name of a field");
            return new RuleTree.Binding(first.text(), new RuleTree.Field(field.text(), field.offset()), offset);
        }
        Expression left = expression();
        Token operator = tokens.next();
        if (operator.is(".") || operator.is("(") || operator.is("[")) {
            throw tokens.fault(operator, FaultCode.NOT_ALLOWED, operator.shown(), CALL);
        }
        if (COMPARISONS.contains(operator.text()) && operator.kind() == Token.Kind.SIGN) {
            return new RuleTree.Comparison(left, operator.text(), expression(), offset);
        }
        boolean negated = operator.is("not");
        if (negated) {
            operator = tokens.next();
        }
        return switch (operator.kind() == Token.Kind.NAME ? operator.text() : "") {
            case "in" -> new RuleTree.Membership(left, negated, list(), offset);
            case "contains", "memberOf" ->
                new RuleTree.Containment(left, operator.text(), negated, expression(), offset);
            case "matches" ->
                new RuleTree.Matching(
                        left,
                        negated,
                        tokens.text("引号中的正则表达式", "a regular expression in quotes")
                                .text(),
                        offset);
            default ->
                throw tokens.fault(
                        operator,
                        FaultCode.EXPECTED,
                        new Bilingual(
                                "== != < <= > >= in contains memberOf matches 之一",
                                "one of == != < <= > >= in contains memberOf matches"),
                        operator.shown());
        };
    }

    private List<Expression> list() {
        tokens.expect("(");
        List<Expression> values = new ArrayList<>();
        do {
            tokens.bound(values.size(), MAX_PARTS);
            values.add(expression());
        } while (tokens.accept(","));
        tokens.expect(")");
        return List.copyOf(values);
    }

    private Expression expression() {
        Expression left = product();
        for (int i = 0; tokens.peek().is("+") || tokens.peek().is("-"); i++) {
            tokens.bound(i, MAX_PARTS);
            Token sign = tokens.next();
            left = new RuleTree.Calculation(left, sign.text(), product(), sign.offset());
        }
        return left;
    }

    private Expression product() {
        Expression left = operand();
        for (int i = 0; tokens.peek().is("*"); i++) {
            tokens.bound(i, MAX_PARTS);
            Token sign = tokens.next();
            left = new RuleTree.Calculation(left, sign.text(), operand(), sign.offset());
        }
        return left;
    }

    /** Reads a field, variable, literal, constant or an expression in brackets. */
    Expression operand() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case VARIABLE -> new RuleTree.Variable(token.text(), token.offset());
            case TEXT -> text(token);
            case NUMBER -> number(token);
            case NAME -> named(token);
            default -> bracketed(token);
        };
    }

    /** The engine takes a quote after a backslash for one within the text, and looks for comments in the texts that follow. */
    private Expression text(Token token) {
        if (token.text().indexOf('\\') >= 0) {
            throw tokens.fault(token, FaultCode.BAD_CHARACTER, "\\");
        }
        return new RuleTree.Text(token.text(), token.offset());
    }

    private Expression bracketed(Token token) {
        if (!token.is("(")) {
            throw tokens.fault(
                    token, FaultCode.EXPECTED, new Bilingual("字段、变量或取值", "a field, variable or value"), token.shown());
        }
        if (++depth > MAX_DEPTH) {
            throw tokens.fault(token, FaultCode.TOO_DEEP);
        }
        Expression inner = expression();
        tokens.expect(")");
        depth--;
        return inner;
    }

    private static Expression number(Token token) {
        String digits = token.text();
        boolean exact = digits.endsWith("B");
        BigDecimal value = new BigDecimal(exact ? digits.substring(0, digits.length() - 1) : digits);
        if (exact || digits.contains(".")) {
            return new RuleTree.Decimal(value, exact, token.offset());
        }
        return new RuleTree.Whole(value, token.offset());
    }

    private Expression named(Token token) {
        if (tokens.peek().is(".") && Character.isUpperCase(token.text().charAt(0))) {
            tokens.next();
            Token constant = tokens.name("枚举值", "a constant");
            if (tokens.peek().is(".") || tokens.peek().is("(")) {
                throw call(token);
            }
            return new RuleTree.Constant(token.text(), constant.text(), token.offset());
        }
        if (tokens.peek().is("(") || tokens.peek().is(".")) {
            throw call(token);
        }
        return switch (token.text()) {
            case "true" -> new RuleTree.Truth(true, token.offset());
            case "false" -> new RuleTree.Truth(false, token.offset());
            case "null" -> new RuleTree.Unknown(token.offset());
            case "new", "this", "str", "soundslike" -> throw call(token);
            default -> new RuleTree.Field(token.text(), token.offset());
        };
    }

    /** What is called is shown with the name that it is called on. */
    private SyntaxFault call(Token token) {
        StringBuilder shown = new StringBuilder(token.shown().toString());
        for (int i = 0; i < 4 && (tokens.peek(i).is(".") || tokens.peek(i).is("(") || i % 2 == 1); i++) {
            shown.append(tokens.peek(i).text());
            if (tokens.peek(i).is("(")) {
                break;
            }
        }
        return tokens.fault(token, FaultCode.NOT_ALLOWED, shown, CALL);
    }
}
