package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.closedloop.casefile.Entry;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Writes;
import org.jspecify.annotations.Nullable;

/** A paper that must leave the system (待发文书), written with the event that calls for it. */
@Entity
@Table(name = "cl_message")
class MessageRow {

    @Id
    String id = "";

    @Column(name = "case_id")
    String caseId = "";

    @Column(name = "entry_number")
    long entry;

    @Column(name = "event_kind")
    String event = "";

    @Column(name = "event_on")
    LocalDate on = LocalDate.EPOCH;

    String paper = "";

    String party = "";

    @Column(name = "written_at")
    Instant writtenAt = Instant.EPOCH;

    @Column(name = "handed_over_at")
    @Nullable
    Instant handedOverAt;

    int attempts;

    protected MessageRow() {}

    static MessageRow of(String caseId, Entry entry, Event event, int number, Writes writes) {
        MessageRow row = new MessageRow();
        row.id = caseId + "/" + entry.sequence() + "/" + number;
        row.caseId = caseId;
        row.entry = entry.sequence();
        row.event = event.kind().name();
        row.on = event.on();
        row.paper = writes.paper();
        row.party = writes.party();
        row.writtenAt = entry.recordedAt();
        return row;
    }

    Message message() {
        return new Message(id, caseId, entry, EventKind.valueOf(event), on, paper, party);
    }
}
