package org.closedloop.procedure;

import org.closedloop.disposition.TrackKind;

/**
 * That a track is open for a party before the event (轨道现状), a fact.
 *
 * @param kind the track
 * @param party id of the party that it concerns
 */
public record Running(TrackKind kind, String party) {}
