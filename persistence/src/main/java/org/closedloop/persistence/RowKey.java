package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case and a number in it (案卷内编号). */
@Embeddable
class RowKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "case_id")
    String caseId = "";

    @Column(name = "number_in_case")
    long number;

    protected RowKey() {}

    RowKey(String caseId, long number) {
        this.caseId = caseId;
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowKey that && caseId.equals(that.caseId) && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, number);
    }
}
