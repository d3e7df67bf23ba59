package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import java.util.function.Supplier;

/** In the caller's transaction (调用方事务), which is never begun, ended or marked here. */
final class CallersWork implements Work {

    private final Supplier<EntityManager> current;

    CallersWork(Supplier<EntityManager> current) {
        this.current = current;
    }

    @Override
    public <T> T in(Function<EntityManager, T> work) {
        EntityManager em = current.get();
        if (!em.isJoinedToTransaction()) {
            throw new IllegalStateException(
                    "the entity manager is in no transaction: call the loop within the one of yours, or use"
                            + " JpaCaseStore.on(entityManagerFactory), which has its own");
        }
        return work.apply(em);
    }

    @Override
    public boolean owned() {
        return false;
    }
}
