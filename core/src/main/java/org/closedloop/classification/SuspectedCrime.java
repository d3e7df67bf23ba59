package org.closedloop.classification;

/**
 * Facts that reach the standard at which a crime is prosecuted (达到立案追诉标准), a conclusion.
 *
 * @param kind the crime
 */
public record SuspectedCrime(CrimeKind kind) {}
