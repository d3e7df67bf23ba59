package org.closedloop.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.inspection.BatchForm;
import org.closedloop.inspection.BatchFormException;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/** Batches of a {@code .jsonl} file: one JSON object a line (每行一个 JSON 对象); blank lines are passed over. */
final class JsonRows implements BatchRows {

    private final InputFile file;
    private final Lines lines;

    JsonRows(InputFile file) {
        this.file = file;
        this.lines = new Lines(file.name(), file.bytes(), file.offset());
    }

    @Override
    public @Nullable Row next() throws InputException {
        Lines.Line line = lines.next();
        while (line != null && line.fault() == null && line.text().isBlank()) {
            line = lines.next();
        }
        return line == null ? null : row(line);
    }

    private Row row(Lines.Line line) {
        if (line.fault() != null) {
            return new Row.Refused(line.number(), List.of(line.fault()));
        }
        try {
            return new Row.Read(line.number(), BatchForm.read(JsonTree.read(line.text(), null)));
        } catch (JsonTree.Refused e) {
            return new Row.Refused(line.number(), List.of(e.at(file.name(), line.number())));
        } catch (BatchFormException e) {
            return new Row.Refused(line.number(), faults(line, e));
        }
    }

    /** Reads the line again, this time with the columns of its fields: only faulty rows need them. */
    private List<Fault> faults(Lines.Line line, BatchFormException e) {
        Map<String, Integer> columns = new HashMap<>();
        try {
            JsonTree.read(line.text(), columns);
        } catch (JsonTree.Refused impossible) {
            columns.clear();
        }
        return e.problems().stream()
                .map(p -> WorkbenchFault.of(p.kind())
                        .at(file.name(), line.number(), columns.getOrDefault(p.path(), 1), p.message()))
                .toList();
    }

    @Override
    public void close() {
        file.close();
    }
}
