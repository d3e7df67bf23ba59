package org.closedloop.classification;

/**
 * By which requirement an item is judged (判定依据), a conclusion.
 *
 * @param kind the requirement
 * @param item name of the item
 */
public record JudgedBy(Basis kind, String item) {}
