package org.closedloop.disposition;

import org.closedloop.classification.ViolationKind;

/**
 * What goes with a fine (并处), a conclusion.
 *
 * @param kind what
 * @param violation the act that it punishes
 */
public record Also(Sanction kind, ViolationKind violation) {}
