package org.closedloop.classification;

/**
 * Result for the product as a whole (产品检验结论), a conclusion.
 *
 * @param kind the result
 */
public record ProductJudged(ProductResult kind) {}
