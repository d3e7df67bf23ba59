package org.closedloop.classification;

/**
 * An item that fails (不合格项目), a conclusion.
 *
 * @param item name of the item
 */
public record ItemFails(String item) {}
