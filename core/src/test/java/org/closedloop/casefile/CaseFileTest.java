package org.closedloop.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedloop.ClosedLoop;
import org.closedloop.Overdue;
import org.closedloop.calendar.Counting;
import org.closedloop.calendar.Rollover;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.calendar.WindowEnd;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.IrregularityKind;
import org.closedloop.procedure.ObligationStatus;
import org.closedloop.procedure.RefusalKind;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private final ClosedLoop loop = ClosedLoop.builder()
            .rules(new OrderRules())
            .clock(Clock.fixed(Instant.parse("2017-06-01T04:00:00Z"), ZoneOffset.UTC))
            .build();

    private final CaseFile opened = loop.open(Batch.builder("B1")
            .inspectedOn("2016-08-20")
            .party(Party.of("ENT-1", Role.PRODUCER))
            .others(List.of(Party.of("ENT-2", Role.SELLER)))
            .items(List.<Item>of())
            .build());

    private Recorded record(String on, EventKind kind) {
        return loop.record("B1", Event.of(kind, LocalDate.parse(on)));
    }

    private CaseFile accepted(Recorded recorded) {
        assertThat(recorded).isInstanceOf(Recorded.Accepted.class);
        return recorded.file();
    }

    private static Obligation newest(CaseFile file, DutyKind duty) {
        return file.obligations().stream()
                .filter(o -> o.duty() == duty)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<RefusalKind> reasons(Recorded recorded) {
        return ((Recorded.Rejected) recorded)
                .objections().stream().map(Objection::kind).toList();
    }

    @Test
    void a_new_case_has_the_tracks_of_its_decision() {
        assertThat(opened.tracks()).containsExactly(java.util.Map.entry(TrackKind.RECTIFICATION, true));
        assertThat(opened.isClosed()).isFalse();
    }

    @Test
    void an_order_owes_correction_and_the_last_day_for_an_extension_is_counted_back_from_it() {
        CaseFile file = accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        assertThat(newest(file, DutyKind.CORRECT).dueBy()).contains(LocalDate.parse("2016-10-08"));
        assertThat(newest(file, DutyKind.REQUEST_EXTENSION).dueBy()).contains(LocalDate.parse("2016-10-03"));
        assertThat(newest(file, DutyKind.STOP).dueBy()).isEmpty();
        assertThat(newest(file, DutyKind.STOP).why()).isNotEmpty();
    }

    @Test
    void a_second_order_to_one_party_is_refused_and_to_another_is_not() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        Recorded again = record("2016-09-09", EventKind.ORDER_ISSUED);
        assertThat(reasons(again)).containsExactly(RefusalKind.ALREADY_DONE);
        assertThat(again.file().journal().entries()).hasSize(2);
        Recorded other = loop.record(
                "B1",
                Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2016-09-09")).addressee("ENT-2"));
        assertThat(accepted(other).lanes())
                .containsEntry(TrackKind.RECTIFICATION, java.util.Map.of("ENT-1", true, "ENT-2", true));
    }

    @Test
    void an_order_that_was_withdrawn_may_be_issued_again() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        CaseFile file = accepted(loop.record(
                "B1",
                Event.of(EventKind.ORDER_WITHDRAWN, LocalDate.parse("2016-09-09"))
                        .reason("笔误")));
        assertThat(newest(file, DutyKind.CORRECT).status()).isEqualTo(ObligationStatus.LAPSED);
        accepted(record("2016-09-10", EventKind.ORDER_ISSUED));
    }

    @Test
    void what_is_done_late_is_recorded_with_the_clause_that_it_offends() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        Recorded late = record("2016-10-09", EventKind.REINSPECTION_PASSED);
        assertThat(newest(accepted(late), DutyKind.CORRECT).status()).isEqualTo(ObligationStatus.LATE);
        assertThat(((Recorded.Accepted) late).irregularities())
                .singleElement()
                .satisfies(i -> assertThat(i.clause()).isEqualTo(OrderRules.CLAUSE))
                .satisfies(i -> assertThat(i.what().en()).contains("2016-10-08").contains("2016-10-09"));
    }

    @Test
    void the_last_day_is_in_time() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        Recorded done = record("2016-10-08", EventKind.REINSPECTION_PASSED);
        assertThat(newest(accepted(done), DutyKind.CORRECT).status()).isEqualTo(ObligationStatus.MET);
        assertThat(((Recorded.Accepted) done).irregularities()).isEmpty();
    }

    @Test
    void what_is_done_before_a_window_opens_is_too_early() {
        accepted(record("2016-11-01", EventKind.ANNOUNCED));
        assertThat(newest(loop.explain("B1"), DutyKind.SECOND_REINSPECT).notBefore())
                .contains(LocalDate.parse("2017-01-01"));
        assertThat(((Recorded.Accepted) record("2016-12-31", EventKind.REINSPECTION_PASSED)).irregularities())
                .hasSize(1);
    }

    @Test
    void an_extension_and_a_pause_move_the_last_day() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        CaseFile longer = accepted(loop.record(
                "B1",
                Event.of(EventKind.EXTENSION_GRANTED, LocalDate.parse("2016-09-20"))
                        .days(30)));
        assertThat(newest(longer, DutyKind.CORRECT).dueBy()).contains(LocalDate.parse("2016-11-07"));
        accepted(loop.record(
                "B1",
                Event.of(EventKind.CLOCK_PAUSED, LocalDate.parse("2016-10-10"))
                        .duty(DutyKind.CORRECT)
                        .reason("鉴定")));
        accepted(loop.record(
                "B1",
                Event.of(EventKind.CLOCK_PAUSED, LocalDate.parse("2016-10-12"))
                        .duty(DutyKind.CORRECT)
                        .reason("又鉴定")));
        CaseFile resumed = accepted(loop.record(
                "B1",
                Event.of(EventKind.CLOCK_RESUMED, LocalDate.parse("2016-10-20")).duty(DutyKind.CORRECT)));
        assertThat(newest(resumed, DutyKind.CORRECT).dueBy()).contains(LocalDate.parse("2016-11-17"));
    }

    @Test
    void hours_run_from_the_moment_of_the_event() {
        Recorded approved = loop.record(
                "B1",
                Event.of(EventKind.TRANSFER_APPROVED, LocalDate.parse("2016-10-07"))
                        .at(LocalTime.of(16, 0)));
        assertThat(newest(accepted(approved), DutyKind.HAND_OVER).dueBy()).contains(LocalDate.parse("2016-10-08"));
        Recorded late = loop.record(
                "B1",
                Event.of(EventKind.TRANSFERRED, LocalDate.parse("2016-10-08")).at(LocalTime.of(16, 1)));
        assertThat(newest(accepted(late), DutyKind.HAND_OVER).status()).isEqualTo(ObligationStatus.LATE);
    }

    @Test
    void a_passed_deadline_is_recorded_once_and_not_before_it_has_passed() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        Event passed = Event.of(EventKind.DEADLINE_PASSED, LocalDate.parse("2016-10-08"))
                .duty(DutyKind.CORRECT);
        assertThat(reasons(loop.record("B1", passed))).containsExactly(RefusalKind.NOT_PASSED);
        Event after = passed.on(LocalDate.parse("2016-10-09"));
        accepted(loop.record("B1", after));
        assertThat(reasons(loop.record("B1", after))).containsExactly(RefusalKind.ALREADY_DONE);
    }

    @Test
    void what_is_overdue_is_open_and_its_last_day_is_over() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        assertThat(loop.overdue(LocalDate.parse("2016-10-08")).stream()
                        .map(o -> o.obligation().duty()))
                .containsExactly(DutyKind.REQUEST_EXTENSION);
        assertThat(loop.overdue(LocalDate.parse("2016-10-09")))
                .extracting(Overdue::caseId)
                .containsExactly("B1", "B1");
    }

    @Test
    void what_must_wait_is_too_early_before_its_first_day_and_never_late() {
        accepted(record("2016-09-08", EventKind.HEARING_NOTICED));
        Obligation hearing = newest(loop.explain("B1"), DutyKind.HOLD_HEARING);
        assertThat(hearing.notBefore()).contains(LocalDate.parse("2016-09-18"));
        assertThat(hearing.dueBy()).isEmpty();
        Recorded.Accepted held = (Recorded.Accepted) record("2016-09-14", EventKind.HEARING_HELD);
        assertThat(held.irregularities()).extracting(Irregularity::kind).containsExactly(IrregularityKind.TOO_EARLY);
    }

    @Test
    void a_right_that_nobody_used_is_not_overdue_once_the_case_is_closed() {
        accepted(record("2016-09-08", EventKind.ORDER_ISSUED));
        accepted(record("2016-09-20", EventKind.REINSPECTION_PASSED));
        assertThat(loop.overdue(LocalDate.parse("2017-01-01")))
                .extracting(o -> o.obligation().duty())
                .containsExactly(DutyKind.REQUEST_EXTENSION);
        accepted(record("2016-09-21", EventKind.CLOSED));
        assertThat(loop.overdue(LocalDate.parse("2017-01-01"))).isEmpty();
    }

    @Test
    void no_case_is_opened_of_what_has_not_happened_yet() {
        Batch tomorrow = Batch.builder("B2").inspectedOn("2017-06-02").build();
        assertThatThrownBy(() -> loop.open(tomorrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batch B2 is inspected on 2017-06-02, after the present day 2017-06-01");
        assertThatThrownBy(() -> loop.open(
                        Batch.builder("B2").inspectedOn("2017-05").build(), LocalDate.parse("2017-06-02"), null))
                .hasMessageContaining("opened at a step of 2017-06-02");
        assertThat(loop.open(Batch.builder("B2").inspectedOn("2017-06").build())
                        .batch()
                        .id())
                .as("some day of this month")
                .isEqualTo("B2");
        assertThat(loop.classify(tomorrow).id()).as("what the law would say").isEqualTo("B2");
    }

    @Test
    void periods_are_read_as_the_host_sets_it_and_the_journal_says_so() {
        ClosedLoop lenient = ClosedLoop.builder()
                .rules(new OrderRules())
                .calendar(StatutoryCalendar.china()
                        .counting(Counting.STANDARD.rollover(Rollover.NONE).closing(WindowEnd.INCLUDED)))
                .clock(Clock.fixed(Instant.parse("2017-06-01T04:00:00Z"), ZoneOffset.UTC))
                .build();
        lenient.open(opened.batch());
        lenient.record("B1", Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2016-09-09")));
        CaseFile file = lenient.record("B1", Event.of(EventKind.ANNOUNCED, LocalDate.parse("2016-09-09")))
                .file();
        assertThat(newest(file, DutyKind.CORRECT).dueBy()).contains(LocalDate.parse("2016-10-09"));
        assertThat(newest(file, DutyKind.SECOND_REINSPECT).dueBy()).contains(LocalDate.parse("2016-12-08"));
        assertThat(file.journal().last().calendar())
                .isNotEqualTo(loop.calendar().version())
                .isEqualTo(lenient.calendar().version());
    }

    @Test
    void a_local_holiday_counts_in_the_cases_of_its_place_only() {
        StatutoryCalendar local = StatutoryCalendar.china()
                .with(
                        new java.io.StringReader(
                                "notice a local festival\nissued 2016-01-05\nsource a test\njurisdiction CN-45\noff 2016-10-10 节 / festival\n"),
                        "local.txt");
        ClosedLoop both = ClosedLoop.builder()
                .rules(new OrderRules())
                .calendar(local)
                .clock(Clock.fixed(Instant.parse("2017-06-01T04:00:00Z"), ZoneOffset.UTC))
                .build();
        both.open(opened.batch(), null, new Jurisdiction("CN-45-01"));
        both.open(Batch.builder("B2").inspectedOn("2016-08-20").build(), null, new Jurisdiction("CN-37"));
        Event order = Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2016-09-10"));
        assertThat(newest(both.record("B1", order).file(), DutyKind.CORRECT).dueBy())
                .contains(LocalDate.parse("2016-10-11"));
        assertThat(newest(both.record("B2", order).file(), DutyKind.CORRECT).dueBy())
                .contains(LocalDate.parse("2016-10-10"));
    }

    @Test
    void a_case_closes_when_no_track_is_open_and_takes_nothing_afterwards_until_it_is_reopened() {
        assertThat(reasons(record("2016-09-08", EventKind.CLOSED))).containsExactly(RefusalKind.TRACK_OPEN);
        assertThat(loop.mayClose("B1")).isFalse();
        accepted(record("2016-09-08", EventKind.REINSPECTION_PASSED));
        assertThat(loop.mayClose("B1")).isTrue();
        assertThat(accepted(record("2016-09-09", EventKind.CLOSED)).isClosed()).isTrue();
        assertThat(loop.mayClose("B1")).isFalse();
        assertThat(reasons(record("2016-09-10", EventKind.SITE_CHECKED))).containsExactly(RefusalKind.CASE_CLOSED);
        accepted(loop.record(
                "B1",
                Event.of(EventKind.REOPENED, LocalDate.parse("2016-09-10")).reason("新证据")));
        accepted(record("2016-09-10", EventKind.SITE_CHECKED));
    }

    @Test
    void what_cannot_be_is_refused_without_asking_the_law() {
        assertThat(reasons(record("2016-09-08", EventKind.INTERVIEWED))).containsExactly(RefusalKind.NOT_PERMITTED);
        assertThat(reasons(loop.record(
                        "B1",
                        Event.of(EventKind.REOPENED, LocalDate.parse("2016-09-08"))
                                .reason("新证据"))))
                .containsExactly(RefusalKind.NOT_CLOSED);
        accepted(record("2016-09-08", EventKind.SITE_CHECKED));
        assertThat(reasons(record("2017-06-02", EventKind.SITE_CHECKED))).containsExactly(RefusalKind.IN_THE_FUTURE);
        assertThat(reasons(loop.record(
                        "B1",
                        Event.of(EventKind.SITE_CHECKED, LocalDate.parse("2016-09-08"))
                                .addressee("ENT-3"))))
                .containsExactly(RefusalKind.UNKNOWN_PARTY);
    }

    @Test
    void an_event_that_lacks_its_data_or_has_others_is_no_event() {
        assertThatThrownBy(() -> record("2016-09-08", EventKind.EXTENSION_GRANTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days");
        assertThatThrownBy(() -> loop.record(
                        "B1",
                        Event.of(EventKind.CORRECTION_REPORTED, LocalDate.parse("2016-09-08"))
                                .days(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days");
    }

    @Test
    void whoever_lost_a_race_is_told_so() {
        CaseStore store = CaseStore.inMemory();
        store.create(opened);
        assertThatThrownBy(() -> store.create(opened))
                .isInstanceOf(CaseChangedException.class)
                .hasMessageContaining("B1");
        Handling handling = new Handling(new OrderRules(), loop.calendar());
        Event event = Event.of(EventKind.SITE_CHECKED, LocalDate.parse("2016-09-08"));
        CaseFile mine = handling.handle(opened, event, Instant.EPOCH).file();
        CaseFile other =
                handling.handle(opened, event, Instant.EPOCH.plusSeconds(1)).file();
        store.append(mine);
        assertThatThrownBy(() -> store.append(other)).isInstanceOf(CaseChangedException.class);
        assertThat(store.find("B1")).contains(mine.journal().lines());
        assertThat(store.newest("B1")).contains(mine.journal().last().hash());
    }

    @Test
    void events_that_race_are_all_recorded_and_the_chain_is_whole() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Recorded>> recorded = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                recorded.add(threads.submit(() -> record("2016-09-08", EventKind.SITE_CHECKED)));
            }
            for (Future<Recorded> one : recorded) {
                assertThat(one.get().isAccepted()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        CaseFile file = loop.explain("B1");
        assertThat(file.past()).hasSize(40);
        assertThat(file.journal().broken()).isEmpty();
    }

    @Test
    void a_case_that_is_not_there_is_named() {
        assertThatThrownBy(() -> loop.explain("B9"))
                .isInstanceOf(CaseNotFoundException.class)
                .hasMessageContaining("B9");
    }
}
