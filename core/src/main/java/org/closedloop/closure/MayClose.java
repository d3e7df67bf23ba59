package org.closedloop.closure;

/**
 * That a case may be closed (可以结案), a conclusion about the event {@code CLOSED}.
 *
 * @param kind in what way
 */
public record MayClose(EndingKind kind) {}
