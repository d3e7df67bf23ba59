package org.closedloop.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/** The lines of the files of a law folder or zip in which there are faults (出错文件的各行). Not thread-safe. */
final class FaultLines {

    private static final int MAX_BYTES = 4 << 20;

    private final Path law;
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    FaultLines(Path law) {
        this.law = law;
    }

    /** Returns the line in which the fault is, or {@code null} if it is in no line that can be read. */
    @Nullable
    String line(Fault fault) {
        List<String> lines = lines(fault.file());
        return fault.line() < 1 || fault.line() > lines.size() ? null : lines.get(fault.line() - 1);
    }

    /**
     * Returns the fault with its column as editors count it: a byte order mark is no column, and a character outside the
     * basic plane is two, which the reader of YAML counts as one.
     */
    Fault placed(Fault fault) {
        String line = line(fault);
        if (line == null || fault.column() < 1) {
            return fault;
        }
        int column = fault.column();
        if (fault.line() == 1 && fault.file().endsWith(".drl") && marked.contains(fault.file())) {
            column = Math.max(1, column - 1);
        } else if (fault.file().endsWith(".yaml")) {
            int points = Math.min(column - 1, line.codePointCount(0, line.length()));
            column = line.offsetByCodePoints(0, points) + 1;
        }
        return new Fault(fault.file(), fault.line(), column, fault.code(), fault.message(), fault.mend());
    }

    private List<String> lines(String file) {
        return files.computeIfAbsent(file, name -> {
            String text = read(name);
            if (text.startsWith("\uFEFF")) {
                marked.add(name);
                text = text.substring(1);
            }
            return List.of(text.split("\r?\n", -1));
        });
    }

    /** What cannot be read is empty: the fault itself was told already. */
    private String read(String name) {
        if (name.isEmpty()) {
            return "";
        }
        try {
            if (Files.isDirectory(law)) {
                Path file = law.resolve(name);
                return Files.size(file) > MAX_BYTES ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            }
            return readZipped(name);
        } catch (IOException e) {
            return "";
        }
    }

    private String readZipped(String name) throws IOException {
        try (ZipFile zip = new ZipFile(law.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry plain = zip.getEntry(name);
            ZipEntry entry = plain == null ? zip.getEntry("law/" + name) : plain;
            if (entry == null) {
                return "";
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
            }
        }
    }
}
