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
    private static final List<Course> CASES = RuleBook.cases(Path.of("../law"));

    @Test
    void the_engine_decides_every_case_as_the_plain_reading_of_the_rules_does() {
        assertAlike(BOOK.interpreted());
    }

    @Test
    void every_case_is_decided_alike_with_rules_and_facts_in_another_order() {
        for (long seed : new long[] {1, 20161996, -7}) {
            assertAlike(BOOK.shuffled(seed));
        }
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
