package org.closedloop.workbench;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header line (CSV 表): records whose cells are asked for by the name of their column. */
final class CsvTable implements Closeable {

    private final InputFile file;
    private final CsvRecords records;
    private final int headerLine;
    private final List<String> header;

    private CsvTable(InputFile file, CsvRecords records, int headerLine, List<String> header) {
        this.file = file;
        this.records = records;
        this.headerLine = headerLine;
        this.header = header;
    }

    /**
     * Reads the header line.
     *
     * @throws InputException if there is none that can be read
     */
    static CsvTable open(InputFile file) throws InputException {
        CsvRecords records = new CsvRecords(file.name(), new Lines(file.name(), file.bytes(), file.offset()));
        CsvRecords.CsvRecord first = records.next();
        if (first == null) {
            throw new InputException(WorkbenchFault.EMPTY.at(file.name(), 0, 0));
        }
        if (first.fault() != null) {
            throw new InputException(first.fault());
        }
        List<String> header = first.cells().stream().map(String::strip).toList();
        if (header.size() == 1) {
            for (String other : List.of(";", "\t", "，", "；", "|")) {
                if (header.get(0).contains(other)) {
                    String shown = other.equals("\t") ? "Tab" : other;
                    throw new InputException(WorkbenchFault.SEPARATOR.at(file.name(), first.line(), 1, shown));
                }
            }
        }
        return new CsvTable(file, records, first.line(), header);
    }

    /** Returns the names of the columns. */
    List<String> header() {
        return header;
    }

    /**
     * Checks the columns.
     *
     * @throws InputException if one is missing, not known or stands twice
     */
    void expect(Collection<String> allowed, Collection<String> required) throws InputException {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!allowed.contains(name)) {
                Bilingual hint = Suggestion.of(name, allowed);
                throw refused(WorkbenchFault.UNKNOWN_COLUMN, i, shown(name), hint, String.join(", ", allowed));
            }
            if (seen.put(name, i) != null) {
                throw refused(WorkbenchFault.COLUMN_TWICE, i, name);
            }
        }
        for (String name : required) {
            if (!seen.containsKey(name)) {
                throw refused(WorkbenchFault.NO_COLUMN, -1, name, String.join(", ", allowed));
            }
        }
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    private InputException refused(WorkbenchFault fault, int column, Object... details) {
        return new InputException(fault.at(file.name(), headerLine, column + 1, details));
    }

    /**
     * A record by the names of its columns.
     *
     * @param line line on which it begins, from 1
     * @param cells cells by column, those that are blank left out
     * @param fault why it is refused; {@code null} if it is not
     */
    record Cells(
            int line, Map<String, String> cells, @Nullable Fault fault) {

        /** Returns the cell without blanks around it, or {@code null} if it is blank or there is no such column. */
        @Nullable
        String get(String column) {
            return cells.get(column);
        }

        /** Returns the parts of a cell that are separated by {@code ;}, except where it stands within brackets. */
        List<String> parts(String column) {
            List<String> parts = new ArrayList<>();
            String cell = cells.getOrDefault(column, "");
            int depth = 0;
            int start = 0;
            for (int i = 0; i <= cell.length(); i++) {
                char c = i < cell.length() ? cell.charAt(i) : ';';
                depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
                if (i == cell.length() || (c == ';' && depth <= 0)) {
                    String part = cell.substring(start, i).strip();
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                    start = i + 1;
                }
            }
            return parts;
        }
    }

    /**
     * Returns the next record, or {@code null} after the last.
     *
     * @throws InputException if the file fails
     */
    @Nullable
    Cells next() throws InputException {
        CsvRecords.CsvRecord record = records.next();
        if (record == null) {
            return null;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < record.cells().size(); i++) {
            String cell = record.cells().get(i).strip();
            if (!cell.isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        return new Cells(record.line(), cells, record.fault());
    }

    @Override
    public void close() {
        file.close();
    }
}
