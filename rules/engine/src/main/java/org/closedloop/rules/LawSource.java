package org.closedloop.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The places where a law folder can be kept; its files are read once, so that what is loaded never changes. */
final class LawSource implements LawFiles {

    static final int MAX_BYTES = 4 << 20;
    private static final int MAX_DEPTH = 12;
    private static final int MAX_FILES = 20_000;
    private static final long MAX_TOTAL = 256L << 20;

    private final TreeMap<String, byte[]> files;

    private LawSource(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** Returns the shipped law from the class path. */
    static LawFiles shipped() {
        ClassLoader loader = LawSource.class.getClassLoader();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : new String(resource(loader, "law/files.txt"), StandardCharsets.UTF_8).split("\n")) {
            if (!name.isBlank()) {
                files.put(name, resource(loader, "law/" + name));
            }
        }
        return new LawSource(files);
    }

    private static byte[] resource(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the shipped law is not on the class path (no " + name
                        + "): add org.closedloop:closedloop-law");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Returns the law in a directory, or in a zip or jar file. */
    static LawFiles at(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return directory(path);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return zip(in);
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no law at " + path + ": no such file or folder", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the law at " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * Returns a law with a layer over it.
     *
     * @throws LawRefusedException if a file of the layer stands in the law already, or the layer holds no instrument
     */
    static LawFiles layered(LawFiles law, LawFiles layer) {
        Map<String, byte[]> files = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        law.names().forEach(n -> files.put(n, law.read(n)));
        for (String name : layer.names()) {
            if (files.put(name, layer.read(name)) != null) {
                faults.add(FaultCode.FILE_TWICE.at(name, 0, 0));
            }
        }
        if (layer.names().stream().noneMatch(LawReader::isInstrument)) {
            faults.add(FaultCode.NO_INSTRUMENT.at("", 0, 0));
        }
        if (!faults.isEmpty()) {
            throw new LawRefusedException(faults);
        }
        return new LawSource(files);
    }

    static LawFiles zip(byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return zip(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the zip of a law folder: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the folders that hold an instrument, and the catalogue; of what lies elsewhere only the files that are named as
     * the law's are, so that none is passed over in silence.
     */
    private static LawFiles directory(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long[] total = {0};
        Files.walkFileTree(root, Set.of(), MAX_DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.equals(root) ? "" : String.valueOf(folder.getFileName());
                return name.startsWith(".") || name.equals("target")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = root.relativize(file);
                String name = relative.toString().replace('\\', '/');
                if (Files.isRegularFile(file)
                        && !String.valueOf(file.getFileName()).startsWith(".")
                        && ofLaw(root, relative, name)) {
                    byte[] bytes = Files.size(file) > MAX_BYTES ? new byte[MAX_BYTES + 1] : Files.readAllBytes(file);
                    total[0] = counted(files, total[0], bytes);
                    files.put(name, bytes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new LawSource(files);
    }

    private static boolean ofLaw(Path root, Path relative, String name) {
        if (relative.startsWith("catalogue")) {
            return relative.getNameCount() > 1;
        }
        boolean held = relative.getNameCount() > 2
                && Files.isRegularFile(root.resolve(relative.subpath(0, 2)).resolve("instrument.yaml"));
        return held || namedAsLaw(name);
    }

    /** Returns whether a file is named as files with rules, numbers, cases or an instrument are. */
    static boolean namedAsLaw(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.endsWith(".drl")
                || file.endsWith(".cases.yaml")
                || file.equals("values.yaml")
                || file.equals("instrument.yaml");
    }

    private static LawFiles zip(InputStream in) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name =
                        entry.getName().startsWith("law/") ? entry.getName().substring(4) : entry.getName();
                if (!entry.isDirectory()
                        && (name.indexOf('/') > 0 || namedAsLaw(name))
                        && !name.startsWith("META-INF/")) {
                    byte[] bytes = zip.readNBytes(MAX_BYTES + 1);
                    total = counted(files, total, bytes);
                    files.put(name, bytes);
                }
            }
        }
        if (files.isEmpty()) {
            throw new IOException("it is neither a folder nor a zip with a law in it");
        }
        return new LawSource(files);
    }

    private static long counted(Map<String, byte[]> files, long total, byte[] bytes) throws IOException {
        long sum = total + bytes.length;
        if (sum > MAX_TOTAL || files.size() >= MAX_FILES) {
            throw new IOException("it holds more than " + MAX_FILES + " files or " + MAX_TOTAL + " bytes");
        }
        return sum;
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new UncheckedIOException(new IOException("there is no file " + name));
        }
        return bytes.clone();
    }
}
