package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.rules.RuleTree.Condition;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.FactPattern;

/**
 * A rule changed in one place, in every way that could go unnoticed (单点变更): a condition or a constraint left out, a bound
 * moved by the least there is, one of several constants dropped. Where such a change makes no difference to any case, the
 * cases do not show why that place reads as it does.
 */
final class Variants {

    private static final Map<String, String> MOVED = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");

    private static final BigDecimal FEW_CENTS = new BigDecimal("0.05");

    private final RuleTree tree;
    private final List<Variant> variants = new ArrayList<>();

    private Variants(RuleTree tree) {
        this.tree = tree;
    }

    /**
     * A changed rule.
     *
     * @param kind which kind of change
     * @param offset where in the file
     * @param what the words that were changed
     * @param then what they became; empty where they were left out
     * @param tree the rule as changed
     */
    record Variant(Probe.Kind kind, int offset, String what, String then, RuleTree tree) {

        /** Returns what was changed and what it became. */
        String change() {
            return then.isEmpty() ? what : what + " → " + then;
        }
    }

    static List<Variant> of(RuleTree tree) {
        Variants all = new Variants(tree);
        for (int i = 0; i < tree.conditions().size(); i++) {
            all.condition(i);
        }
        return all.variants;
    }

    private void condition(int index) {
        Condition condition = tree.conditions().get(index);
        FactPattern pattern = condition.pattern();
        boolean plain = condition instanceof RuleTree.Match;
        // What binds a variable cannot be left out; a pattern with constraints is shown by them.
        if (!(condition instanceof RuleTree.Accumulated)
                && (!plain || pattern.constraints().isEmpty())) {
            List<Condition> rest = new ArrayList<>(tree.conditions());
            rest.remove(index);
            add(Probe.Kind.CONDITION, pattern.offset(), Written.condition(condition), "", rest);
        }
        List<Constraint> constraints = pattern.constraints();
        for (int c = 0; c < constraints.size(); c++) {
            int place = c;
            Constraint constraint = constraints.get(c);
            if (constraint instanceof RuleTree.Binding || isKey(pattern, constraint) || guards(constraints, c)) {
                continue;
            }
            List<Constraint> without = new ArrayList<>(constraints);
            without.remove(c);
            add(Probe.Kind.CONSTRAINT, constraint.offset(), Written.constraint(constraint), "", with(index, without));
            changed(constraint, other -> {
                List<Constraint> with = new ArrayList<>(constraints);
                with.set(place, other.constraint());
                add(other.kind(), other.offset(), other.what(), other.then(), with(index, with));
            });
        }
    }

    /** Another constraint in the place of one. */
    private record Changed(Probe.Kind kind, int offset, String what, String then, Constraint constraint) {}

    private static void changed(Constraint constraint, Consumer<Changed> to) {
        if (constraint instanceof RuleTree.Comparison c && MOVED.containsKey(c.operator())) {
            Constraint moved = moved(c);
            to.accept(new Changed(
                    Probe.Kind.BOUNDARY, c.offset(), Written.constraint(c), Written.constraint(moved), moved));
        } else if (constraint instanceof RuleTree.Membership in && in.of().size() > 1) {
            for (Expression element : in.of()) {
                List<Expression> others =
                        in.of().stream().filter(e -> !e.equals(element)).toList();
                to.accept(new Changed(
                        Probe.Kind.ELEMENT,
                        element.offset(),
                        ExpressionText.of(element),
                        "",
                        new RuleTree.Membership(in.left(), in.negated(), others, in.offset())));
            }
        }
    }

    /**
     * Returns the comparison with the bound on the other side. A product may never come to just the bound, as no amount of whole
     * cents taken three times is 100,000: its bound is moved by a few cents instead.
     */
    private static Constraint moved(RuleTree.Comparison c) {
        if (!product(c.left()) && !product(c.right())) {
            return new RuleTree.Comparison(c.left(), MOVED.getOrDefault(c.operator(), ""), c.right(), c.offset());
        }
        String further = c.operator().startsWith(">") ? "+" : "-";
        RuleTree.Expression bound = new RuleTree.Calculation(
                c.right(), further, new RuleTree.Decimal(FEW_CENTS, true, c.offset()), c.offset());
        return new RuleTree.Comparison(c.left(), c.operator(), bound, c.offset());
    }

    private static boolean product(Expression expression) {
        return expression instanceof RuleTree.Calculation c
                && c.operator().equals("*")
                && !(c.left() instanceof RuleTree.Decimal || c.right() instanceof RuleTree.Decimal);
    }

    private List<Condition> with(int index, List<Constraint> constraints) {
        List<Condition> conditions = new ArrayList<>(tree.conditions());
        Condition condition = conditions.get(index);
        FactPattern pattern = new FactPattern(
                condition.pattern().type(), constraints, condition.pattern().offset());
        conditions.set(
                index,
                condition instanceof RuleTree.Match
                        ? new RuleTree.Match(pattern)
                        : condition instanceof RuleTree.Exists
                                ? new RuleTree.Exists(pattern)
                                : condition instanceof RuleTree.Accumulated a
                                        ? new RuleTree.Accumulated(pattern, a.aggregates())
                                        : new RuleTree.Absent(pattern));
        return conditions;
    }

    private void add(Probe.Kind kind, int offset, String what, String then, List<Condition> conditions) {
        variants.add(new Variant(
                kind,
                offset,
                what,
                then,
                new RuleTree(tree.name(), tree.offset(), tree.meta(), List.copyOf(conditions), tree.conclusions())));
    }

    /** The key of a value says which it is and is no condition. */
    private static boolean isKey(FactPattern pattern, Constraint constraint) {
        return pattern.type().equals("Value")
                && constraint instanceof RuleTree.Comparison c
                && c.left() instanceof RuleTree.Field f
                && f.name().equals("key");
    }

    /** A question whether a field is known, asked because a later constraint uses it, decides nothing of its own. */
    private static boolean guards(List<Constraint> constraints, int index) {
        return constraints.get(index) instanceof RuleTree.Comparison c
                && c.operator().equals("!=")
                && c.right() instanceof RuleTree.Unknown
                && c.left() instanceof RuleTree.Field f
                && constraints.stream().skip(index + 1L).anyMatch(other -> uses(other, f.name()));
    }

    private static boolean uses(Constraint constraint, String field) {
        Stream<Expression> expressions = constraint instanceof RuleTree.Comparison c
                ? Stream.of(c.left(), c.right())
                : constraint instanceof RuleTree.Membership in
                        ? Stream.concat(Stream.of(in.left()), in.of().stream())
                        : constraint instanceof RuleTree.Containment c
                                ? Stream.of(c.left(), c.right())
                                : constraint instanceof RuleTree.Matching m
                                        ? Stream.of(m.left())
                                        : Stream.of(((RuleTree.Binding) constraint).field());
        return expressions.anyMatch(e -> uses(e, field));
    }

    private static boolean uses(Expression expression, String field) {
        return expression instanceof RuleTree.Calculation sum
                ? uses(sum.left(), field) || uses(sum.right(), field)
                : expression instanceof RuleTree.Field f && f.name().equals(field);
    }
}
