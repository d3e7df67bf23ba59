package org.closedloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.closedloop.ClosedLoop;
import org.closedloop.casefile.CaseChangedException;
import org.closedloop.casefile.CaseNotFoundException;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Within the caller's transaction nothing is kept unless the caller commits, and what the caller does besides is never spoilt. */
class CallersTransactionTest {

    private EntityManagerFactory factory;
    private ClosedLoop outside;

    private void on(TestDatabase database) {
        factory = TestDatabase.factory(database.migrated(), "host-with-notes");
        outside = StoreContract.loop(JpaCaseStore.on(factory));
    }

    private void transaction(Consumer<EntityManager> work, boolean commit) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            if (commit) {
                em.getTransaction().commit();
            } else {
                em.getTransaction().rollback();
            }
        }
    }

    private static ClosedLoop within(EntityManager em) {
        return StoreContract.loop(JpaCaseStore.within(() -> em));
    }

    private static Event order(String on) {
        return Event.of(EventKind.ORDER_ISSUED, LocalDate.parse(on)).addressee("ENT-1");
    }

    private static Event visit(String on) {
        return Event.of(EventKind.SITE_CHECKED, LocalDate.parse(on));
    }

    private HostNote note(String id) {
        try (EntityManager em = factory.createEntityManager()) {
            return em.find(HostNote.class, id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_rolled_back_never_was_though_the_loop_remembers_it(TestDatabase database) {
        on(database);
        transaction(em -> within(em).open(StoreContract.batch("B1")), false);
        assertThatThrownBy(() -> outside.explain("B1")).isInstanceOf(CaseNotFoundException.class);

        outside.open(StoreContract.batch("B1"));
        try (EntityManager em = factory.createEntityManager()) {
            ClosedLoop within = within(em);
            em.getTransaction().begin();
            within.record("B1", order("2021-03-18"));
            em.getTransaction().rollback();
            em.getTransaction().begin();
            assertThat(within.explain("B1").past()).isEmpty();
            assertThat(within.record("B1", order("2021-03-18")).isAccepted()).isTrue();
            em.getTransaction().commit();
        }
        assertThat(outside.explain("B1").past()).hasSize(1);
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_case_and_what_the_host_keeps_besides_stand_or_fall_together(TestDatabase database) {
        on(database);
        transaction(
                em -> {
                    em.persist(new HostNote("N1"));
                    within(em).open(StoreContract.batch("B1"));
                },
                true);
        transaction(
                em -> {
                    em.persist(new HostNote("N2"));
                    within(em).record("B1", order("2021-03-18"));
                },
                false);
        assertThat(note("N1")).isNotNull();
        assertThat(note("N2")).isNull();
        assertThat(outside.explain("B1").past()).isEmpty();
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_race_that_is_lost_is_told_at_once_and_the_transaction_goes_on(TestDatabase database) {
        on(database);
        outside.open(StoreContract.batch("B1"));
        transaction(
                em -> {
                    ClosedLoop within = within(em);
                    em.persist(new HostNote("N1"));
                    em.flush();
                    assertThatThrownBy(() -> within.open(StoreContract.batch("B1")))
                            .isInstanceOf(CaseChangedException.class);
                    within.open(StoreContract.batch("B2"));
                },
                true);
        assertThat(note("N1")).isNotNull();
        assertThat(outside.explain("B2").past()).isEmpty();
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void several_events_of_a_transaction_follow_each_other(TestDatabase database) {
        on(database);
        transaction(
                em -> {
                    ClosedLoop within = within(em);
                    within.open(StoreContract.batch("B1"));
                    within.record("B1", order("2021-03-18"));
                    within.record("B1", visit("2021-03-19"));
                    assertThat(em.getTransaction().isActive()).isTrue();
                },
                true);
        assertThat(outside.explain("B1").journal().entries()).hasSize(3);
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void without_a_transaction_it_says_what_is_missing(TestDatabase database) {
        on(database);
        try (EntityManager em = factory.createEntityManager()) {
            assertThatThrownBy(() -> within(em).explain("B1"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("JpaCaseStore.on");
        }
        factory.close();
    }
}
