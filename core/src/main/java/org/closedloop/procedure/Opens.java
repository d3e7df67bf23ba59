package org.closedloop.procedure;

import org.closedloop.disposition.TrackKind;

/**
 * That a track is open for a party (启动), a conclusion.
 *
 * @param kind the track
 * @param party id of the party that it concerns
 */
public record Opens(TrackKind kind, String party) {}
