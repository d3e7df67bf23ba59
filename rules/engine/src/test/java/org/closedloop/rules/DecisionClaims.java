package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.classification.ChoiceOfLaw;
import org.closedloop.classification.Violation;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.DateKind;
import org.closedloop.law.InForce;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/** What holds of every decision of the shipped law, whatever the batch. */
final class DecisionClaims {

    private final Law law;
    private final Set<String> clausesOfRules;

    DecisionClaims(Law law) {
        this.law = law;
        this.clausesOfRules = law.rules().stream()
                .map(r -> r.card().name() + "@" + r.card().clause())
                .collect(Collectors.toSet());
    }

    /** Returns the sentences that do not hold of a decision; the law that does not apply is held to them as well. */
    List<String> broken(GeneratedCase asked, Decision decision) {
        List<String> broken = new ArrayList<>(ofOne(decision));
        UnknownFields unknown = new UnknownFields(law, asked.question());
        Stream.concat(Stream.of(decision), Stream.ofNullable(decision.otherLaw()))
                .flatMap(d -> d.toEstablish().stream())
                .filter(path -> !unknown.isOpen(path))
                .forEach(path -> broken.add("what is to be established is unknown or contradicts itself: " + path));
        Decision other = decision.otherLaw();
        if (other != null) {
            broken.addAll(ofOne(other));
            claim(broken, "another law is kept only where the law of substance changed", lawChanged(asked));
            claim(
                    broken,
                    "another law is kept only by a rule that chooses between the two",
                    decision.conclusions().stream().anyMatch(c -> c.fact() instanceof ChoiceOfLaw));
            claim(
                    broken,
                    "the law that stands grades no higher than the other",
                    decision.grade().compareTo(other.grade()) <= 0);
            claim(broken, "only two laws are compared", other.otherLaw() == null);
        }
        return broken;
    }

    private List<String> ofOne(Decision decision) {
        List<String> broken = new ArrayList<>();
        routed(decision, broken);
        grounded(decision, broken);
        return broken;
    }

    /** Both routes may be concluded, since what is filed is also ordered to be corrected; the graver one is the route. */
    private static void routed(Decision decision, List<String> broken) {
        Set<Route> routes = decision.conclusions().stream()
                .map(Conclusion::fact)
                .filter(Routed.class::isInstance)
                .map(f -> ((Routed) f).kind())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean filed = decision.measures().contains(MeasureKind.FILE_CASE);
        boolean corrected = decision.measures().contains(MeasureKind.ORDER_CORRECTION);
        Route route = filed ? Route.CASE_FILING : corrected ? Route.RECTIFICATION_NOTICE : Route.NONE;
        claim(broken, "a case is filed exactly where the route is to file a case", decision.route() == route || !filed);
        claim(broken, "there is one route, and it is that of the gravest measure", decision.route() == route);
        claim(broken, "no rule concludes that there is no route", !routes.contains(Route.NONE));
        claim(
                broken,
                "a case is filed exactly where there is a track of penalty",
                filed == decision.tracks().contains(TrackKind.PENALTY));
        claim(
                broken,
                "a case is not filed where no penalty is imposed",
                !filed || !decision.measures().contains(MeasureKind.NO_PENALTY));
    }

    private void grounded(Decision decision, List<String> broken) {
        List<Ground> grounds = decision.conclusions().stream()
                .flatMap(c -> c.grounds().stream())
                .toList();
        claim(
                broken,
                "every ground names a rule of the book by its own clause",
                grounds.stream().allMatch(g -> clausesOfRules.contains(g.rule() + "@" + g.clause())));
        Set<ClauseRef> clauses = grounds.stream().map(Ground::clause).collect(Collectors.toCollection(TreeSet::new));
        claim(
                broken,
                "the clauses of a decision are those of its grounds",
                List.copyOf(clauses).equals(decision.clauses()));
        decision.measures()
                .forEach(m -> claim(broken, "a measure has a ground: " + m, hasGround(decision, new Measure(m))));
        decision.tracks().forEach(t -> claim(broken, "a track has a ground: " + t, hasGround(decision, new Track(t))));
        decision.violations()
                .forEach(v -> claim(
                        broken,
                        "a violation is cited by the clause of a ground of its own: " + v.kind(),
                        grounds(decision, new Violation(v.kind()))
                                .anyMatch(g -> g.clause().equals(v.clause()))));
    }

    private static boolean hasGround(Decision decision, Object fact) {
        return grounds(decision, fact).findAny().isPresent();
    }

    private static Stream<Ground> grounds(Decision decision, Object fact) {
        return decision.conclusions().stream()
                .filter(c -> c.fact().equals(fact))
                .flatMap(c -> c.grounds().stream());
    }

    /**
     * Tells whether rules of substance, or numbers of an instrument that has such rules, differ between act and step. A
     * decision on several days keeps no other law, so that both days are exact wherever the answer matters.
     */
    private boolean lawChanged(GeneratedCase asked) {
        LegalDay inspected = asked.batch().inspectedOn();
        LegalDay done = asked.batch().actOn();
        @Nullable LocalDate step = asked.on() != null ? asked.on() : inspected == null ? null : inspected.first();
        @Nullable LegalDay act = done != null ? done : inspected;
        if (act == null || step == null || !act.isExact()) {
            return false;
        }
        Jurisdiction place = asked.question().handling();
        Set<String> ofSubstance = law.rules().stream()
                .filter(r -> r.card().governs() == DateKind.SUBSTANCE)
                .map(r -> r.instrument().id())
                .collect(Collectors.toSet());
        Stream<InForce> rules = law.rules().stream()
                .filter(r -> r.card().governs() == DateKind.SUBSTANCE)
                .filter(r -> r.card().jurisdiction().contains(place))
                .map(r -> r.card().inForce());
        Stream<InForce> values = law.values().stream()
                .filter(v -> ofSubstance.contains(v.instrument().id()))
                .filter(v -> v.instrument().jurisdiction().contains(place))
                .map(Law.DatedValue::inForce);
        return Stream.concat(rules, values).anyMatch(i -> i.on(act.first()) != i.on(step));
    }

    private static void claim(List<String> broken, String sentence, boolean holds) {
        if (!holds) {
            broken.add(sentence);
        }
    }
}
