package org.closedloop.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.closedloop.rules.RuleTree.Condition;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.FactPattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks that numbers are compared with their own kind (单位一致): a sum with a sum, days with days. What is calculated, and what
 * has no unit that could be told, is not asked.
 */
final class UnitChecker {

    private static final Map<String, String> FIELDS = Map.of(
            "Batch.goodsValue", "yuan",
            "Batch.salesValue", "yuan",
            "Batch.unsoldValue", "yuan",
            "Batch.illegalGains", "yuan",
            "Batch.tamperedGoodsValue", "yuan",
            "Batch.helpIncome", "yuan",
            "LargerSum.sum", "yuan",
            "Elapsed.yearsOver", "years",
            "Now.days", "days",
            "Past.days", "days");

    private static final Set<String> DAYS = Set.of("days", "workingDays");

    private final SourceText source;
    private final Map<String, String> values;
    private final Map<String, String> bound = new HashMap<>();

    /**
     * @param values units of the instrument's numbers by key
     */
    UnitChecker(SourceText source, Map<String, String> values) {
        this.source = source;
        this.values = values;
    }

    /** Records every fault of the rule in the source. */
    void check(RuleTree rule) {
        for (Condition condition : rule.conditions()) {
            for (Constraint constraint : condition.pattern().constraints()) {
                check(condition.pattern(), constraint);
            }
        }
    }

    private void check(FactPattern pattern, Constraint constraint) {
        if (constraint instanceof RuleTree.Binding binding) {
            String unit = unit(pattern, binding.field());
            if (unit != null) {
                bound.put(binding.variable(), unit);
            }
        } else if (constraint instanceof RuleTree.Comparison comparison) {
            String left = unit(pattern, comparison.left());
            String right = unit(pattern, comparison.right());
            if (left != null
                    && right != null
                    && !left.equals(right)
                    && !(DAYS.contains(left) && DAYS.contains(right))) {
                source.fault(
                        comparison.offset(),
                        FaultCode.UNITS_DIFFER,
                        ExpressionText.of(comparison.left()),
                        left,
                        ExpressionText.of(comparison.right()),
                        right);
            }
        }
    }

    private @Nullable String unit(FactPattern pattern, Expression expression) {
        if (expression instanceof RuleTree.Variable variable) {
            return bound.get(variable.name());
        }
        if (!(expression instanceof RuleTree.Field field)) {
            return null;
        }
        return pattern.type().equals("Value") && field.name().equals("amount")
                ? values.get(key(pattern))
                : FIELDS.get(pattern.type() + "." + field.name());
    }

    private static String key(FactPattern pattern) {
        return pattern.constraints().stream()
                .filter(c -> c instanceof RuleTree.Comparison key
                        && key.left() instanceof RuleTree.Field f
                        && f.name().equals("key")
                        && key.right() instanceof RuleTree.Text)
                .map(c -> ((RuleTree.Text) ((RuleTree.Comparison) c).right()).value())
                .findFirst()
                .orElse("");
    }
}
