package org.closedloop.classification;

/**
 * An item of which it cannot be told whether it passes (检验结论待查明的项目), a conclusion.
 *
 * @param item name of the item
 */
public record ItemOpen(String item) {}
