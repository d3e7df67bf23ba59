package org.closedloop.disposition;

/**
 * What the authority may do and need not (可以采取的措施), a conclusion.
 *
 * @param kind what
 */
public record Empowered(MeasureKind kind) {}
