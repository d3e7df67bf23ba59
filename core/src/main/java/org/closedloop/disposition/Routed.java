package org.closedloop.disposition;

/**
 * Where the batch is routed (处置去向), a conclusion; of several the heaviest counts.
 *
 * @param kind where to
 */
public record Routed(Route kind) {}
