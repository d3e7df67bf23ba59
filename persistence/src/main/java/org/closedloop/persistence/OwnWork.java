package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.function.Function;

/** In a transaction of its own (自有事务), one for each piece of work; what is done within one stays in it. */
final class OwnWork implements Work {

    private final EntityManagerFactory factory;

    @SuppressWarnings("ThreadLocalUsage") // of this factory's, and removed when its work ends
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    OwnWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T in(Function<EntityManager, T> work) {
        EntityManager open = current.get();
        if (open != null) {
            return work.apply(open);
        }
        EntityManager em = factory.createEntityManager();
        current.set(em);
        try {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(em);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        } finally {
            current.remove();
            em.close();
        }
    }

    @Override
    public boolean owned() {
        return true;
    }
}
