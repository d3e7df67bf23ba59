package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Entry;
import org.closedloop.decision.Decision;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/** A case (案卷), by what people look for; what it is stands in its journal. */
@Entity
@Table(name = "cl_case")
class CaseRow {

    /** A product name longer than this is cut: it serves to be found, and stands whole in the journal. */
    private static final int NAME = 200;

    @Id
    String id = "";

    /** The number of the newest entry. Raised by an update that names the old one, so that a lost race is seen. */
    @Column(name = "newest_entry")
    long newestEntry;

    @Column(name = "newest_hash")
    String newestHash = "";

    String jurisdiction = "";

    /** The places that it lies in, each by its whole code; {@code null} where it lies in a wider one only. */
    @Nullable
    String province;

    @Nullable
    String city;

    @Nullable
    String county;

    @Nullable
    String product;

    @Column(name = "inspection_level")
    @Nullable
    String level;

    @Nullable
    String channel;

    @Column(name = "inspected_from")
    @Nullable
    LocalDate inspectedFrom;

    @Column(name = "inspected_to")
    @Nullable
    LocalDate inspectedTo;

    @Column(name = "product_result")
    String result = "";

    String grade = "";

    String route = "";

    boolean closed;

    @Column(name = "opened_at")
    Instant openedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Column(name = "last_event_on")
    @Nullable
    LocalDate lastEventOn;

    /** The next day on which something is due; {@link Watch#NEVER} if nothing is. */
    @Column(name = "next_due")
    LocalDate nextDue = Watch.NEVER;

    protected CaseRow() {}

    static CaseRow of(CaseFile file) {
        Batch batch = file.batch();
        Decision decision = file.decision();
        Entry newest = file.journal().last();
        LegalDay inspected = batch.inspectedOn();
        CaseRow row = new CaseRow();
        row.id = file.id();
        row.newestEntry = newest.sequence();
        row.newestHash = newest.hash();
        row.jurisdiction = file.jurisdiction().code();
        row.province = place(file.jurisdiction(), 1);
        row.city = place(file.jurisdiction(), 2);
        row.county = place(file.jurisdiction(), 3);
        row.product = cut(batch.product());
        row.level = name(batch.level());
        row.channel = name(batch.channel());
        row.inspectedFrom = inspected == null ? null : inspected.first();
        row.inspectedTo = inspected == null ? null : inspected.last();
        row.result = decision.result().name();
        row.grade = decision.grade().name();
        row.route = decision.route().name();
        row.closed = file.isClosed();
        row.openedAt = file.journal().entries().get(0).recordedAt();
        row.changedAt = newest.recordedAt();
        row.lastEventOn = file.lastDay();
        row.nextDue = Watch.nextDue(file);
        return row;
    }

    private static @Nullable String place(Jurisdiction place, int level) {
        List<Jurisdiction> chain = place.chain();
        return level < chain.size() ? chain.get(level).code() : null;
    }

    static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, NAME)));
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
