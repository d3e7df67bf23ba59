package org.closedloop.testkit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about what a change of rules does (对规则变动的断言). Each fails where both books are the same law, since it could
 * not fail otherwise. Not thread-safe.
 */
public final class PolicyChangeAssert extends AbstractAssert<PolicyChangeAssert, PolicyChange> {

    PolicyChangeAssert(PolicyChange change) {
        super(change, PolicyChangeAssert.class);
    }

    /** Asserts that no case is decided otherwise in any aspect but these; they themselves may change or not. */
    public PolicyChangeAssert changesOnly(Aspect... aspects) {
        Set<Aspect> others = EnumSet.allOf(Aspect.class);
        others.removeAll(List.of(aspects));
        return alone("changes of nothing but " + Arrays.toString(aspects), others);
    }

    /** Asserts that some case is decided otherwise in each of the aspects. */
    public PolicyChangeAssert changes(Aspect... aspects) {
        Sayable.something(aspects);
        comparesTwoLaws();
        for (Aspect aspect : aspects) {
            if (actual.count(aspect) == 0) {
                throw failure(
                        "%s",
                        "expected: a case that changes in " + aspect + "\ngot:      none of "
                                + actual.cases().size() + "\n" + told(actual.changes(), d -> true));
            }
        }
        return this;
    }

    /** Asserts that no case is decided otherwise in any of the aspects. */
    public PolicyChangeAssert leavesAlone(Aspect... aspects) {
        Sayable.something(aspects);
        comparesTwoLaws();
        if (!actual.followsEvents() && Arrays.stream(aspects).anyMatch(Aspect::ofCourse)) {
            throw failure(
                    "%s",
                    "expected: cases with events, of which " + Arrays.toString(aspects)
                            + " tell\ngot:      " + actual.cases().size()
                            + " without, so that this could never fail\nCompare over cases with events, or name aspects of"
                            + " the decision only");
        }
        return alone("no change of " + Arrays.toString(aspects), Set.of(aspects));
    }

    /** Asserts that no case is routed otherwise (处置去向不变). */
    public PolicyChangeAssert leavesRouteAlone() {
        return leavesAlone(Aspect.ROUTE);
    }

    /** Asserts that no case is graded otherwise (严重程度不变). */
    public PolicyChangeAssert leavesGradeAlone() {
        return leavesAlone(Aspect.GRADE);
    }

    /** Asserts that no case is decided otherwise at all. */
    public PolicyChangeAssert changesNothing() {
        return alone("no change at all", EnumSet.allOf(Aspect.class));
    }

    /** Asserts that the cases with these titles are decided otherwise, and no other. */
    public PolicyChangeAssert changesOnlyTheCases(String... titles) {
        comparesTwoLaws();
        List<String> expected = Arrays.stream(titles).sorted().toList();
        List<String> got =
                actual.changes().stream().map(CaseChange::title).sorted().toList();
        if (!expected.equals(got)) {
            throw failureWithActualExpected(
                    got,
                    expected,
                    "%s",
                    "expected: changes of the cases " + expected + "\ngot:      " + got + "\n"
                            + told(actual.changes(), d -> true));
        }
        return this;
    }

    /** Between a law and itself nothing changes whatever is asserted: what cannot fail must not pass. */
    private void comparesTwoLaws() {
        isNotNull();
        if (actual.sameLaw()) {
            throw failure(
                    "%s",
                    "expected: two laws to compare\ngot:      the same law twice (hash " + actual.hashBefore()
                            + "): nothing can change, so that this could never fail\nGive the book of the changed law; that"
                            + " one law decides alike in another order or without the engine is what"
                            + " PolicyCases.shuffled and withSecondOpinion are for");
        }
    }

    private PolicyChangeAssert alone(String expected, Set<Aspect> aspects) {
        comparesTwoLaws();
        List<CaseChange> wrong = actual.changes().stream()
                .filter(c -> aspects.stream().anyMatch(c::changed))
                .toList();
        if (!wrong.isEmpty()) {
            throw failure(
                    "%s",
                    "expected: " + expected + "\ngot:      " + wrong.size() + " of "
                            + actual.cases().size() + " cases that do\n"
                            + told(wrong, d -> aspects.contains(d.aspect())));
        }
        return this;
    }

    private static String told(List<CaseChange> cases, Predicate<Difference> which) {
        return cases.stream()
                .map(c -> c.title() + "  " + c.place() + "\n"
                        + c.differences().stream()
                                .filter(which)
                                .map(d -> "  " + d + "  by " + d.clauses() + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
