package org.closedloop.classification;

/**
 * Grade of the product (产品质量问题的性质), a conclusion: that of its worst item or finding.
 *
 * @param kind the grade
 */
public record Graded(Grade kind) {}
