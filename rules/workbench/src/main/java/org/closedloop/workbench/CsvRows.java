package org.closedloop.workbench;

import java.util.List;
import org.closedloop.inspection.BatchForm;
import org.closedloop.inspection.BatchFormException;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/** Batches of a {@code .csv} file: one a record (每行一个批次). */
final class CsvRows implements BatchRows {

    private final InputFile file;
    private final CsvTable table;
    private final CsvLayout layout;

    CsvRows(InputFile file, CsvTable table, CsvLayout layout) {
        this.file = file;
        this.table = table;
        this.layout = layout;
    }

    @Override
    public @Nullable Row next() throws InputException {
        CsvTable.Cells cells = table.next();
        if (cells == null) {
            return null;
        }
        if (cells.fault() != null) {
            return new Row.Refused(cells.line(), List.of(cells.fault()));
        }
        try {
            return new Row.Read(cells.line(), BatchForm.read(layout.tree(cells)));
        } catch (BatchFormException e) {
            return new Row.Refused(
                    cells.line(),
                    e.problems().stream().map(p -> fault(cells, p)).toList());
        }
    }

    private Fault fault(CsvTable.Cells cells, BatchFormException.Problem problem) {
        int column = table.header().indexOf(layout.columnOf(problem.path())) + 1;
        return WorkbenchFault.of(problem.kind()).at(file.name(), cells.line(), column, problem.message());
    }

    @Override
    public void close() {
        file.close();
    }
}
