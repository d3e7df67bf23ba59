package org.closedloop.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.rules.FactModel.FactType;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.FactPattern;

/**
 * Refuses to evaluate a rule that would match facts in more combinations than any clause means (匹配数上限): patterns beside each
 * other that nothing ties together multiply, and four of them over a hundred items are a hundred million matches.
 */
final class MatchBound {

    private static final long MOST = 1_000_000;

    private final Map<Rule, List<String>> untied = new HashMap<>();

    MatchBound(List<Rule> rules) {
        for (Rule rule : rules) {
            List<String> types = rule.tree().conditions().stream()
                    .filter(RuleTree.Match.class::isInstance)
                    .map(RuleTree.Condition::pattern)
                    .filter(p -> p.constraints().stream().noneMatch(c -> ties(c) || keyed(p, c)))
                    .map(FactPattern::type)
                    .toList();
            if (types.size() > 1) {
                untied.put(rule, types);
            }
        }
    }

    private static boolean ties(Constraint constraint) {
        return constraint instanceof RuleTree.Comparison c
                && c.operator().equals("==")
                && (c.left() instanceof RuleTree.Variable || c.right() instanceof RuleTree.Variable);
    }

    /** A key names one number; those of other days and instruments are never there together. */
    private static boolean keyed(FactPattern pattern, Constraint constraint) {
        return pattern.type().equals("Value")
                && constraint instanceof RuleTree.Comparison c
                && c.operator().equals("==")
                && c.left() instanceof RuleTree.Field f
                && f.name().equals("key")
                && c.right() instanceof RuleTree.Text;
    }

    /** @throws LawRefusedException naming the first rule that would match in too many ways */
    void check(Collection<?> facts) {
        Map<String, Long> counts = new HashMap<>();
        facts.forEach(f -> counts.merge(f.getClass().getSimpleName(), 1L, Long::sum));
        long items = counts.getOrDefault("Item", 1L);
        untied.forEach((rule, types) -> {
            long product = 1;
            for (String type : types) {
                product *= Math.max(1, counts.getOrDefault(type, concludedOfItems(type) ? items : 1L));
                if (product > MOST) {
                    RuleCard card = rule.card();
                    throw new LawRefusedException(
                            List.of(FaultCode.TOO_MANY_MATCHES.at(card.file(), card.line(), 1, card.name(), MOST)));
                }
            }
        });
    }

    private static boolean concludedOfItems(String type) {
        return FactModel.INSTANCE
                .type(type)
                .filter(FactType::conclusion)
                .map(t -> t.fields().containsKey("item"))
                .orElse(false);
    }
}
