package org.closedloop.procedure;

/**
 * That an earlier act does not stand any more (撤回), a conclusion.
 *
 * @param kind what was done
 * @param party id of its addressee
 */
public record Withdraws(EventKind kind, String party) {}
