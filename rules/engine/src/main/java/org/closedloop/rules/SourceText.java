package org.closedloop.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text file of the law with its lines, so that every offset has a place. */
final class SourceText {

    private final String file;
    private final String text;
    private final int[] starts;
    private final List<Fault> faults;

    SourceText(String file, String text, List<Fault> faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Returns the offset of a place, or the nearest there is. */
    int offset(int line, int column) {
        int start = starts[Math.max(1, Math.min(line, starts.length)) - 1];
        return Math.min(start + column - 1, Math.max(0, text.length() - 1));
    }

    void fault(int offset, FaultCode code, Object... arguments) {
        faults.add(code.at(file, line(offset), column(offset), arguments));
    }

    /** Returns whether a fault was recorded on the line of the offset or the one before. */
    boolean faultyAround(int offset) {
        int line = line(offset);
        return faults.stream().anyMatch(f -> f.file().equals(file) && (f.line() == line || f.line() == line - 1));
    }

    /** Returns whether a fault of this file was recorded. */
    boolean faulty() {
        return faults.stream().anyMatch(f -> f.file().equals(file));
    }
}
