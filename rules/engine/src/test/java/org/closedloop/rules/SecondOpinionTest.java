package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.junit.jupiter.api.Test;

/** The engine and the plain reading of the rules decide alike, whatever the order. */
class SecondOpinionTest {

    private static final RuleBook BOOK = RuleBook.standard();
    /** By place and days, so that each base is compiled once; a book keeps a bounded number of them. */
    private static final List<Course> CASES = RuleBook.cases(Path.of("../law")).stream()
            .sorted(CaseRun.BY_PLACE_AND_DAYS)
            .toList();

    @Test
    void the_engine_decides_every_case_as_the_plain_reading_of_the_rules_does() {
        assertAlike(BOOK.interpreted());
    }

    @Test
    void every_case_is_decided_alike_with_rules_and_facts_in_another_order() {
        assertAlike(BOOK.shuffled(20161996));
    }

    private static void assertAlike(RuleBook other) {
        for (Course course : CASES) {
            Decision first = BOOK.decide(question(course));
            Decision second = other.decide(question(course));
            assertThat(second.conclusions())
                    .as("%s:%d %s", course.file(), course.line(), course.title())
                    .containsExactlyElementsOf(first.conclusions());
            assertThat(second).isEqualTo(first);
        }
    }

    private static Question question(Course course) {
        return new Question(course.batch(), course.on(), null, LocalDate.parse("2026-11-22"));
    }
}
