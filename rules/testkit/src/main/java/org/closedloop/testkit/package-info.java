/**
 * A kit for whoever tests a change of rules (政策测试): assertions that read as policy, cases of a law folder as tests, and
 * what a change of rules does to cases.
 *
 * <p>Start with {@link org.closedloop.testkit.PolicyCases} for the cases of a law folder, with
 * {@link org.closedloop.testkit.PolicyTest} and {@link org.closedloop.testkit.ClosedLoopAssertions} for tests of your own,
 * and with {@link org.closedloop.testkit.PolicyChange} to hold two rule books against each other. Rule books, cases and
 * decisions go in; test results, texts and pages come out. Works with JUnit Jupiter 5.12 or later, and 6.
 */
@NullMarked
package org.closedloop.testkit;

import org.jspecify.annotations.NullMarked;
