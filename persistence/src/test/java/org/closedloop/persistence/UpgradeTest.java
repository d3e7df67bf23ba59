package org.closedloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.closedloop.ClosedLoop;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.CaseStore;
import org.closedloop.casefile.Entry;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases that were kept in the tables of an older version are kept in those of the newest, and go on. */
class UpgradeTest {

    @ParameterizedTest
    @EnumSource
    void cases_of_the_first_version_are_found_and_go_on(TestDatabase database) throws SQLException {
        String url = database.migrated("1");
        CaseStore memory = CaseStore.inMemory();
        ClosedLoop before = StoreContract.loop(memory);
        before.open(StoreContract.batch("OLD"), null, new Jurisdiction("CN-37-06-02"));
        before.record("OLD", order());
        before.open(StoreContract.batch("NEW"), null, new Jurisdiction("CN-37"));
        try (Connection connection = DriverManager.getConnection(url)) {
            keep(connection, before.explain("OLD"), memory.find("OLD").orElseThrow());
            keep(connection, before.explain("NEW"), memory.find("NEW").orElseThrow());
        }

        database.migrate(url, "latest");

        try (EntityManagerFactory factory = TestDatabase.factory(url)) {
            CaseRegister register = CaseRegister.on(factory);
            assertThat(register.cases(CaseFilter.open().in(new Jurisdiction("CN-37-06")), null, 10))
                    .extracting(CaseSummary::id)
                    .containsExactly("OLD");
            assertThat(register.cases(CaseFilter.open().in(new Jurisdiction("CN-37")), null, 10))
                    .extracting(CaseSummary::id, CaseSummary::nextDue)
                    .containsExactly(tuple("OLD", LocalDate.parse("2021-04-12")), tuple("NEW", null));
            ClosedLoop after = StoreContract.loop(JpaCaseStore.on(factory));
            assertThat(after.explain("OLD").journal().entries()).hasSize(2);
            assertThat(after.record("NEW", order()).isAccepted()).isTrue();
            assertThat(register.cases(CaseFilter.open().in(new Jurisdiction("CN-37")), null, 10))
                    .extracting(CaseSummary::nextDue)
                    .doesNotContainNull();
        }
    }

    private static Event order() {
        return Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-02-10")).addressee("ENT-1");
    }

    /** Writes a case as the first version did. */
    private static void keep(Connection connection, CaseFile file, List<String> lines) throws SQLException {
        Entry newest = file.journal().last();
        try (PreparedStatement row = connection.prepareStatement("""
                insert into cl_case (id, newest_entry, newest_hash, jurisdiction, product, inspected_from, inspected_to,
                    product_result, grade, route, closed, opened_at, changed_at, last_event_on, next_due)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            Timestamp at = Timestamp.from(newest.recordedAt());
            LocalDate inspected = LocalDate.parse("2021-02-05");
            LocalDate due = file.obligations().stream()
                    .flatMap(o -> o.dueBy().stream())
                    .min(LocalDate::compareTo)
                    .orElse(null);
            List<Object> values = Arrays.asList(
                    file.id(),
                    newest.sequence(),
                    newest.hash(),
                    file.jurisdiction().code(),
                    file.batch().product(),
                    inspected,
                    inspected,
                    file.decision().result().name(),
                    file.decision().grade().name(),
                    file.decision().route().name(),
                    false,
                    at,
                    at,
                    file.lastDay(),
                    due);
            for (int i = 0; i < values.size(); i++) {
                row.setObject(i + 1, values.get(i));
            }
            row.executeUpdate();
        }
        try (PreparedStatement row = connection.prepareStatement("""
                insert into cl_entry (case_id, number_in_case, recorded_at, rule_book, entry_hash, entry_line)
                values (?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < lines.size(); i++) {
                Entry entry = file.journal().entries().get(i);
                row.setString(1, file.id());
                row.setLong(2, entry.sequence());
                row.setTimestamp(3, Timestamp.from(entry.recordedAt()));
                row.setString(4, file.decision().lawHash());
                row.setString(5, entry.hash());
                row.setString(6, lines.get(i));
                row.executeUpdate();
            }
        }
    }
}
