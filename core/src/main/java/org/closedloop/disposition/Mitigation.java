package org.closedloop.disposition;

/**
 * What makes a penalty lighter (从轻、减轻), a conclusion.
 *
 * @param kind how
 */
public record Mitigation(MitigationKind kind) {}
