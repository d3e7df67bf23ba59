package org.closedloop.persistence;

import jakarta.persistence.EntityManagerFactory;
import org.closedloop.casefile.CaseStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Every store does what every store must do. */
class StoreTest {

    @Nested
    class InMemory extends StoreContract {
        @Override
        CaseStore empty() {
            return CaseStore.inMemory();
        }
    }

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class OnPostgreSql extends OnDatabase {
        OnPostgreSql() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @Nested
    class OnMariaDb extends OnDatabase {
        OnMariaDb() {
            super(TestDatabase.MARIADB);
        }
    }

    abstract static class OnDatabase extends StoreContract {
        private final TestDatabase database;
        private EntityManagerFactory factory;

        OnDatabase(TestDatabase database) {
            this.database = database;
        }

        @Override
        CaseStore empty() {
            factory = TestDatabase.factory(database.migrated());
            return JpaCaseStore.on(factory);
        }

        @AfterEach
        void close() {
            factory.close();
        }
    }
}
