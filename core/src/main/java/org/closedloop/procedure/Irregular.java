package org.closedloop.procedure;

/**
 * That what happened was not as the law demands (程序瑕疵), a conclusion; the event is recorded all the same.
 *
 * @param kind in what
 */
public record Irregular(IrregularityKind kind) {}
