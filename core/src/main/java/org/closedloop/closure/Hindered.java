package org.closedloop.closure;

import org.closedloop.procedure.RefusalKind;

/**
 * That a case may not be closed (不得结案), a conclusion about the event {@code CLOSED}; one is enough.
 *
 * @param kind what hinders it
 */
public record Hindered(RefusalKind kind) {}
