package org.closedloop.disposition;

/**
 * A course that the case takes (办理轨道), a conclusion.
 *
 * @param kind which
 */
public record Track(TrackKind kind) {}
