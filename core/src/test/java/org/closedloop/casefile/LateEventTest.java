package org.closedloop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.disposition.DutyKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.ObligationStatus;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.RefusalKind;
import org.junit.jupiter.api.Test;

/** What comes to be known late is recorded as of its day, as long as what was decided since would be decided alike. */
class LateEventTest {

    private static final Instant AT = Instant.parse("2016-12-01T01:00:00Z");

    private final OrderRules rules = new OrderRules();
    private final Handling handling = new Handling(rules, StatutoryCalendar.china());
    private CaseFile file = handling.open(
            new Opening(
                    Batch.builder("B1")
                            .party(Party.of("ENT-1", Role.PRODUCER))
                            .others(List.of(Party.of("ENT-2", Role.SELLER)))
                            .build(),
                    null,
                    Jurisdiction.NATIONAL,
                    LocalDate.parse("2016-12-01")),
            AT);

    private Recorded record(String on, EventKind kind) {
        return record(Event.of(kind, LocalDate.parse(on)));
    }

    private Recorded record(Event event) {
        Recorded recorded = handling.handle(file, event, AT);
        file = recorded.file();
        return recorded;
    }

    private Obligation duty(DutyKind duty) {
        return file.obligations().stream()
                .filter(o -> o.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private void stands() {
        CaseFile replayed = handling.replay(file.journal().lines());
        assertThat(replayed.obligations()).isEqualTo(file.obligations());
        assertThat(replayed.past()).isEqualTo(file.past());
        assertThat(replayed.lanes()).isEqualTo(file.lanes());
        assertThat(JournalCheck.redo(
                        JournalCheck.lines(file.journal().lines()), List.of(rules), StatutoryCalendar.china()))
                .isEmpty();
    }

    @Test
    void a_visit_that_is_told_late_stands_on_its_day() {
        record("2016-09-08", EventKind.ORDER_ISSUED);
        record("2016-09-20", EventKind.CORRECTION_REPORTED);
        assertThat(record("2016-09-10", EventKind.SITE_CHECKED).isAccepted()).isTrue();
        assertThat(file.past())
                .extracting(Past::kind)
                .containsExactly(EventKind.ORDER_ISSUED, EventKind.SITE_CHECKED, EventKind.CORRECTION_REPORTED);
        assertThat(file.journal().last().event().kind()).isEqualTo(EventKind.SITE_CHECKED);
        assertThat(file.lastDay()).isEqualTo("2016-09-20");
        stands();
    }

    @Test
    void an_order_before_the_order_would_make_that_one_the_second_and_is_refused() {
        record("2016-09-08", EventKind.ORDER_ISSUED);
        Recorded earlier = record("2016-09-07", EventKind.ORDER_ISSUED);
        assertThat(((Recorded.Rejected) earlier).objections()).singleElement().satisfies(o -> {
            assertThat(o.kind()).isEqualTo(RefusalKind.OUT_OF_ORDER);
            assertThat(o.what().en()).contains("of 2016-09-08", "on the day on which it became known");
        });
        assertThat(file.journal().entries()).hasSize(2);
    }

    @Test
    void what_could_not_be_on_its_day_is_refused_for_the_reason_of_that_day() {
        record("2016-09-08", EventKind.ORDER_ISSUED);
        record("2016-09-20", EventKind.SITE_CHECKED);
        assertThat(((Recorded.Rejected) record("2016-09-10", EventKind.ORDER_ISSUED)).objections())
                .extracting(Objection::kind)
                .containsExactly(RefusalKind.ALREADY_DONE);
    }

    @Test
    void a_report_that_came_in_time_refutes_that_its_deadline_passed() {
        record("2016-09-08", EventKind.ORDER_ISSUED);
        record(Event.of(EventKind.DEADLINE_PASSED, LocalDate.parse("2016-10-09"))
                .duty(DutyKind.CORRECT));
        assertThat(duty(DutyKind.CORRECT).passed()).isTrue();
        assertThat(duty(DutyKind.ANNOUNCE).isOpen()).isTrue();
        record("2016-10-10", EventKind.SITE_CHECKED);

        assertThat(record("2016-10-08", EventKind.CORRECTION_REPORTED).isAccepted())
                .isTrue();

        assertThat(duty(DutyKind.CORRECT).status()).isEqualTo(ObligationStatus.MET);
        assertThat(duty(DutyKind.CORRECT).passed()).isFalse();
        assertThat(duty(DutyKind.ANNOUNCE).status()).isEqualTo(ObligationStatus.LAPSED);
        assertThat(file.journal().last().overtakes()).containsExactly(3L);
        assertThat(file.journal().last().line()).contains("\"overtakes\":[3]");
        stands();
        record("2016-10-11", EventKind.SITE_CHECKED);
        stands();
    }

    @Test
    void a_report_that_came_after_its_deadline_is_late_and_refutes_nothing() {
        record("2016-09-08", EventKind.ORDER_ISSUED);
        record(Event.of(EventKind.DEADLINE_PASSED, LocalDate.parse("2016-10-12"))
                .duty(DutyKind.CORRECT));
        assertThat(record("2016-10-10", EventKind.CORRECTION_REPORTED).isAccepted())
                .isTrue();
        assertThat(duty(DutyKind.CORRECT).status()).isEqualTo(ObligationStatus.LATE);
        stands();
    }

    @Test
    void obligations_that_come_about_late_have_numbers_of_their_own() {
        record("2016-09-08", EventKind.ORDER_ISSUED);
        record("2016-10-20", EventKind.ANNOUNCED);
        record(Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2016-09-09")).addressee("ENT-2"));
        assertThat(file.obligations()).extracting(Obligation::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        assertThat(file.lanes().values()).containsExactly(Map.of("ENT-1", true, "ENT-2", true));
        stands();
    }
}
