package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Entry;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Permitted;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Claims acts that are done once (一事不再办): a row in {@code cl_act} whose key is the act. Whoever finds it taken has lost a race,
 * and its transaction goes on: nothing is thrown by the database that would spoil it.
 */
final class Claims {

    private static final String OPENED = "OPENED";
    private static final String NOBODY = "-";
    private static final String TAKEN = "23";

    private Claims() {}

    /** Returns whether the act of the newest entry was free; it is taken now. */
    static boolean claim(EntityManager em, CaseFile file) {
        Entry newest = file.journal().last();
        Event event = newest.event();
        String addressee = event == null || event.addressee() == null ? NOBODY : event.addressee();
        String act =
                event == null ? OPENED : event.duty() == null ? event.kind().name() : event.kind() + " " + event.duty();
        return insert(em, file.id(), act, addressee, round(file, event), clause(newest));
    }

    private static int round(CaseFile file, @Nullable Event event) {
        Past last = event == null ? null : file.past().get(file.past().size() - 1);
        return last == null
                ? 1
                : (int) file.past().stream()
                        .filter(p -> p.kind() == last.kind()
                                && p.addressee().equals(last.addressee())
                                && Objects.equals(p.duty(), last.duty()))
                        .count();
    }

    private static @Nullable String clause(Entry entry) {
        return entry.conclusions().stream()
                .filter(c -> c.fact() instanceof Permitted)
                .map(c -> c.grounds().get(0).clause().toString())
                .findFirst()
                .orElse(null);
    }

    private static boolean insert(
            EntityManager em, String id, String act, String addressee, int round, @Nullable String clause) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into cl_act (case_id, act, addressee, act_round, clause)
                    values (?, ?, ?, ?, ?)""" + skipping(connection))) {
                insert.setString(1, id);
                insert.setString(2, act);
                insert.setString(3, addressee);
                insert.setInt(4, round);
                insert.setString(5, clause);
                return insert.executeUpdate() == 1;
            } catch (SQLException e) {
                if (e.getSQLState() != null && e.getSQLState().startsWith(TAKEN)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** PostgreSQL and its kin spoil a transaction by a key that is taken, the others only the statement. */
    private static String skipping(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        boolean postgres = name.contains("postgres") || name.contains("kingbase") || name.contains("gauss");
        return postgres ? " on conflict do nothing" : "";
    }
}
