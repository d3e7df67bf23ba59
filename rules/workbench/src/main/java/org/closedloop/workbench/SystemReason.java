package org.closedloop.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/** Why the system cannot read or write a file (系统给出的原因), in words and not in the names of Java's classes. */
final class SystemReason {

    private static final Bilingual UNTOLD = new Bilingual("系统没有说明原因", "the system gives no reason");

    private SystemReason() {}

    static Bilingual of(@Nullable IOException e) {
        if (e instanceof NoSuchFileException none) {
            return new Bilingual("没有文件或文件夹 " + none.getFile(), "there is no file or folder " + none.getFile());
        }
        if (e instanceof AccessDeniedException denied) {
            return new Bilingual("没有访问权限 " + denied.getFile(), "access to " + denied.getFile() + " is denied");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            String file = ((FileSystemException) e).getFile();
            return new Bilingual(file + " 是文件，不是文件夹", file + " is a file and no folder");
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e == null ? null : e.getMessage();
        return reason == null || reason.isBlank() ? UNTOLD : new Bilingual(reason, reason);
    }
}
