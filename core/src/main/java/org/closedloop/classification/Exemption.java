package org.closedloop.classification;

/**
 * A circumstance that keeps a case from being filed or punished (不予立案、不予处罚), a conclusion.
 *
 * @param kind the circumstance
 */
public record Exemption(ExemptionKind kind) {}
