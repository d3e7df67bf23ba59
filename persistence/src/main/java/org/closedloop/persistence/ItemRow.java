package org.closedloop.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.closedloop.inspection.Item;
import org.jspecify.annotations.Nullable;

/** An item that was tested (检验项目), as it was reported. */
@Entity
@Table(name = "cl_item")
class ItemRow {

    @EmbeddedId
    RowKey key = new RowKey();

    @Column(name = "item_name")
    @Nullable
    String name;

    @Column(name = "item_result")
    @Nullable
    String result;

    protected ItemRow() {}

    static ItemRow of(String caseId, long number, Item item) {
        ItemRow row = new ItemRow();
        row.key = new RowKey(caseId, number);
        row.name = CaseRow.cut(item.name());
        row.result = CaseRow.name(item.result());
        return row;
    }
}
