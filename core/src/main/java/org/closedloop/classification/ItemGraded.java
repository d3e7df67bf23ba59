package org.closedloop.classification;

/**
 * Grade of one failing item (不合格项目的严重程度), a conclusion.
 *
 * @param kind the grade
 * @param item name of the item
 */
public record ItemGraded(Grade kind, String item) {}
