package org.closedloop.procedure;

/**
 * That a paper is to be written at this step (制作文书), a conclusion.
 *
 * @param paper its name
 * @param party id of its addressee
 */
public record Writes(String paper, String party) {}
