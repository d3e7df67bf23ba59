package org.closedloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.closedloop.ClosedLoop;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.InspectionLevel;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.PastInspection;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an officer, an auditor and a bulletin ask of the cases that are kept. */
class RegisterTest {

    private static final Jurisdiction YANTAI = new Jurisdiction("CN-37-06");

    private EntityManagerFactory factory;
    private CaseRegister register;
    private ClosedLoop loop;

    /** B1 and B2 in two counties of Yantai, B3 in Jinan, B4 in Shanghai and closed, B5 of which only the month is known. */
    private void keep(TestDatabase database) {
        factory = TestDatabase.factory(database.migrated());
        register = CaseRegister.on(factory);
        loop = StoreContract.loop(JpaCaseStore.on(factory));
        open("B1", "2021-02-05", "CN-37-06-02", "童装", "ENT-1", Result.FAIL);
        open("B2", "2021-03-05", "CN-37-06-13", "电线", "ENT-2", Result.FAIL);
        open("B3", "2021-03-06", "CN-37-01", "童装", "ENT-1", Result.FAIL);
        open("B4", "2021-04-01", "CN-31", "童装", "ENT-1", Result.PASS);
        open("B5", "2021-04", "CN-37-06", "电线", "ENT-3", Result.FAIL);
        record("B1", "2021-02-10", EventKind.ORDER_ISSUED);
        record("B2", "2021-03-10", EventKind.ORDER_ISSUED);
        record("B3", "2021-03-11", EventKind.ORDER_ISSUED);
        record("B4", "2021-04-02", EventKind.CLOSED);
    }

    private void open(String id, String on, String place, String product, String party, Result result) {
        loop.open(
                Batch.builder(id)
                        .inspectedOn(on)
                        .level(InspectionLevel.PROVINCIAL)
                        .product(product)
                        .party(Party.of(party, Role.PRODUCER))
                        .others(List.of(Party.of("ENT-9", Role.SELLER)))
                        .items(Item.of("甲", result))
                        .build(),
                null,
                new Jurisdiction(place));
    }

    private void record(String id, String on, EventKind kind) {
        assertThat(loop.record(id, Event.of(kind, LocalDate.parse(on))).isAccepted())
                .isTrue();
    }

    @AfterEach
    void close() {
        factory.close();
    }

    private List<String> ids(CaseFilter filter) {
        return register.cases(filter, null, 100).stream().map(CaseSummary::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_work_list_has_the_next_due_first_and_what_has_nothing_due_last(TestDatabase database) {
        keep(database);
        assertThat(ids(CaseFilter.open())).containsExactly("B1", "B2", "B3", "B5");
        assertThat(ids(CaseFilter.open().in(YANTAI))).containsExactly("B1", "B2", "B5");
        assertThat(ids(CaseFilter.open().in(new Jurisdiction("CN-37")))).containsExactly("B1", "B2", "B3", "B5");
        assertThat(ids(CaseFilter.open().in(new Jurisdiction("CN-37-06-13")))).containsExactly("B2");
        assertThat(ids(CaseFilter.open().in(Jurisdiction.NATIONAL))).hasSize(4);
        assertThat(ids(CaseFilter.closed())).containsExactly("B4");
        assertThat(ids(CaseFilter.open().product("童装"))).containsExactly("B1", "B3");
        assertThat(ids(CaseFilter.open().party("ENT-2"))).containsExactly("B2");
        assertThat(ids(CaseFilter.open().party("ENT-9").in(YANTAI))).containsExactly("B1", "B2", "B5");
        assertThat(ids(CaseFilter.open().on(TrackKind.RECTIFICATION))).contains("B1", "B2", "B3");
        assertThat(ids(CaseFilter.open().on(TrackKind.RECALL))).isEmpty();
        assertThat(ids(CaseFilter.open().owing(DutyKind.CORRECT))).containsExactly("B1", "B2", "B3");
        assertThat(ids(CaseFilter.open().owing(DutyKind.OBJECT))).isEmpty();

        CaseSummary first = register.cases(CaseFilter.open(), null, 1).get(0);
        assertThat(first.nextDue()).isEqualTo("2021-04-12");
        assertThat(first.jurisdiction()).isEqualTo(new Jurisdiction("CN-37-06-02"));
        assertThat(first.lastEventOn()).isEqualTo("2021-02-10");
        assertThat(ids(CaseFilter.open().dueUntil(LocalDate.parse("2021-04-12"))))
                .containsExactly("B1");
        assertThat(ids(CaseFilter.open().dueUntil(LocalDate.parse("2021-04-11"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pages_hold_every_case_once_also_where_many_are_due_on_one_day(TestDatabase database) {
        keep(database);
        IntStream.range(10, 33).forEach(i -> open("C" + i, "2021-05-01", "CN-37-06", "灯具", "ENT-4", Result.FAIL));
        IntStream.range(10, 20).forEach(i -> record("C" + i, "2021-05-10", EventKind.ORDER_ISSUED));
        List<String> seen = new ArrayList<>();
        CaseSummary last = null;
        List<CaseSummary> page;
        do {
            page = register.cases(CaseFilter.open().in(YANTAI), last, 4);
            page.forEach(c -> seen.add(c.id()));
            last = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (last != null && page.size() == 4);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(26)
                .isEqualTo(ids(CaseFilter.open().in(YANTAI)));
    }

    @ParameterizedTest
    @EnumSource
    void a_ledger_tells_every_inspection_of_a_party_and_feeds_the_next_decision(TestDatabase database) {
        keep(database);
        assertThat(register.ledger("ENT-1", null, 10))
                .extracting(e -> e.inspection().id() + " " + e.role() + " " + e.sampled())
                .containsExactly("B4 PRODUCER true", "B3 PRODUCER true", "B1 PRODUCER true");
        LedgerEntry newest = register.ledger("ENT-9", null, 2).get(1);
        assertThat(newest.inspection().id()).isEqualTo("B4");
        assertThat(newest.sampled()).isFalse();
        assertThat(register.ledger("ENT-9", newest, 10))
                .extracting(e -> e.inspection().id())
                .containsExactly("B3", "B2", "B1");
        assertThat(register.ledger("ENT-7", null, 10)).isEmpty();

        assertThat(register.history("ENT-1", LocalDate.parse("2021-04-01"), 10))
                .containsExactly(
                        new PastInspection(
                                LocalDate.parse("2021-03-06"), Result.FAIL, InspectionLevel.PROVINCIAL, "童装"),
                        new PastInspection(
                                LocalDate.parse("2021-02-05"), Result.FAIL, InspectionLevel.PROVINCIAL, "童装"));
        assertThat(register.history("ENT-3", LocalDate.parse("2021-05-01"), 10))
                .extracting(PastInspection::on)
                .containsExactly((LocalDate) null);
    }

    @ParameterizedTest
    @EnumSource
    void a_bulletin_counts_by_product_place_and_month(TestDatabase database) {
        keep(database);
        LocalDate from = LocalDate.parse("2021-02-05");
        LocalDate to = LocalDate.parse("2021-04-30");
        assertThat(register.tallies(Tally.By.PRODUCT, from, to, null))
                .containsExactly(new Tally("童装", 3, 2, 0, 1), new Tally("电线", 2, 2, 0, 0));
        assertThat(register.tallies(Tally.By.CITY, from, to, new Jurisdiction("CN-37")))
                .containsExactly(new Tally("CN-37-06", 3, 3, 0, 0), new Tally("CN-37-01", 1, 1, 0, 0));
        assertThat(register.tallies(Tally.By.MONTH, from, to, null))
                .containsExactlyInAnyOrder(
                        new Tally("2021-02", 1, 1, 0, 0),
                        new Tally("2021-03", 2, 2, 0, 0),
                        new Tally("2021-04", 2, 1, 0, 1));
        assertThat(register.tallies(Tally.By.LEVEL, from.plusDays(1), to.minusDays(1), null))
                .containsExactly(new Tally("PROVINCIAL", 3, 2, 0, 1));
        assertThat(register.tallies(Tally.By.COUNTY, from, to, YANTAI))
                .contains(new Tally("CN-37-06-02", 1, 1, 0, 0), new Tally(null, 1, 1, 0, 0));
    }
}
