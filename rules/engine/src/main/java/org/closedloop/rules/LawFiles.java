package org.closedloop.rules;

import java.util.SortedSet;

/** The files of a law folder (规则文件), wherever they are kept: directory, zip, class path or memory. */
public interface LawFiles {

    /** Returns the names of all files, relative to the root, with {@code /}. */
    SortedSet<String> names();

    /**
     * Returns the content of a file.
     *
     * @param name one of {@link #names()}
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    byte[] read(String name);
}
