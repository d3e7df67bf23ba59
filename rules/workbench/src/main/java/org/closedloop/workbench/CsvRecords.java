package org.closedloop.workbench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file, one at a time (CSV 记录), blank ones left out.
 *
 * <p>A record with a mistake costs that record only. Where a quote has no partner the following lines are looked through
 * for it, but if what comes out is no record of the right width, the one line is refused and reading goes on with the
 * next. Not thread-safe.
 */
final class CsvRecords {

    /** How many lines one record may span. */
    private static final int MOST_LINES = 200;

    private static final CsvReader.CsvReaderBuilder CSV =
            CsvReader.builder().skipEmptyLines(false).maxBufferSize(2 * Lines.LONGEST);

    private final String file;
    private final Lines lines;
    private final Deque<Lines.Line> pushedBack = new ArrayDeque<>();
    private int width;

    CsvRecords(String file, Lines lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * A record.
     *
     * @param line line on which it begins, from 1
     * @param cells its cells; empty with a fault
     * @param fault why it is refused; {@code null} if it is not
     */
    record CsvRecord(int line, List<String> cells, @Nullable Fault fault) {}

    /**
     * Returns the next record, or {@code null} after the last. The first sets how many cells every other must have.
     *
     * @throws InputException if the file fails
     */
    @Nullable
    CsvRecord next() throws InputException {
        Lines.Line line = take();
        while (line != null) {
            CsvRecord record = line.fault() != null ? refused(line, line.fault()) : begunBy(line);
            if (record.fault() != null || record.cells().stream().anyMatch(c -> !c.isBlank())) {
                return record;
            }
            line = take();
        }
        return null;
    }

    private CsvRecord begunBy(Lines.Line first) throws InputException {
        if (quotes(first.text()) % 2 == 0) {
            return parsed(first, first.text());
        }
        List<Lines.Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        int quotes = quotes(first.text());
        while (quotes % 2 != 0 && more.size() < MOST_LINES && text.length() < Lines.LONGEST) {
            Lines.Line next = take();
            if (next == null) {
                break;
            }
            more.add(next);
            if (next.fault() != null) {
                break;
            }
            text.append('\n').append(next.text());
            quotes += quotes(next.text());
        }
        CsvRecord record = quotes % 2 == 0
                ? parsed(first, text.toString())
                : refused(first, WorkbenchFault.OPEN_QUOTE.at(file, first.number(), 0));
        if (record.fault() != null) {
            for (int i = more.size() - 1; i >= 0; i--) {
                pushedBack.addFirst(more.get(i));
            }
            return refused(first, WorkbenchFault.OPEN_QUOTE.at(file, first.number(), 0));
        }
        return record;
    }

    private CsvRecord parsed(Lines.Line first, String text) {
        if (text.isBlank() && text.indexOf('\r') < 0) {
            return new CsvRecord(first.number(), List.of(), null);
        }
        // The parser would end the record there and drop the rest of the line.
        if (text.indexOf('\r') >= 0) {
            return refused(first, WorkbenchFault.BARE_CR.at(file, first.number(), text.indexOf('\r') + 1));
        }
        try {
            List<String> cells = CSV.ofSingleCsvRecord(text).getFields();
            if (width == 0) {
                width = cells.size();
            } else if (cells.size() != width && cells.stream().anyMatch(c -> !c.isBlank())) {
                return refused(first, WorkbenchFault.RAGGED.at(file, first.number(), 0, cells.size(), width));
            }
            return new CsvRecord(first.number(), cells, null);
        } catch (CsvParseException e) {
            return refused(first, WorkbenchFault.OPEN_QUOTE.at(file, first.number(), 0));
        }
    }

    private static CsvRecord refused(Lines.Line line, Fault fault) {
        return new CsvRecord(line.number(), List.of(), fault);
    }

    private static int quotes(String text) {
        int quotes = 0;
        for (int i = 0; i < text.length(); i++) {
            quotes += text.charAt(i) == '"' ? 1 : 0;
        }
        return quotes;
    }

    private Lines.@Nullable Line take() throws InputException {
        Lines.Line line = pushedBack.pollFirst();
        return line != null ? line : lines.next();
    }
}
