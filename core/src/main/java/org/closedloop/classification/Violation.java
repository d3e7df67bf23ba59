package org.closedloop.classification;

/**
 * An act that falls under a penal provision (违法行为), a conclusion.
 *
 * @param kind the provision
 */
public record Violation(ViolationKind kind) {}
