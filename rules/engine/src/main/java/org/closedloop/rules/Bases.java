package org.closedloop.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.law.DateKind;
import org.closedloop.law.InForce;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.Value;

/**
 * Compiled bases (编译后的规则基), one for each set of rules that are in force together; built when first needed, a bounded
 * number kept. Safe for use by many threads.
 */
final class Bases {

    private static final int BASES = 64;
    private static final int SPANS = 4096;

    private final Law law;
    private final Function<List<Rule>, Evaluator> evaluation;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    /** Bases by the names of their rules, so that spans in which the same rules are in force share one. */
    private final Map<List<String>, Evaluator> compiled = bounded(BASES);

    private final Map<Span, Evaluator> bySpan = bounded(SPANS);

    private final Map<ValueSpan, List<Value>> values = bounded(SPANS);
    private final Optional<LocalDate> judgingSince;
    /** Numbers that rules of substance read; another number is no law of substance, whatever its instrument. */
    private final Set<String> ofSubstance;

    private record ValueSpan(Jurisdiction jurisdiction, DateKind kind, LocalDate from) {}

    /** Days between two changes of the law, for each legal date. */
    private record Span(Jurisdiction jurisdiction, LegalDays from, boolean ofCase) {}

    /** @param evaluation makes rules that conclude from rules that are in force together */
    Bases(Law law, Function<List<Rule>, Evaluator> evaluation) {
        this.law = law;
        this.evaluation = evaluation;
        this.judgingSince = judgingSince(law);
        this.ofSubstance = ofSubstance(law);
        Stream.concat(
                        law.rules().stream().map(r -> r.card().inForce()),
                        law.values().stream().map(Law.DatedValue::inForce))
                .forEach(this::note);
    }

    private void note(InForce inForce) {
        changes.add(inForce.from());
        if (inForce.to() != null) {
            changes.add(inForce.to());
        }
    }

    /** Returns the first days on which the law is another than the day before, in order. */
    NavigableSet<LocalDate> changes() {
        return Collections.unmodifiableNavigableSet(changes);
    }

    /** Returns the first day on which a rule judges a product; a date that is not known at all is no earlier. */
    Optional<LocalDate> judgingSince() {
        return judgingSince;
    }

    /** Returns the numbers of the law in force on a day for a jurisdiction, stated for one of the legal dates. */
    List<Value> values(Jurisdiction jurisdiction, DateKind kind, LocalDate day) {
        return values.computeIfAbsent(
                new ValueSpan(jurisdiction, kind, span(day)),
                s -> law.values().stream()
                        .filter(v -> v.inForce().on(day)
                                && v.instrument().jurisdiction().contains(jurisdiction))
                        .map(v -> new Value(
                                v.instrument().id(),
                                kind,
                                v.key(),
                                v.amount(),
                                v.unit(),
                                v.clause(),
                                v.inForce(),
                                v.unverified()))
                        .toList());
    }

    private static Set<String> ofSubstance(Law law) {
        Set<String> read = new HashSet<>();
        for (Rule rule : law.rules()) {
            if (rule.card().governs() == DateKind.SUBSTANCE) {
                rule.tree().conditions().stream()
                        .map(RuleTree.Condition::pattern)
                        .filter(p -> p.type().equals("Value"))
                        .flatMap(p -> p.constraints().stream())
                        .filter(c -> c instanceof RuleTree.Comparison k && k.right() instanceof RuleTree.Text)
                        .map(c -> ((RuleTree.Text) ((RuleTree.Comparison) c).right()).value())
                        .forEach(key -> read.add(rule.instrument().id() + "/" + key));
            }
        }
        return Set.copyOf(read);
    }

    private static Optional<LocalDate> judgingSince(Law law) {
        return law.rules().stream()
                .filter(r ->
                        r.tree().conclusions().stream().anyMatch(f -> f.type().equals("ProductJudged")))
                .map(r -> r.card().inForce().from())
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns the compiled rules in force for a jurisdiction on the legal dates.
     *
     * @param ofCase whether those that decide events of a case, or those that classify a batch
     */
    Evaluator on(Jurisdiction jurisdiction, LegalDays days, boolean ofCase) {
        Span span = new Span(
                jurisdiction,
                new LegalDays(span(days.substance()), span(days.procedure()), span(days.inspection())),
                ofCase);
        Evaluator found = bySpan.get(span);
        if (found == null) {
            found = compiled(inForce(jurisdiction, days, ofCase));
            bySpan.put(span, found);
        }
        return found;
    }

    /** One thread compiles while the others wait: the same rules compiled twice at once would cost twice the memory. */
    private synchronized Evaluator compiled(List<Rule> rules) {
        List<String> names = rules.stream().map(r -> r.card().name()).toList();
        Evaluator found = compiled.get(names);
        if (found == null) {
            found = evaluation.apply(rules);
            compiled.put(names, found);
        }
        return found;
    }

    /** Returns the first day of the span in which the law is the same as on the given day. */
    private LocalDate span(LocalDate day) {
        LocalDate change = changes.floor(day);
        return change == null ? LocalDate.MIN : change;
    }

    private static <K, V> Map<K, V> bounded(int size) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        });
    }

    /** Returns the rules in force, without those whose place a nearer jurisdiction's rule takes. */
    List<Rule> inForce(Jurisdiction jurisdiction, LegalDays days, boolean ofCase) {
        List<Rule> candidates = law.rules().stream()
                .filter(r -> r.card().ofCase() == ofCase)
                .filter(r -> r.card().jurisdiction().contains(jurisdiction))
                .filter(r -> r.card().inForce().on(days.on(r.card().governs())))
                .toList();
        Map<String, Rule> nearest = new HashMap<>();
        for (Rule rule : candidates) {
            String replaced = rule.card().replaces();
            if (replaced != null) {
                nearest.merge(replaced, rule, Bases::nearer);
            }
        }
        return candidates.stream()
                .filter(r -> !nearest.containsKey(r.card().name()))
                .filter(r -> Optional.ofNullable(r.card().replaces())
                        .map(replaced -> r.equals(nearest.get(replaced)))
                        .orElse(true))
                .toList();
    }

    private static Rule nearer(Rule a, Rule b) {
        int deeper = a.card().jurisdiction().code().length()
                - b.card().jurisdiction().code().length();
        return deeper >= 0 ? a : b;
    }

    /** Returns whether rules or values of substance differ between two days for a jurisdiction. */
    boolean substanceDiffers(Jurisdiction jurisdiction, LocalDate a, LocalDate b) {
        return Stream.concat(
                        law.rules().stream()
                                .filter(r -> r.card().governs() == DateKind.SUBSTANCE)
                                .filter(r -> r.card().jurisdiction().contains(jurisdiction))
                                .map(r -> r.card().inForce()),
                        law.values().stream()
                                .filter(v -> v.instrument().jurisdiction().contains(jurisdiction))
                                .filter(v -> ofSubstance.contains(v.instrument().id() + "/" + v.key()))
                                .map(Law.DatedValue::inForce))
                .anyMatch(i -> i.on(a) != i.on(b));
    }
}
