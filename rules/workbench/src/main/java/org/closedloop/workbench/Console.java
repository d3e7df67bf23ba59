package org.closedloop.workbench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Fault;

/** Where a command writes (输出): data to one side, faults to the other, both in UTF-8. Not thread-safe. */
final class Console {

    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private final Writer err;
    private final String language;
    private final boolean terminal;

    /**
     * @param language {@code zh} or {@code en}
     * @param terminal whether somebody watches
     */
    Console(OutputStream out, OutputStream err, String language, boolean terminal) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.language = language;
        this.terminal = terminal;
    }

    /** Returns the language of all texts, {@code zh} or {@code en}. */
    String language() {
        return language;
    }

    /** Returns whether somebody watches. */
    boolean terminal() {
        return terminal;
    }

    /**
     * Writes data.
     *
     * @throws OutputClosedException if it cannot be written
     */
    void print(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new OutputClosedException(e);
        }
    }

    /** Writes a line of data. */
    void line(CharSequence text) {
        print(text);
        print("\n");
    }

    /**
     * Hands on all data written so far.
     *
     * @throws OutputClosedException if it cannot be written
     */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputClosedException(e);
        }
    }

    /** Writes a fault as one line. */
    void fault(Fault fault) {
        complain(fault.in(language));
    }

    /** Writes one line to the side of faults. */
    void complain(String text) {
        murmur(TextCells.printable(text.strip()) + "\n");
    }

    /** Writes one line to the side of faults, blanks at its beginning with it. */
    void explain(String text) {
        murmur(TextCells.printable(text.stripTrailing()) + "\n");
    }

    /** Writes to the side of faults as it is. Where nobody listens there is nobody to tell. */
    void murmur(String text) {
        try {
            err.write(text);
            err.flush();
        } catch (IOException e) {
            // The exit code still tells.
        }
    }

    /** Data cannot be written: the reader went away, or the disk is full. */
    static final class OutputClosedException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        private final transient Bilingual reason;

        OutputClosedException(IOException cause) {
            super(cause);
            this.reason = SystemReason.of(cause);
        }

        /** Returns why, in one line. */
        Bilingual reason() {
            return reason;
        }

        /** Returns whether the reader went away, which is no fault: it had seen enough. */
        boolean readerLeft() {
            return reason.zh().contains("ipe") || reason.zh().contains("管道");
        }
    }
}
