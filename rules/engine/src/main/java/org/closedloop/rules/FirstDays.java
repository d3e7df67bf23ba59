package org.closedloop.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.rules.CycleChecker.Node;

/**
 * The first day on which a rule can be hit (可命中的首日): its own first day, or, if later, the first on which there are rules
 * that conclude what it matches and numbers that it needs.
 */
final class FirstDays {

    private final Law law;
    private final Map<Rule, LocalDate> known = new HashMap<>();

    FirstDays(Law law) {
        this.law = law;
    }

    LocalDate of(Rule rule) {
        LocalDate found = known.get(rule);
        if (found == null) {
            LocalDate own = rule.card().inForce().from();
            LocalDate others = ofOthers(rule);
            found = others.isAfter(own) ? others : own;
            known.put(rule, found);
        }
        return found;
    }

    /** Returns the first day on which a rule could be hit if it had always been in force. */
    LocalDate ofOthers(Rule rule) {
        return rule.tree().conditions().stream()
                .map(c -> needed(rule, c))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private LocalDate needed(Rule rule, RuleTree.Condition condition) {
        String type = condition.pattern().type();
        boolean positive = condition instanceof RuleTree.Match || condition instanceof RuleTree.Exists;
        if (!positive) {
            return LocalDate.MIN;
        }
        if (type.equals("Value")) {
            return law.values().stream()
                    .filter(v -> v.instrument().equals(rule.instrument())
                            && condition.pattern().constraints().stream()
                                    .map(Written::constraint)
                                    .anyMatch(("key == \"" + v.key() + "\"")::equals))
                    .map(v -> v.inForce().from())
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
        }
        List<Node> nodes = CycleChecker.matched(condition.pattern());
        return law.rules().stream()
                .filter(r -> r.tree().conclusions().stream()
                        .map(CycleChecker::concluded)
                        .anyMatch(c -> nodes.stream().anyMatch(c::meets)))
                .map(this::of)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
