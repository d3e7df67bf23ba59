package org.closedloop.procedure;

/**
 * That an event may be (允许), a conclusion: without one it is refused.
 *
 * @param kind what may be
 */
public record Permitted(EventKind kind) {}
