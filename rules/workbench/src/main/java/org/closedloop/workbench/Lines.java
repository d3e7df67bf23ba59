package org.closedloop.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, one at a time (逐行读取), each strictly decoded and none longer than a bound: what is longer is
 * passed over without being kept. Not thread-safe.
 */
final class Lines {

    /** Longest line, in bytes. */
    static final int LONGEST = 4 << 20;

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private byte[] line = new byte[256];
    private long offset;
    private int number;

    /** @param offset byte offset in the file at which {@code bytes} begins */
    Lines(String file, InputStream bytes, long offset) {
        this.file = file;
        this.bytes = bytes;
        this.offset = offset;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text its text without the line end; with a fault only what could be read of it
     * @param fault why it cannot be used; {@code null} if it can
     */
    record Line(int number, String text, @Nullable Fault fault) {}

    /**
     * Returns the next line, or {@code null} after the last.
     *
     * @throws InputException if the file fails
     */
    @Nullable
    Line next() throws InputException {
        long start = offset;
        int length = 0;
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            ended = end < limit;
            int part = end - position;
            tooLong = tooLong || length + part > LONGEST;
            if (!tooLong) {
                keep(length, part);
                length += part;
            }
            offset += part + (ended ? 1 : 0);
            position = ended ? end + 1 : end;
        }
        if (start == offset) {
            return null;
        }
        number++;
        if (tooLong) {
            return new Line(number, "", WorkbenchFault.LINE_TOO_LONG.at(file, number, 0, LONGEST));
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return decoded(start, length);
    }

    private Line decoded(long start, int length) {
        String text = Encoding.utf8(line, length);
        if (text != null) {
            return new Line(number, text, null);
        }
        int bad = Encoding.firstBadByte(line, length);
        int column = new String(line, 0, bad, StandardCharsets.UTF_8).length() + 1;
        Fault fault = WorkbenchFault.NOT_UTF8.at(file, number, column, start + bad);
        return new Line(number, new String(line, 0, length, StandardCharsets.UTF_8), fault);
    }

    private boolean fill() throws InputException {
        if (position < limit) {
            return true;
        }
        try {
            limit = Math.max(0, bytes.read(buffer));
            position = 0;
            return limit > 0;
        } catch (IOException e) {
            throw InputFile.unreadable(file, e);
        }
    }

    private void keep(int length, int part) {
        if (length + part > line.length) {
            line = Arrays.copyOf(line, Math.max(length + part, Math.min(LONGEST, line.length * 2)));
        }
        System.arraycopy(buffer, position, line, length, part);
    }
}
