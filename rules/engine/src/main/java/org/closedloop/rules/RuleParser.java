package org.closedloop.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.RuleTree.Meta;
import org.closedloop.rules.RuleTree.NewFact;

/** Reads the rules of one file by the grammar of the safe subset; what the grammar does not know is a fault. */
final class RuleParser {

    private static final Map<String, Bilingual> REFUSED = Map.ofEntries(
            refused("import", "事实模型无需导入；删除此行。", "The fact model needs no import; delete the line."),
            refused("function", "规则不能含函数；请写成结论。", "Rules have no functions; write a conclusion."),
            refused("query", "规则文件不能含查询。", "Rule files have no queries."),
            refused("global", "规则文件不能含全局变量；数值写在 values.yaml。", "There are no globals; numbers stand in values.yaml."),
            refused("declare", "不能声明类型；只用事实模型。", "Types cannot be declared; use the fact model."),
            refused("unit", "不支持规则单元。", "Rule units are not supported."),
            refused("dialect", "方言由引擎决定；删除此行。", "The engine chooses the dialect; delete the line."),
            refused("template", "不支持模板。", "Templates are not supported."));

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "extends",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "dialect",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "date",
            "attributes");
    private static final int MAX_NAME = 200;
    private static final int MAX_CONCLUSIONS = 50;

    private final SourceText source;
    private final TokenReader tokens;

    private RuleParser(SourceText source) {
        this.source = source;
        this.tokens = new TokenReader(source, Lexer.read(source));
    }

    private static Map.Entry<String, Bilingual> refused(String word, String zh, String en) {
        return Map.entry(word, new Bilingual(zh, en));
    }

    /** Returns the rules of a file; faults are recorded in the source. */
    static List<RuleTree> read(SourceText source, String packageName) {
        return new RuleParser(source).file(packageName);
    }

    private List<RuleTree> file(String packageName) {
        List<RuleTree> rules = new ArrayList<>();
        try {
            packageLine(packageName);
        } catch (SyntaxFault e) {
            tokens.skipTo("rule");
        }
        while (!tokens.atEnd()) {
            try {
                if (tokens.peek().is("rule")) {
                    rules.add(rule());
                } else {
                    throw refuse(tokens.next());
                }
            } catch (SyntaxFault e) {
                tokens.skipTo("rule");
            }
        }
        if (rules.isEmpty() && !source.faulty()) {
            source.fault(0, FaultCode.NO_RULE);
        }
        return rules;
    }

    private void packageLine(String expected) {
        int offset = tokens.peek().offset();
        tokens.expect("package");
        StringBuilder name =
                new StringBuilder(tokens.name("包名", "a package name").text());
        while (tokens.accept(".")) {
            name.append('.').append(tokens.name("包名", "a package name").text());
        }
        tokens.accept(";");
        if (!name.toString().equals(expected)) {
            source.fault(offset, FaultCode.WRONG_PACKAGE, name, expected);
        }
    }

    private SyntaxFault refuse(Token token) {
        Bilingual mend = REFUSED.get(token.text());
        if (mend != null) {
            return tokens.fault(token, FaultCode.NOT_ALLOWED, token.shown(), mend);
        }
        return tokens.fault(token, FaultCode.EXPECTED, "rule", token.shown());
    }

    private RuleTree rule() {
        int offset = tokens.next().offset();
        String name = name();
        Map<String, Meta> meta = new LinkedHashMap<>();
        while (tokens.accept("@")) {
            metadata(meta);
        }
        Token token = tokens.peek();
        if (!token.is("when")) {
            if (token.kind() == Token.Kind.NAME
                    && source.line(token.offset()) == source.line(offset)
                    && meta.isEmpty()
                    && !ATTRIBUTES.contains(token.text())) {
                throw tokens.fault(
                        tokens.next(),
                        FaultCode.NOT_ALLOWED,
                        token.shown(),
                        new Bilingual(
                                "规则名中的引号请用 “ ”；规则名之后写 @clause( … ) 或 when。",
                                "Quotes within the name are written “ ”; after the name come @clause( … ) or when."));
            }
            if (ATTRIBUTES.contains(token.text())) {
                throw tokens.fault(
                        tokens.next(),
                        FaultCode.NOT_ALLOWED,
                        token.shown(),
                        new Bilingual(
                                "规则没有属性和继承（salience、extends 等）；顺序不影响结论。",
                                "Rules have no attributes and do not extend (salience and the like); order decides nothing."));
            }
            throw tokens.fault(token, FaultCode.EXPECTED, "when", token.shown());
        }
        tokens.next();
        List<RuleTree.Condition> conditions = new ConditionParser(tokens).conditions();
        if (conditions.isEmpty()) {
            source.fault(offset, FaultCode.NO_CONDITION, name);
        }
        tokens.expect("then");
        List<NewFact> conclusions = new ArrayList<>();
        while (!tokens.peek().is("end")) {
            tokens.bound(conclusions.size(), MAX_CONCLUSIONS);
            conclusions.add(conclusion());
        }
        tokens.next();
        if (conclusions.isEmpty()) {
            source.fault(offset, FaultCode.NO_CONCLUSION, name);
        }
        return new RuleTree(name, offset, meta, conditions, conclusions);
    }

    private String name() {
        Token name = tokens.text("规则名", "the name of the rule");
        if (name.text().isBlank()) {
            throw tokens.fault(name, FaultCode.EXPECTED, new Bilingual("规则名", "the name of the rule"), "\"\"");
        }
        if (name.text().length() > MAX_NAME) {
            throw tokens.fault(name, FaultCode.TOO_LONG, name.text().length(), MAX_NAME);
        }
        return name.text();
    }

    private void metadata(Map<String, Meta> meta) {
        Token key = tokens.name("元数据名", "the name of metadata");
        String value = null;
        if (tokens.accept("(")) {
            value = tokens.text("引号中的文本", "a text in quotes").text();
            tokens.expect(")");
        } else if (tokens.peek().kind() == Token.Kind.TEXT) {
            Token token = tokens.peek();
            throw tokens.fault(token, FaultCode.EXPECTED, "(", token.shown());
        }
        if (meta.put(key.text(), new Meta(value, key.offset())) != null) {
            source.fault(key.offset(), FaultCode.META_TWICE, key.text());
        }
    }

    private NewFact conclusion() {
        Token first = tokens.peek();
        if (tokens.atEnd() || first.is("rule")) {
            throw tokens.fault(first, FaultCode.EXPECTED, "end", first.shown());
        }
        tokens.next();
        if (!first.is("insertLogical")) {
            throw tokens.fault(
                    first,
                    FaultCode.NOT_ALLOWED,
                    first.shown(),
                    new Bilingual(
                            "右边只能写 insertLogical( new 结论( … ) );",
                            "The right side holds insertLogical( new Conclusion( … ) ); only."));
        }
        tokens.expect("(");
        tokens.expect("new");
        Token type = tokens.name("结论的类型", "the type of a conclusion");
        tokens.expect("(");
        List<RuleTree.Expression> arguments = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(argument());
            } while (tokens.accept(","));
        }
        tokens.expect(")");
        tokens.expect(")");
        tokens.expect(";");
        return new NewFact(type.text(), List.copyOf(arguments), type.offset());
    }

    private RuleTree.Expression argument() {
        Token token = tokens.peek();
        RuleTree.Expression operand = new ConditionParser(tokens).operand();
        boolean plain = operand instanceof RuleTree.Variable
                || operand instanceof RuleTree.Text
                || operand instanceof RuleTree.Whole
                || operand instanceof RuleTree.Constant
                || operand instanceof RuleTree.Unknown;
        if (token.is("(") || !plain) {
            throw tokens.fault(
                    token,
                    FaultCode.EXPECTED,
                    new Bilingual("已绑定的变量、文本、整数或枚举值", "a bound variable, a text, a whole number or a constant"),
                    token.shown());
        }
        // The engine cuts consequences up before it reads them, and is misled by a quote within a text.
        if (operand instanceof RuleTree.Text text && text.value().indexOf('"') >= 0) {
            throw tokens.fault(token, FaultCode.BAD_CHARACTER, "\"");
        }
        return operand;
    }
}
