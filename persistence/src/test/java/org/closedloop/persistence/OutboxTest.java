package org.closedloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedloop.ClosedLoop;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must leave the system is written with its event and taken by the publisher, once if all goes well. */
class OutboxTest {

    private EntityManagerFactory factory;
    private Outbox outbox;

    private void cases(TestDatabase database, int count) {
        factory = TestDatabase.factory(database.migrated());
        outbox = Outbox.on(factory);
        ClosedLoop loop = StoreContract.loop(JpaCaseStore.on(factory));
        for (int i = 0; i < count; i++) {
            loop.open(StoreContract.batch("B" + i));
            loop.record(
                    "B" + i,
                    Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-03-18"))
                            .addressee("ENT-1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_is_written_with_its_event_and_handed_over_once(TestDatabase database) {
        cases(database, 2);
        assertThat(outbox.waiting()).isEqualTo(2);
        List<Message> taken = new ArrayList<>();
        assertThat(outbox.handOver(taken::add, 10)).isEqualTo(new Outbox.Run(2, 0, ""));
        assertThat(taken).extracting(Message::id).containsExactly("B0/2/1", "B1/2/1");
        assertThat(taken.get(0).paper()).isEqualTo("责令改正通知书");
        assertThat(taken.get(0).party()).isEqualTo("ENT-1");
        assertThat(outbox.handOver(taken::add, 10).handedOver()).isZero();
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_taken_waits_and_keeps_nothing_else_waiting(TestDatabase database) {
        cases(database, 2);
        List<String> taken = new ArrayList<>();
        Outbox.Publisher jammed = message -> {
            if (message.id().startsWith("B0")) {
                throw new IllegalStateException("paper jam");
            }
            taken.add(message.id());
        };
        Outbox.Run run = outbox.handOver(jammed, 10);
        assertThat(run.failed()).isOne();
        assertThat(run.last()).contains("paper jam");
        assertThat(taken).containsExactly("B1/2/1");
        assertThat(outbox.waiting()).isOne();
        assertThat(outbox.handOver(m -> taken.add(m.id()), 10).handedOver()).isOne();
        assertThat(taken).containsExactly("B1/2/1", "B0/2/1");
        factory.close();
    }

    @ParameterizedTest
    @EnumSource
    void several_who_hand_over_at_once_do_not_do_it_twice(TestDatabase database) throws Exception {
        cases(database, 12);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<String> all = java.util.Collections.synchronizedList(new ArrayList<>());
        try {
            List<Future<Outbox.Run>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                runs.add(threads.submit(() -> outbox.handOver(m -> all.add(m.id()), 100)));
            }
            for (Future<Outbox.Run> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(12);
        factory.close();
    }
}
