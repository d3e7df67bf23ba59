package org.closedloop.persistence;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.closedloop.ClosedLoop;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;

/** A program that opens cases and records in them until it is killed, and says of each event that is kept that it is. */
final class Writer {

    private Writer() {}

    public static void main(String[] args) {
        EntityManagerFactory factory = TestDatabase.factory(args[0]);
        ClosedLoop loop = StoreContract.loop(JpaCaseStore.on(factory));
        for (int i = 0; ; i++) {
            String id = args[1] + "-" + i;
            loop.open(StoreContract.batch(id));
            kept(id, 1);
            loop.record(
                    id,
                    Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-03-18"))
                            .addressee("ENT-1"));
            kept(id, 2);
            for (int visit = 3; visit < 8; visit++) {
                loop.record(id, Event.of(EventKind.SITE_CHECKED, LocalDate.parse("2021-03-19")));
                kept(id, visit);
            }
        }
    }

    private static void kept(String id, int entry) {
        System.out.println(id + " " + entry);
        System.out.flush();
    }
}
