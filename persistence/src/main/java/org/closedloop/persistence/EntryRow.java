package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.closedloop.casefile.Entry;
import org.closedloop.procedure.Event;
import org.jspecify.annotations.Nullable;

/** An entry of a journal (日志条目): its line is what is kept, the rest serves to find it. Never changed. */
@Entity
@Table(name = "cl_entry")
class EntryRow {

    @EmbeddedId
    RowKey key = new RowKey();

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    @Column(name = "event_kind")
    @Nullable
    String event;

    @Column(name = "event_on")
    @Nullable
    LocalDate on;

    @Nullable
    String addressee;

    @Nullable
    String officer;

    @Column(name = "rule_book")
    String book = "";

    @Column(name = "entry_hash")
    String hash = "";

    @Column(name = "entry_line", length = Integer.MAX_VALUE)
    String line = "";

    protected EntryRow() {}

    static EntryRow of(String caseId, Entry entry) {
        Event event = entry.event();
        EntryRow row = new EntryRow();
        row.key = new RowKey(caseId, entry.sequence());
        row.recordedAt = entry.recordedAt();
        row.event = event == null ? null : event.kind().name();
        row.on = event == null ? null : event.on();
        row.addressee = event == null ? null : CaseRow.cut(event.addressee());
        row.officer = event == null ? null : CaseRow.cut(event.officer());
        row.book = entry.book();
        row.hash = entry.hash();
        row.line = entry.line();
        return row;
    }
}
