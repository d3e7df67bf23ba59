package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** In whose transaction something is done (事务归属). */
interface Work {

    /** Does something in the transaction that is open, or in one of its own. */
    <T> T in(Function<EntityManager, T> work);

    /** Returns whether transactions are begun and ended here, so that a lost race may be decided anew. */
    boolean owned();
}
