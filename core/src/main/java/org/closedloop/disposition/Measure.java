package org.closedloop.disposition;

/**
 * Something that must be done (处理措施), a conclusion.
 *
 * @param kind what
 */
public record Measure(MeasureKind kind) {}
