package org.closedloop.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.law.ClauseRef;

/**
 * What decisions by a law can name, of whatever time (可援引的条款与文书).
 *
 * @param clauses clauses of its rules and of its numbers
 * @param papers papers that its rules have written
 */
record LawWords(Set<String> clauses, Set<String> papers) {

    private static final Set<String> OF_PAPERS = Set.of("Paper", "Writes");

    static LawWords of(Law law) {
        return new LawWords(
                Stream.concat(
                                law.rules().stream().map(r -> r.card().clause()),
                                law.values().stream().map(Law.DatedValue::clause))
                        .map(ClauseRef::toString)
                        .collect(Collectors.toSet()),
                law.rules().stream()
                        .flatMap(r -> r.tree().conclusions().stream())
                        .filter(f -> isOfPaper(f.type()))
                        .flatMap(f -> f.arguments().stream())
                        .filter(RuleTree.Text.class::isInstance)
                        .map(a -> ((RuleTree.Text) a).value())
                        .collect(Collectors.toSet()));
    }

    /** Returns whether a conclusion of the type names a paper, which rules do by a text. */
    static boolean isOfPaper(String type) {
        return OF_PAPERS.contains(type);
    }
}
