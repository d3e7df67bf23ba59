package org.closedloop.persistence;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which errors of a database mean that another transaction was faster (并发冲突), and that to decide anew may help. */
final class Races {

    /** Serialization failure and deadlock, of the standard and of PostgreSQL. */
    private static final Set<String> STATES = Set.of("40001", "40P01");
    /** MariaDB and MySQL: lock wait timeout, deadlock, and a record that changed since it was read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private Races() {}

    static boolean lost(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (STATES.contains(String.valueOf(sql.getSQLState())) || CODES.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
