package org.closedloop.disposition;

/**
 * What a paper is called here and at this time (文书名称), a conclusion.
 *
 * @param measure the measure that it carries out
 * @param name its name
 */
public record Paper(MeasureKind measure, String name) {}
