package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Whether a track is open for a party (轨道状态), after the newest entry. */
@Entity
@Table(name = "cl_track")
class TrackRow {

    @EmbeddedId
    TrackKey key = new TrackKey();

    @Column(name = "is_open")
    boolean open;

    protected TrackRow() {}

    static TrackRow of(TrackKey key, boolean open) {
        TrackRow row = new TrackRow();
        row.key = key;
        row.open = open;
        return row;
    }
}
