package org.closedloop.disposition;

import org.closedloop.classification.ViolationKind;

/**
 * The violation whose fine is taken where one act breaks several provisions (一事不再罚、择一重罚), a conclusion.
 *
 * @param kind the violation with the highest fine
 */
public record GoverningFine(ViolationKind kind) {}
