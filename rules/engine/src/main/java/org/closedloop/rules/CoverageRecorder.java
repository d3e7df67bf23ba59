package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.decision.Conclusion;
import org.closedloop.law.LegalDate;
import org.closedloop.rules.Variants.Variant;

/** Watches rules while cases are decided (覆盖记录). Not thread-safe. */
final class CoverageRecorder {

    /** What has been seen of a rule. */
    static final class Seen {
        final List<Variant> open;
        final List<Variant> shown = new ArrayList<>();
        final Set<LocalDate> hitOn = new HashSet<>();
        boolean hit;
        boolean missed;

        Seen(Rule rule) {
            this.open = new ArrayList<>(Variants.of(rule.tree()));
        }
    }

    private final Map<Rule, Seen> seen = new HashMap<>();
    private final Map<String, List<Rule>> byStem = new HashMap<>();
    private final Map<Rule, LocalDate> hits = new HashMap<>();
    private final Map<Rule, Map<LocalDate, Set<Object>>> concluded = new HashMap<>();
    private String stem = "";
    private boolean variants;

    CoverageRecorder(List<Rule> rules) {
        for (Rule rule : rules) {
            seen.put(rule, new Seen(rule));
            byStem.computeIfAbsent(stem(rule.card().file()), f -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** Returns the name that a rule file and the cases beside it have in common. */
    static String stem(String file) {
        return file.replaceFirst("\\.(drl|cases\\.yaml)$", "");
    }

    Seen seen(Rule rule) {
        Seen found = seen.get(rule);
        if (found == null) {
            throw new IllegalStateException(
                    "not a rule of the book: " + rule.card().name());
        }
        return found;
    }

    List<Rule> beside(String file) {
        return byStem.getOrDefault(stem(file), List.of());
    }

    /**
     * Watches the rules beside a file of cases during a decision; returns those that were hit, with the legal date by which
     * each is in force.
     *
     * @param decision makes the decision
     * @param withVariants whether changes of the rules are held against the case
     */
    Map<Rule, LocalDate> watch(String file, boolean withVariants, Runnable decision) {
        stem = stem(file);
        variants = withVariants;
        hits.clear();
        concluded.clear();
        decision.run();
        return Map.copyOf(hits);
    }

    /** Returns what a rule concluded in the decision watched last, in force by a legal date. */
    Set<Object> concluded(Rule rule, LocalDate day) {
        return concluded.getOrDefault(rule, Map.of()).getOrDefault(day, Set.of());
    }

    /** Returns an evaluation of rules that is watched. */
    Evaluator watched(List<Rule> rules) {
        Evaluator plain = InterpretedRules.of(rules);
        return facts -> {
            List<Conclusion> conclusions = plain.conclude(facts);
            FactStore all = new FactStore(facts);
            conclusions.forEach(c -> all.add(c.fact()));
            for (Rule rule : byStem.getOrDefault(stem, List.of())) {
                if (rules.contains(rule)) {
                    record(rule, facts, all);
                }
            }
            return conclusions;
        };
    }

    private void record(Rule rule, Collection<?> facts, FactStore all) {
        Set<Object> now = RuleMatching.conclusions(rule, rule.tree(), all);
        if (!now.isEmpty()) {
            LocalDate day = legalDate(rule, facts);
            // Under a later, lighter law a rule may be hit that was not yet in force on the day of the act.
            if (rule.card().inForce().on(day)) {
                hits.put(rule, day);
                concluded.computeIfAbsent(rule, r -> new HashMap<>()).put(day, now);
            }
        }
        if (variants) {
            Seen of = seen(rule);
            List<Variant> decisive = of.open.stream()
                    .filter(v -> !RuleMatching.conclusions(rule, v.tree(), all).equals(now))
                    .toList();
            of.open.removeAll(decisive);
            of.shown.addAll(decisive);
        }
    }

    private static LocalDate legalDate(Rule rule, Collection<?> facts) {
        return facts.stream()
                .filter(LegalDate.class::isInstance)
                .map(LegalDate.class::cast)
                .filter(d -> d.kind() == rule.card().governs())
                .map(LegalDate::on)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a question has its legal dates"));
    }
}
