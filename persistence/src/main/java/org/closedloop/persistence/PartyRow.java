package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.closedloop.inspection.Party;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** A party of a case (当事人); number 1 is the one sampled. */
@Entity
@Table(name = "cl_party")
class PartyRow {

    @EmbeddedId
    RowKey key = new RowKey();

    @Column(name = "party_id")
    String party = "";

    @Column(name = "party_role")
    @Nullable
    String role;

    @Nullable
    String jurisdiction;

    protected PartyRow() {}

    static PartyRow of(String caseId, long number, String id, @Nullable Party party) {
        Jurisdiction place = party == null ? null : party.jurisdiction();
        PartyRow row = new PartyRow();
        row.key = new RowKey(caseId, number);
        row.party = id;
        row.role = party == null ? null : CaseRow.name(party.role());
        row.jurisdiction = place == null ? null : place.code();
        return row;
    }
}
