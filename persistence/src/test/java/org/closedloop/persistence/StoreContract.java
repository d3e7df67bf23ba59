package org.closedloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedloop.ClosedLoop;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseChangedException;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.CaseNotFoundException;
import org.closedloop.casefile.CaseStore;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Opening;
import org.closedloop.casefile.Recorded;
import org.closedloop.disposition.DutyKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of cases must do, whatever it keeps them in. */
abstract class StoreContract {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-30T04:00:00.123456Z"), ZoneOffset.UTC);

    private CaseStore store;
    private ClosedLoop loop;

    /** Returns a store without any case. */
    abstract CaseStore empty();

    @BeforeEach
    void begin() {
        store = empty();
        loop = loop(store);
    }

    static ClosedLoop loop(CaseStore store) {
        return ClosedLoop.builder().rules(BOOK).store(store).clock(CLOCK).build();
    }

    static Batch batch(String id) {
        return Batch.builder(id)
                .inspectedOn("2021-02-05")
                .product("儿童服装“小熊”𠮷")
                .party(new Party("ENT-1", Role.PRODUCER, null, null, null, null))
                .others(List.of(new Party("ENT-2", Role.SELLER, null, null, null, null)))
                .items(
                        new Item(
                                "甲醛含量",
                                Result.FAIL,
                                null,
                                "GB 18401-2010",
                                null,
                                null,
                                true,
                                null,
                                "≤20",
                                "65",
                                "mg/kg"),
                        new Item("纤维含量", Result.PASS, null, null, null, null, null, null, null, null, null))
                .goodsValue(new BigDecimal("58000.00"))
                .build();
    }

    private Recorded record(String id, String on, EventKind kind) {
        return loop.record(id, Event.of(kind, LocalDate.parse(on)).addressee("ENT-1"));
    }

    /** Reads without what the loop remembers. */
    private CaseFile fresh(String id) {
        return loop(store).explain(id);
    }

    @Test
    void a_case_stands_after_it_is_read_again_as_it_stood() {
        loop.open(batch("B1"));
        record("B1", "2021-03-18", EventKind.ORDER_ISSUED);
        CaseFile was = record("B1", "2021-05-18", EventKind.CORRECTION_REPORTED).file();
        CaseFile is = fresh("B1");
        assertThat(is.journal().lines()).isEqualTo(was.journal().lines());
        assertThat(is.obligations()).isEqualTo(was.obligations());
        assertThat(is.lanes()).isEqualTo(was.lanes());
        assertThat(is.past()).isEqualTo(was.past());
        assertThat(is.batch()).isEqualTo(batch("B1"));
        assertThat(is.decision().violations()).isEqualTo(was.decision().violations());
        assertThat(is.journal().broken()).isEmpty();
    }

    @Test
    void what_is_refused_leaves_nothing() {
        loop.open(batch("B1"));
        record("B1", "2021-03-18", EventKind.ORDER_ISSUED);
        assertThat(record("B1", "2021-03-19", EventKind.ORDER_ISSUED).isAccepted())
                .isFalse();
        assertThat(fresh("B1").journal().entries()).hasSize(2);
    }

    @Test
    void a_case_is_opened_once() {
        loop.open(batch("B1"));
        assertThatThrownBy(() -> loop.open(batch("B1")))
                .isInstanceOf(CaseChangedException.class)
                .hasMessageContaining("B1");
        assertThat(fresh("B1").journal().entries()).hasSize(1);
    }

    @Test
    void a_case_that_is_not_there_is_named() {
        assertThatThrownBy(() -> loop.explain("B9")).isInstanceOf(CaseNotFoundException.class);
        Handling handling = new Handling(BOOK, StatutoryCalendar.china());
        CaseFile nowhere = handling.open(
                new Opening(batch("B9"), null, Jurisdiction.NATIONAL, LocalDate.parse("2022-06-30")), CLOCK.instant());
        Event event =
                Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-03-18")).addressee("ENT-1");
        assertThatThrownBy(() -> store.append(
                        handling.handle(nowhere, event, CLOCK.instant()).file()))
                .isInstanceOf(CaseNotFoundException.class);
    }

    @Test
    void whoever_lost_a_race_is_told_both_versions_and_nothing_of_it_is_kept() {
        CaseFile opened = loop.open(batch("B1"));
        record("B1", "2021-03-18", EventKind.ORDER_ISSUED);
        Event other = Event.of(EventKind.SITE_CHECKED, LocalDate.parse("2021-03-19"));
        Handling handling = new Handling(BOOK, StatutoryCalendar.china());
        CaseFile late = handling.handle(opened, other, CLOCK.instant()).file();
        assertThatThrownBy(() -> store.append(late))
                .isInstanceOf(CaseChangedException.class)
                .hasMessageContaining("entry 2 does not follow");
        assertThat(fresh("B1").journal().entries()).hasSize(2);
    }

    @Test
    void events_that_race_are_all_recorded_once_each() throws Exception {
        loop.open(batch("B1"));
        loop.record(
                "B1",
                Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-03-18")).addressee("ENT-1"));
        int writers = 4;
        int each = 5;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Recorded>> recorded = new ArrayList<>();
            for (int i = 0; i < writers * each; i++) {
                recorded.add(threads.submit(
                        () -> insisting(Event.of(EventKind.SITE_CHECKED, LocalDate.parse("2021-03-19")))));
            }
            for (Future<Recorded> one : recorded) {
                assertThat(one.get().isAccepted()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        CaseFile file = fresh("B1");
        assertThat(file.past()).hasSize(1 + writers * each);
        assertThat(file.journal().broken()).isEmpty();
    }

    /** A caller whose race is lost more often than the store tries tries again. */
    private Recorded insisting(Event event) {
        while (true) {
            try {
                return loop.record("B1", event);
            } catch (CaseChangedException lost) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void one_of_several_who_open_a_case_does() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int opened = 0;
        try {
            List<Future<CaseFile>> openings = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                openings.add(threads.submit(() -> loop.open(batch("B1"))));
            }
            for (Future<CaseFile> one : openings) {
                try {
                    one.get();
                    opened++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(CaseChangedException.class);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(opened).isOne();
        assertThat(fresh("B1").journal().entries()).hasSize(1);
    }

    @Test
    void what_is_overdue_is_found_page_by_page_the_day_after_its_last() {
        for (String id : List.of("B3", "B1", "B2")) {
            loop.open(batch(id));
            record(id, "2021-03-18", EventKind.ORDER_ISSUED);
        }
        assertThat(store.overdue(LocalDate.parse("2021-05-17"), null, 10)).isEmpty();
        assertThat(store.overdue(LocalDate.parse("2021-05-18"), null, 2)).containsExactly("B1", "B2");
        assertThat(store.overdue(LocalDate.parse("2021-05-18"), "B2", 2)).containsExactly("B3");
        assertThat(loop.overdue(LocalDate.parse("2021-05-18")))
                .extracting(o -> o.caseId() + " " + o.obligation().duty())
                .containsExactly("B1 CORRECT", "B2 CORRECT", "B3 CORRECT");
    }

    @Test
    void a_sweep_records_each_deadline_once() {
        for (String id : List.of("B1", "B2")) {
            loop.open(batch(id));
            record(id, "2021-03-18", EventKind.ORDER_ISSUED);
        }
        record("B2", "2021-05-17", EventKind.CORRECTION_REPORTED);
        List<Recorded.Accepted> swept = loop.sweep(LocalDate.parse("2021-05-18"));
        assertThat(swept)
                .extracting(r -> r.file().id() + " " + r.event().duty())
                .containsExactly("B1 " + DutyKind.CORRECT);
        assertThat(loop.sweep(LocalDate.parse("2021-05-18"))).isEmpty();
        assertThat(store.overdue(LocalDate.parse("2021-05-18"), null, 10)).containsExactly("B1");
        assertThat(fresh("B1").obligations()).anyMatch(o -> o.duty() == DutyKind.CORRECT && o.passed());
    }

    @Test
    void of_several_sweepers_one_records_a_deadline() throws Exception {
        for (int i = 0; i < 12; i++) {
            loop.open(batch("B" + i));
            record("B" + i, "2021-03-18", EventKind.ORDER_ISSUED);
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Recorded.Accepted> swept = new ArrayList<>();
        try {
            List<Future<List<Recorded.Accepted>>> sweeps = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                sweeps.add(threads.submit(() -> loop(store).sweep(LocalDate.parse("2021-05-18"))));
            }
            for (Future<List<Recorded.Accepted>> one : sweeps) {
                swept.addAll(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(swept).extracting(r -> r.file().id()).doesNotHaveDuplicates().hasSize(12);
    }
}
