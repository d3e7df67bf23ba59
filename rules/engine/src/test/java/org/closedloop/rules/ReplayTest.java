package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.ConclusionForm;
import org.closedloop.casefile.Handling;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.api.Test;

/** Every case of the shipped law stands after replay as it stood, and its events cover all that can happen. */
class ReplayTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<Course> COURSES = CourseReader.read(LawSource.shipped()).stream()
            .filter(c -> !c.events().isEmpty())
            .toList();
    private static final List<Followed> FOLLOWED =
            COURSES.stream().map(c -> Followed.of(BOOK, c, TODAY)).toList();

    @Test
    void the_case_that_a_journal_tells_stands_as_it_stood() {
        Handling handling = new Handling(BOOK, StatutoryCalendar.china());
        IntStream.range(0, COURSES.size()).forEach(i -> {
            CaseFile was = FOLLOWED.get(i).file();
            CaseFile is = handling.replay(was.journal().lines());
            assertThat(is.journal().lines())
                    .as(COURSES.get(i).title())
                    .isEqualTo(was.journal().lines());
            assertThat(is.obligations()).as(COURSES.get(i).title()).isEqualTo(was.obligations());
            assertThat(is.past()).isEqualTo(was.past());
            assertThat(is.lanes()).isEqualTo(was.lanes());
            assertThat(is.batch()).isEqualTo(was.batch());
            same(is.decision(), was.decision());
        });
    }

    private static void same(Decision is, Decision was) {
        assertThat(is.toString().replaceAll("conclusions=.*", ""))
                .isEqualTo(was.toString().replaceAll("conclusions=.*", ""));
        assertThat(is.violations()).isEqualTo(was.violations());
        assertThat(is.conclusions())
                .extracting(Conclusion::fact)
                .isEqualTo(was.conclusions().stream().map(Conclusion::fact).toList());
        if (was.otherLaw() != null) {
            same(is.otherLaw(), was.otherLaw());
        }
    }

    @Test
    void whatever_can_happen_is_recorded_in_some_case() {
        Set<EventKind> never = EnumSet.allOf(EventKind.class);
        FOLLOWED.stream()
                .flatMap(f -> f.steps().stream())
                .filter(s -> s.isAccepted())
                .forEach(s -> never.remove(s.event().kind()));
        assertThat(never).isEmpty();
    }

    @Test
    void whatever_rules_conclude_can_be_kept() {
        assertThat(ConclusionForm.TYPES)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(FactModel.INSTANCE.names(true));
    }
}
