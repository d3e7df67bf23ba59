package org.closedloop.procedure;

import org.closedloop.disposition.TrackKind;

/**
 * That a track has come to its end for a party (办结), a conclusion.
 *
 * @param kind the track
 * @param party id of the party that it concerns
 */
public record Closes(TrackKind kind, String party) {}
