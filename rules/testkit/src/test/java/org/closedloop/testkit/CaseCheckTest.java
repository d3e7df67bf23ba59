package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.closedloop.rules.Course;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that is decided otherwise the second time fails and says in what order. */
class CaseCheckTest {

    @TempDir
    private Path folder;

    @Test
    void a_second_decision_that_differs_names_its_order_and_shows_both() {
        LawFolder law = LawFolder.small(folder).cases("""
                - title: 责令改正
                  batch: {id: B1, inspectedOn: 2021-02-05, items: [{name: 甲, result: FAIL}]}
                  expect: {route: RECTIFICATION_NOTICE}
                """);
        PolicyCases cases = PolicyCases.in(folder);
        law.change("cn/a_law/art_001_judging.drl", "Route.RECTIFICATION_NOTICE", "Route.CASE_FILING");
        CaseCheck check = new CaseCheck(
                cases.book(),
                f -> true,
                false,
                List.of(new CaseCheck.Other("shuffled(1, 42)", RuleBook.at(folder))),
                f -> f);
        Course only = cases.courses().get(0);

        assertThatThrownBy(() -> check.check(only, cases.question(only)))
                .hasMessageContainingAll(
                        "shuffled(1, 42) it is decided otherwise", "route RECTIFICATION_NOTICE", "route CASE_FILING");
    }
}
