package org.closedloop.classification;

/**
 * An item without a result that passes by its measured value (由实测值判为合格的项目), a conclusion.
 *
 * @param item name of the item
 */
public record ItemPasses(String item) {}
