package org.closedloop.classification;

/**
 * Whether the facts reach a crime cannot be told from what is known (是否涉嫌犯罪待查明), a conclusion.
 *
 * @param kind the crime
 */
public record CrimeOpen(CrimeKind kind) {}
