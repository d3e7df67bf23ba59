package org.closedloop.rules;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/** A law folder with one file changed. */
final class ChangedLaw implements LawFiles {

    private static final LawFiles SHIPPED = LawSource.shipped();

    private final LawFiles folder;
    private final String changed;
    private final byte[] content;

    ChangedLaw(LawFiles folder, String changed, byte[] content) {
        this.folder = folder;
        this.changed = changed;
        this.content = content.clone();
    }

    /** Returns the shipped law with one file changed. */
    static ChangedLaw of(String file, String content) {
        return new ChangedLaw(SHIPPED, file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a file of the shipped law. */
    static String text(String file) {
        return new String(SHIPPED.read(file), StandardCharsets.UTF_8);
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(folder.names());
    }

    @Override
    public byte[] read(String name) {
        return name.equals(changed) ? content.clone() : folder.read(name);
    }
}
