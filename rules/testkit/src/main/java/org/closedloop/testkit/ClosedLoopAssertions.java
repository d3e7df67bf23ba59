package org.closedloop.testkit;

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
 * <p>What fails says what was expected, what was decided, and which rules led there from which facts.
 */
public final class ClosedLoopAssertions {

    private ClosedLoopAssertions() {}

    /** Returns assertions about a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /** Returns assertions about what a change of rules does. */
    public static PolicyChangeAssert assertThat(PolicyChange change) {
        return new PolicyChangeAssert(change);
    }
}
