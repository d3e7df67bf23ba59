package org.closedloop.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Instrument;
import org.closedloop.law.LegalRank;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.FactModel.FactType;
import org.closedloop.rules.RuleTree.NewFact;

/** Checks what rules are to each other and to their instruments: names, stages, ranks, replacements, cycles. */
final class BookChecker {

    private static final Set<String> PENALTIES = Set.of("Violation", "Fine", "Also", "Aggravation");
    private static final Set<String> PENAL_MEASURES =
            Set.of("WARN", "PENALIZE", "SUSPEND_BUSINESS", "REVOKE_BUSINESS_LICENCE", "REVOKE_PRODUCTION_LICENCE");

    private final List<Rule> rules;
    private final Map<String, SourceText> sources;
    private final Map<String, Rule> byName = new HashMap<>();

    private static final Bilingual LAYER = new Bilingual(
            "目录中没有上级辖区的规则：若它是加在随附规则之上的一层，请加 --layer。",
            " No rule of a wider jurisdiction is here: if the folder is a layer over the law as shipped, add --layer.");

    private BookChecker(List<Rule> rules, Map<String, SourceText> sources) {
        this.rules = rules;
        this.sources = sources;
    }

    /**
     * Records every fault.
     *
     * @param rules the rules that could be read
     * @param sources their files by name
     */
    static void check(List<Rule> rules, Map<String, SourceText> sources) {
        new BookChecker(rules, sources).check();
    }

    private void check() {
        for (Rule rule : rules) {
            Rule first = byName.putIfAbsent(rule.card().name(), rule);
            if (first != null) {
                fault(
                        rule,
                        FaultCode.NAME_TWICE,
                        rule.card().name(),
                        first.card().file() + ":" + first.card().line());
            }
        }
        for (Rule rule : rules) {
            stages(rule);
            ranks(rule);
            replaces(rule);
        }
        replacedTwice();
        CycleChecker.check(rules, this::fault);
    }

    private void stages(Rule rule) {
        int own = Metadata.STAGES.indexOf(rule.card().stage());
        for (RuleTree.Condition condition : rule.tree().conditions()) {
            FactModel.INSTANCE.type(condition.pattern().type()).ifPresent(type -> {
                if (Metadata.STAGES.indexOf(type.stage()) > own) {
                    source(rule)
                            .fault(
                                    condition.pattern().offset(),
                                    FaultCode.WRONG_STAGE,
                                    rule.card().stage(),
                                    type.name(),
                                    type.stage());
                }
            });
        }
        for (NewFact fact : rule.tree().conclusions()) {
            FactType type = FactModel.INSTANCE.type(fact.type()).orElse(null);
            if (type != null
                    && type.conclusion()
                    && !type.name().equals("ToEstablish")
                    && !type.stage().equals(rule.card().stage())) {
                source(rule)
                        .fault(
                                fact.offset(),
                                FaultCode.CONCLUDES_STAGE,
                                rule.card().stage(),
                                type.name(),
                                type.stage());
            }
        }
    }

    private void ranks(Rule rule) {
        LegalRank rank = rule.instrument().rank();
        for (NewFact fact : rule.tree().conclusions()) {
            if (!rank.mayCreatePenalty() && isPenalty(fact)) {
                source(rule).fault(fact.offset(), FaultCode.RANK_PENALTY, words(rank), fact.type());
            }
        }
    }

    private static Bilingual words(LegalRank rank) {
        return new Bilingual(rank.zh(), rank.en());
    }

    private static boolean isPenalty(NewFact fact) {
        return PENALTIES.contains(fact.type())
                || (fact.type().equals("Measure")
                        // A variable may hold any measure.
                        && fact.arguments().stream()
                                .anyMatch(
                                        a -> !(a instanceof RuleTree.Constant c) || PENAL_MEASURES.contains(c.name())));
    }

    /** Returns whether there is no rule of a wider jurisdiction that a rule could replace. */
    private boolean alone(Rule rule) {
        return byName.values().stream()
                .map(r -> r.card().jurisdiction())
                .noneMatch(j -> !j.equals(rule.card().jurisdiction())
                        && j.contains(rule.card().jurisdiction()));
    }

    private void replaces(Rule rule) {
        String name = rule.card().replaces();
        if (name == null) {
            return;
        }
        int offset = rule.tree()
                .meta()
                .getOrDefault("replaces", new RuleTree.Meta(null, rule.tree().offset()))
                .offset();
        Rule replaced = byName.get(name);
        if (replaced == null) {
            source(rule)
                    .fault(
                            offset,
                            FaultCode.REPLACES_NOTHING,
                            name,
                            Suggestion.of(name, byName.keySet()),
                            alone(rule) ? LAYER : new Bilingual("", ""));
        } else if (replaced.card().jurisdiction().equals(rule.card().jurisdiction())
                || !replaced.card().jurisdiction().contains(rule.card().jurisdiction())) {
            source(rule).fault(offset, FaultCode.REPLACES_WRONG_PLACE, name);
        } else if (!mayReplace(rule.instrument(), replaced) && !(namesPapers(rule) && namesPapers(replaced))) {
            source(rule)
                    .fault(
                            offset,
                            FaultCode.REPLACES_RANK,
                            words(rule.instrument().rank()),
                            words(replaced.instrument().rank()),
                            name);
        }
    }

    private static boolean mayReplace(Instrument by, Rule replaced) {
        LegalRank own = by.rank();
        LegalRank other = replaced.instrument().rank();
        return own.atLeast(other)
                || (own == LegalRank.LOCAL_REGULATION && other == LegalRank.DEPARTMENT_RULE)
                || replaced.instrument().delegates().contains(replaced.card().clause());
    }

    /** What a paper is called is local practice, whatever the rank. */
    private static boolean namesPapers(Rule rule) {
        return rule.tree().conclusions().stream()
                .allMatch(f -> f.type().equals("Paper") || f.type().equals("Writes"));
    }

    private void replacedTwice() {
        Map<String, List<Rule>> replacers = rules.stream()
                .filter(r -> r.card().replaces() != null)
                .collect(Collectors.groupingBy(
                        r -> r.card().jurisdiction() + " " + r.card().replaces()));
        for (List<Rule> group : replacers.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Rule a = group.get(i);
                    Rule b = group.get(j);
                    if (overlap(a.card(), b.card())) {
                        fault(
                                b,
                                FaultCode.REPLACED_TWICE,
                                String.valueOf(b.card().replaces()),
                                a.card().name(),
                                b.card().name());
                    }
                }
            }
        }
    }

    private static boolean overlap(RuleCard a, RuleCard b) {
        return a.inForce().on(b.inForce().from()) || b.inForce().on(a.inForce().from());
    }

    private void fault(Rule rule, FaultCode code, Object... arguments) {
        source(rule).fault(rule.tree().offset(), code, arguments);
    }

    private SourceText source(Rule rule) {
        SourceText source = sources.get(rule.card().file());
        if (source == null) {
            throw new IllegalStateException("no source of " + rule.card().file());
        }
        return source;
    }
}
