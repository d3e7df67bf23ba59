/**
 * Cases in the host's own database and transaction (持久化). {@link org.closedloop.persistence.JpaCaseStore} is the one door; the tables
 * begin with {@code cl_}, and their scripts stand under {@code org/closedloop/db} on the class path, one folder a database.
 */
@NullMarked
package org.closedloop.persistence;

import org.jspecify.annotations.NullMarked;
