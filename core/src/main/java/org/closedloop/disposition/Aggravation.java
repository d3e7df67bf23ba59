package org.closedloop.disposition;

import org.closedloop.classification.ViolationKind;

/**
 * What may come on top where the circumstances are serious (情节严重的加重处罚), a conclusion.
 *
 * @param kind what
 * @param violation the act that it punishes
 */
public record Aggravation(MeasureKind kind, ViolationKind violation) {}
