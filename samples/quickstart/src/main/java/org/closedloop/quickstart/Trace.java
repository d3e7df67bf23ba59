package org.closedloop.quickstart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.classification.GradeOpen;
import org.closedloop.classification.ItemGraded;
import org.closedloop.classification.ToEstablish;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.inspection.Item;
import org.closedloop.law.ClauseRef;

/** Asks a decision for its reasons (决定理由的查询). */
record Trace(Decision decision) {

    /** Returns the conclusions of a kind. */
    <T extends Record> List<T> facts(Class<T> type) {
        return decision.facts(type);
    }

    /** Returns the clauses on which conclusions rest, sorted. */
    List<ClauseRef> clauses(Predicate<Object> which) {
        return grounds(which).map(Ground::clause).distinct().sorted().toList();
    }

    List<ClauseRef> clauses(Object fact) {
        return clauses((Predicate<Object>) fact::equals);
    }

    List<ClauseRef> clauses(MeasureKind measure) {
        return clauses(new Measure(measure));
    }

    private Stream<Ground> grounds(Predicate<Object> which) {
        return decision.conclusions().stream().filter(c -> which.test(c.fact())).flatMap(c -> c.grounds().stream());
    }

    /** Returns the item as it was judged, that is completed from the catalogue; as reported if no rule matched it. */
    Item judged(Item reported) {
        return grounds(f -> true)
                .flatMap(g -> g.facts().stream())
                .filter(f -> f instanceof Item i && i.name().equals(reported.name()))
                .map(Item.class::cast)
                .findFirst()
                .orElse(reported);
    }

    Optional<ItemGraded> grade(String item) {
        return facts(ItemGraded.class).stream()
                .filter(g -> g.item().equals(item))
                .max((a, b) -> a.kind().compareTo(b.kind()));
    }

    /** Returns whether an item fails and cannot be graded by what is known. */
    boolean open(String item) {
        return facts(GradeOpen.class).contains(new GradeOpen(item));
    }

    /** Returns the fields of an item that are still to be established. */
    List<String> toEstablish(String item) {
        return facts(ToEstablish.class).stream()
                .filter(t -> item.equals(t.item()))
                .map(ToEstablish::field)
                .sorted()
                .toList();
    }

    /** Returns whether a clause was written from memory and not yet held against the official text. */
    boolean unverified(ClauseRef clause) {
        return decision.unverified().contains(clause.toString());
    }
}
