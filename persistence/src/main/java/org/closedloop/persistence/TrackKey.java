package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A track of a case for a party (案件轨道). */
@Embeddable
class TrackKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "case_id")
    String caseId = "";

    String kind = "";

    String party = "";

    protected TrackKey() {}

    TrackKey(String caseId, String kind, String party) {
        this.caseId = caseId;
        this.kind = kind;
        this.party = party;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrackKey that
                && caseId.equals(that.caseId)
                && kind.equals(that.kind)
                && party.equals(that.party);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, kind, party);
    }
}
