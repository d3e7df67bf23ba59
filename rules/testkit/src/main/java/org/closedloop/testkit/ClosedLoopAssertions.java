package org.closedloop.testkit;

import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Decision;

/**
 * Assertions that read as policy (政策断言).
 *
 * <pre>{@code
 * assertThat(decision)
 *         .isSerious()
 *         .isRoutedTo(Route.CASE_FILING)
 *         .restsOn("product_quality_law/49")
 *         .hasViolation("product_quality_law/49").withFine("1-3 x goodsValue")
 *         .mustEstablish("salesValue");
 * }</pre>
 *
 * <p>and of the course of a case:
 *
 * <pre>{@code
 * assertThat(loop.record(id, Event.of(EventKind.ORDER_ISSUED, on)))
 *         .isLawful()
 *         .leaves().owes(DutyKind.CORRECT, "2021-04-06").isOwedUnder(DutyKind.CORRECT, "order_18_2019/46");
 * }</pre>
 *
 * <p>What fails says what was expected, what was decided, and which rules led there from which facts.
 */
public final class ClosedLoopAssertions {

    private ClosedLoopAssertions() {}

    /** Returns assertions about a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /** Returns assertions about what became of an event. */
    public static RecordedAssert assertThat(Recorded recorded) {
        return new RecordedAssert(recorded);
    }

    /** Returns assertions about how a case stands. */
    public static CaseFileAssert assertThat(CaseFile file) {
        return new CaseFileAssert(file);
    }

    /** Returns assertions about what a change of rules does. */
    public static PolicyChangeAssert assertThat(PolicyChange change) {
        return new PolicyChangeAssert(change);
    }
}
