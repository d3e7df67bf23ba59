package org.closedloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.closedloop.ClosedLoop;
import org.closedloop.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/**
 * Whatever is killed, what was said to be kept is kept, once, and nothing is half there. Twice here; {@code -Dclosedloop.kills=50}
 * for more, {@code -Dclosedloop.seed} for other moments.
 */
class KilledTest {

    private static final int MOST_EVENTS = 60;

    private final long seed = Long.getLong("closedloop.seed", 11);
    private final Random random = new Random(seed);

    @Test
    void a_writer_that_is_killed_leaves_whole_cases() throws Exception {
        String url = TestDatabase.POSTGRESQL.migrated();
        Map<String, Integer> kept = new TreeMap<>();
        for (int kill = 0; kill < Integer.getInteger("closedloop.kills", 2); kill++) {
            writeAndKill(url, "W" + kill, kept);
        }
        EntityManagerFactory factory = TestDatabase.factory(url);
        ClosedLoop loop = StoreContract.loop(JpaCaseStore.on(factory));
        try (EntityManager em = factory.createEntityManager()) {
            List<Object[]> cases = em.createQuery("select c.id, c.newestEntry from CaseRow c", Object[].class)
                    .getResultList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(kept.size());
            for (Object[] row : cases) {
                whole(em, loop.explain((String) row[0]), (Long) row[1]);
                assertThat((Long) row[1])
                        .as("seed %d, case %s", seed, row[0])
                        .isGreaterThanOrEqualTo(kept.getOrDefault((String) row[0], 0));
                kept.remove((String) row[0]);
            }
        }
        assertThat(kept).as("seed %d: said to be kept and not there", seed).isEmpty();
        factory.close();
    }

    /** Kills after a number of events and a moment more, so that it falls anywhere within the next. */
    private void writeAndKill(String url, String name, Map<String, Integer> kept) throws IOException {
        String paths = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        paths,
                        Writer.class.getName(),
                        url,
                        name)
                .redirectErrorStream(true)
                .start();
        int events = 1 + random.nextInt(MOST_EVENTS);
        long spin = random.nextInt(20_000_000);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(name + "-")) {
                    String[] words = line.split(" ", -1);
                    kept.merge(words[0], Integer.valueOf(words[1]), Math::max);
                    events--;
                }
                if (events == 0) {
                    long until = System.nanoTime() + spin;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly(); // unlike Process, leaves what it said to be read
                }
            }
        }
        assertThat(kept.keySet()).as("seed %d: nothing was written", seed).anyMatch(id -> id.startsWith(name + "-"));
    }

    private static void whole(EntityManager em, CaseFile file, long newest) {
        assertThat(file.journal().entries()).hasSize((int) newest);
        assertThat(file.journal().broken()).isEmpty();
        assertThat(count(em, "select count(o) from ObligationRow o where o.key.caseId = :id", file))
                .isEqualTo(file.obligations().size());
        assertThat(count(em, "select count(m) from MessageRow m where m.caseId = :id", file))
                .isEqualTo(newest > 1 ? 1 : 0);
        Long acts = (Long) em.createNativeQuery("select count(*) from cl_act where case_id = ?1", Long.class)
                .setParameter(1, file.id())
                .getSingleResult();
        assertThat(acts).isEqualTo(newest);
    }

    private static long count(EntityManager em, String query, CaseFile file) {
        return em.createQuery(query, Long.class).setParameter("id", file.id()).getSingleResult();
    }
}
