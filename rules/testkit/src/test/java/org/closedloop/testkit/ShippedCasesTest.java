package org.closedloop.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The shipped law decides its cases as they say, in any order; no case claims more than it tests. */
class ShippedCasesTest {

    @TestFactory
    Stream<DynamicNode> cases() {
        return PolicyCases.in(Path.of("../law"))
                .today(LocalDate.parse("2026-11-22"))
                .shuffled(1, 20161996)
                .dynamicTests();
    }
}
