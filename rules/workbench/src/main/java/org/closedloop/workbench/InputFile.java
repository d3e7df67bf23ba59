package org.closedloop.workbench;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A text file that can be read (输入文件): it exists, is text and is UTF-8 as far as its first 64 KB show. The rest is
 * looked at line by line while it is read.
 *
 * @param name the name by which faults call it, as the user wrote it
 * @param extension its extension in lower case with the dot; empty if it has none
 * @param offset byte offset at which its text begins, after a byte order mark
 * @param bytes its text
 */
record InputFile(String name, String extension, int offset, InputStream bytes) implements Closeable {

    private static final int HEAD = 1 << 16;

    /**
     * Opens a file.
     *
     * @throws InputException if it cannot be read or is no UTF-8 text
     */
    static InputFile open(Path file) throws InputException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new InputException(WorkbenchFault.FOLDER.at(name, 0, 0));
        }
        InputStream bytes = null;
        try {
            bytes = Files.newInputStream(file);
            byte[] head = bytes.readNBytes(HEAD);
            Fault fault = Encoding.fault(name, head, head.length < HEAD);
            if (fault != null) {
                bytes.close();
                throw new InputException(fault);
            }
            int skipped = Encoding.startsWithBom(head) ? 3 : 0;
            byte[] text = Arrays.copyOfRange(head, skipped, head.length);
            return new InputFile(
                    name, extension(file), skipped, new SequenceInputStream(new ByteArrayInputStream(text), bytes));
        } catch (NoSuchFileException e) {
            throw new InputException(WorkbenchFault.NOT_FOUND.at(name, 0, 0));
        } catch (IOException e) {
            closeQuietly(bytes);
            throw unreadable(name, e);
        }
    }

    /** Returns the fault of a file that fails while it is read. */
    static InputException unreadable(String name, @Nullable IOException e) {
        return new InputException(WorkbenchFault.UNREADABLE.at(name, 0, 0, SystemReason.of(e)));
    }

    /** Returns the fault of a file that cannot be written. */
    static InputException unwritable(String name, @Nullable IOException e) {
        return new InputException(WorkbenchFault.NOT_WRITTEN.at(name, 0, 0, SystemReason.of(e)));
    }

    private static String extension(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static void closeQuietly(@Nullable InputStream bytes) {
        try {
            if (bytes != null) {
                bytes.close();
            }
        } catch (IOException e) {
            // It could not be read; that is what is told.
        }
    }

    @Override
    public void close() {
        closeQuietly(bytes);
    }
}
