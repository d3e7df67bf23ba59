package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped law decides its own cases as they say. */
class ShippedLawTest {

    private static final CaseRun RUN =
            CaseRun.of(RuleBook.standard(), CourseReader.read(LawSource.shipped()), LocalDate.parse("2026-11-22"));

    @TestFactory
    Stream<DynamicTest> every_case_is_decided_as_expected() {
        return RUN.results().stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.course().title(),
                        URI.create("classpath:/law/" + r.course().file() + "?line="
                                + r.course().line()),
                        () -> assertThat(r.misses())
                                .as("%s:%d", r.course().file(), r.course().line())
                                .isEmpty()));
    }

    @Test
    void every_rule_is_hit_by_a_case_beside_it_and_missed_by_another() {
        List<String> oneSided = RUN.coverage().stream()
                .filter(c -> !c.bothWays())
                .map(c ->
                        c.rule().file() + ":" + c.rule().line() + " " + c.rule().name())
                .toList();
        assertThat(RUN.coverage()).isNotEmpty();
        assertThat(oneSided).isEmpty();
    }
}
