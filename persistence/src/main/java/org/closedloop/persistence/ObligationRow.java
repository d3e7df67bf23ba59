package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.closedloop.casefile.Obligation;
import org.jspecify.annotations.Nullable;

/** Something owed in a case (义务), as it stands after the newest entry. */
@Entity
@Table(name = "cl_obligation")
class ObligationRow {

    @EmbeddedId
    RowKey key = new RowKey();

    String duty = "";

    String bearer = "";

    String party = "";

    String clause = "";

    @Column(name = "owed_since")
    LocalDate since = LocalDate.EPOCH;

    @Column(name = "not_before")
    @Nullable
    LocalDate notBefore;

    @Column(name = "due_by")
    @Nullable
    LocalDate dueBy;

    boolean provisional;

    String status = "";

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    String watch = "";

    protected ObligationRow() {}

    static ObligationRow of(String caseId, Obligation o, boolean closed) {
        ObligationRow row = new ObligationRow();
        row.key = new RowKey(caseId, o.number());
        row.duty = o.duty().name();
        row.bearer = o.bearer().name();
        row.party = o.party();
        row.clause = o.clause().toString();
        row.since = o.since();
        row.notBefore = o.notBefore().orElse(null);
        row.dueBy = o.dueBy().orElse(null);
        row.provisional = o.provisional();
        row.status = o.status().name();
        row.doneOn = o.doneOn();
        row.watch = Watch.of(o, closed).name();
        return row;
    }
}
