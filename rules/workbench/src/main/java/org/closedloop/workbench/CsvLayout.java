package org.closedloop.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which columns a CSV file of batches has and what they say (CSV 列格式). */
interface CsvLayout {

    /** Returns the columns that it may have. */
    List<String> columns();

    /** Returns the columns that it must have. */
    List<String> required();

    /** Returns the batch that a record says, as a tree that {@link org.closedloop.inspection.BatchForm} reads. */
    Map<String, @Nullable Object> tree(CsvTable.Cells cells);

    /** Returns the column in which a field of the tree was written, for example {@code items} for {@code items[0].result}. */
    String columnOf(String path);
}
