package org.closedloop.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All papers of a list (全部文书), by the name of their file. */
final class Papers {

    private final Page page;
    private final Map<String, Html> byName = new LinkedHashMap<>();

    Papers(Page page, List<Handled> all) {
        this.page = page;
        for (Handled handled : all) {
            for (PaperKind kind : PaperKind.due(handled.decision())) {
                byName.put(name(handled, kind), paper(kind, handled));
            }
        }
    }

    private Html paper(PaperKind kind, Handled handled) {
        return switch (kind) {
            case ORDER -> CorrectionOrder.of(page, handled);
            case FILING -> CaseFilingForm.of(page, handled);
            case OPEN -> OpenPoints.of(page, handled);
        };
    }

    /** Returns the name of the file of a paper. An id may hold what no file name may; what it then lacks a number makes up. */
    static String name(Handled handled, PaperKind kind) {
        return safe(handled.id()) + "-" + kind.suffix() + ".html";
    }

    /** Returns an id as part of the name of a file. */
    static String safe(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9_-]", "_");
        return safe.equals(id) ? safe : safe + "-" + Integer.toHexString(id.hashCode());
    }

    /** Returns every paper by the name of its file. */
    Map<String, Html> byName() {
        return byName;
    }

    /** Writes every paper into the directory, and takes away those of an earlier run. */
    void write(Path directory) throws IOException {
        clear(directory, ".html");
        byName.forEach((name, paper) -> write(directory.resolve(name), paper));
    }

    /** Makes a directory, and takes the files with these endings out of it. */
    static void clear(Path directory, String... endings) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> old = Files.list(directory)) {
            for (Path file : old.filter(
                            f -> Stream.of(endings).anyMatch(e -> f.toString().endsWith(e)))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    static void write(Path file, Html page) {
        try {
            Files.writeString(file, page.code());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
