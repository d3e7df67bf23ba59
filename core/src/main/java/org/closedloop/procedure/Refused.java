package org.closedloop.procedure;

/**
 * That an event cannot be (不予登记), a conclusion; one is enough.
 *
 * @param kind why not
 */
public record Refused(RefusalKind kind) {}
