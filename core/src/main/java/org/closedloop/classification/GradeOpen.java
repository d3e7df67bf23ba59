package org.closedloop.classification;

/**
 * A failing item that what is known cannot grade (待定性的不合格项目), a conclusion.
 *
 * @param item name of the item
 */
public record GradeOpen(String item) {}
