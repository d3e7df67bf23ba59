package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.ConclusionForm;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.procedure.Event;
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

    /** Each event of each course, as if it came to be known only after the last; of one day the order of telling counts. */
    @Test
    void what_is_recorded_late_leaves_the_case_as_if_it_had_been_recorded_in_time() {
        Handling handling = new Handling(BOOK, StatutoryCalendar.china());
        int late = 0;
        for (Followed followed : FOLLOWED) {
            List<Event> events = followed.steps().stream()
                    .filter(Recorded::isAccepted)
                    .map(Recorded::event)
                    .toList();
            for (int i = 0; i < events.size() - 1 && !followed.file().isClosed(); i++) {
                if (!events.get(i).on().equals(events.get(i + 1).on()) && late(followed, events, i, handling)) {
                    late++;
                }
            }
        }
        assertThat(late).isGreaterThan(100);
    }

    private static boolean late(Followed followed, List<Event> events, int late, Handling handling) {
        CaseFile file = followed.opened();
        for (int i = 0; i < events.size(); i++) {
            if (i != late) {
                Recorded recorded = handling.handle(file, events.get(i), Instant.EPOCH);
                if (!recorded.isAccepted()) {
                    return false;
                }
                file = recorded.file();
            }
        }
        Recorded recorded = handling.handle(file, events.get(late), Instant.EPOCH);
        if (!recorded.isAccepted()) {
            return false;
        }
        String what = followed.decision().id() + " " + events;
        CaseFile is = recorded.file();
        assertThat(is.past()).as(what).isEqualTo(followed.file().past());
        assertThat(is.lanes()).as(what).isEqualTo(followed.file().lanes());
        assertThat(owed(is)).as(what).isEqualTo(owed(followed.file()));
        assertThat(handling.replay(is.journal().lines()).obligations()).as(what).isEqualTo(is.obligations());
        return true;
    }

    private static List<String> owed(CaseFile file) {
        return file.obligations().stream()
                .map(o -> o.duty() + " " + o.party() + " " + o.status() + " " + o.notBefore() + " " + o.dueBy() + " "
                        + o.doneOn() + " " + o.passed())
                .sorted()
                .toList();
    }
}
