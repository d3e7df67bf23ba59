package org.closedloop.workbench;

import java.util.function.LongSupplier;

/** Shows how far a long file is (进度), once a second, where somebody watches; leaves nothing behind. Not thread-safe. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final int ROWS_BETWEEN_LOOKS = 64;

    private final Console console;
    private final LongSupplier nanos;
    private final long began;
    private long last;
    private long rows;
    private int shown;

    /** @param nanos a clock that only runs forward, in nanoseconds */
    Progress(Console console, LongSupplier nanos) {
        this.console = console;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.last = began;
    }

    /** Returns whether input and output are a terminal. Since Java 22 there is a console even where they are not. */
    @SuppressWarnings("SystemConsoleNull") // On Java 17 it may be.
    static boolean watched() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Counts a row. */
    void row() {
        rows++;
        if (!console.terminal() || rows % ROWS_BETWEEN_LOOKS != 0) {
            return;
        }
        long now = nanos.getAsLong();
        if (now - last >= SECOND) {
            last = now;
            erase();
            long perSecond = rows * SECOND / Math.max(1, now - began);
            String text = "zh".equals(console.language())
                    ? "已处理 " + rows + " 行，每秒 " + perSecond + " 行"
                    : rows + " rows, " + perSecond + " rows/s";
            // Rows decided so far go first: both may be the same screen.
            console.flush();
            console.murmur(text);
            shown = TextCells.width(text);
        }
    }

    /** Takes away what is shown. */
    void erase() {
        if (shown > 0) {
            console.murmur("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
