package org.closedloop.testkit;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.WritableAssertionInfo;
import org.closedloop.decision.Decision;
import org.closedloop.decision.ViolationFound;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.Sanction;
import org.jspecify.annotations.Nullable;

/** Assertions about a violation that was found (对违法行为的断言), and on about its decision. Not thread-safe. */
public final class ViolationAssert extends DecisionAssert {

    private final ViolationFound found;

    ViolationAssert(Decision decision, ViolationFound found, WritableAssertionInfo info) {
        super(decision);
        this.found = found;
        this.info.description(info.description());
    }

    /** Asserts the lawful range of the fine (罚款幅度), written as {@code 1-3 x goodsValue}, both ends included. */
    public ViolationAssert withFine(String range) {
        return fine(range);
    }

    /** Asserts that no fine is set for every case (无罚款). */
    public ViolationAssert withoutFine() {
        return fine(null);
    }

    /** Asserts what goes with the fine (并处), all of it, in any order. */
    public ViolationAssert withSanctions(Sanction... sanctions) {
        List<String> expected =
                Arrays.stream(sanctions).map(Enum::name).sorted().toList();
        List<String> got = names(found.also());
        if (!expected.equals(got)) {
            throw told(
                    "with the violation of " + found.clause() + " " + listed(expected),
                    listed(got),
                    expected,
                    got,
                    Trace.of(actual.conclusions().stream()
                            .filter(c -> c.fact() instanceof Also a && a.violation() == found.kind())
                            .toList()));
        }
        return this;
    }

    private ViolationAssert fine(@Nullable String range) {
        String expected = String.valueOf(range);
        String got = String.valueOf(found.fine());
        if (!expected.equals(got)) {
            throw told(
                    "for the violation of " + found.clause() + (range == null ? " no fine" : " a fine of " + range),
                    found.fine() == null ? "no fine" : "a fine of " + got,
                    expected,
                    got,
                    Trace.of(actual.conclusions().stream()
                            .filter(c -> c.fact() instanceof Fine f && f.violation() == found.kind())
                            .toList()));
        }
        return this;
    }
}
