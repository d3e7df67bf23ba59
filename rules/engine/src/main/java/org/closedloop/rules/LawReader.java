package org.closedloop.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Instrument;
import org.closedloop.law.Jurisdiction;
import org.closedloop.rules.Law.DatedValue;
import org.jspecify.annotations.Nullable;

/** Reads a law folder whole and checks it; either all of it is accepted or none. */
final class LawReader {

    private static final String INSTRUMENT = "/instrument.yaml";

    private final LawFiles files;
    private final List<Fault> faults = new Faults();
    private final Map<String, Instrument> instruments = new TreeMap<>();
    private final Map<String, Instrument> byFolder = new TreeMap<>();
    private final Set<String> badFolders = new HashSet<>();
    private final List<DatedValue> values = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, SourceText> sources = new HashMap<>();

    private LawReader(LawFiles files) {
        this.files = files;
    }

    /**
     * Returns the law in the files.
     *
     * @throws LawRefusedException with every fault there is
     */
    static Law read(LawFiles files) {
        return new LawReader(files).law();
    }

    private Law law() {
        SortedSet<String> names = files.names();
        names.stream().filter(LawReader::isInstrument).forEach(this::instrument);
        if (names.stream().noneMatch(LawReader::isInstrument)) {
            faults.add(FaultCode.NO_INSTRUMENT.at("", 0, 0));
        } else {
            names.forEach(this::file);
            byFolder.forEach(this::unread);
        }
        BookChecker.check(rules, sources);
        Catalogue catalogue = Catalogue.read(files, faults);
        if (!faults.isEmpty()) {
            throw new LawRefusedException(faults);
        }
        rules.sort(Comparator.comparing((Rule r) -> r.card().file())
                .thenComparingInt(r -> r.card().line()));
        return new Law(
                Map.copyOf(instruments),
                List.copyOf(values),
                List.copyOf(rules),
                catalogue,
                Map.copyOf(sources),
                hash());
    }

    static boolean isInstrument(String file) {
        return file.endsWith(INSTRUMENT);
    }

    private void instrument(String file) {
        String[] parts = file.split("/");
        Jurisdiction jurisdiction = parts.length == 3 ? jurisdiction(parts[0]) : null;
        if (jurisdiction == null) {
            String folder = file.substring(0, file.length() - INSTRUMENT.length());
            faults.add(FaultCode.BAD_FOLDER.at(file, 0, 0, folder));
            badFolders.add(folder);
            return;
        }
        Instrument instrument = new InstrumentReader(faults).instrument(file, files.read(file), jurisdiction, parts[1]);
        if (instrument != null) {
            byFolder.put(parts[0] + "/" + parts[1], instrument);
            Instrument first = instruments.putIfAbsent(instrument.id(), instrument);
            if (first != null) {
                faults.add(FaultCode.DUPLICATE_INSTRUMENT.at(
                        file, 1, 1, instrument.id(), first.jurisdiction().folder()));
            }
        }
    }

    private static @Nullable Jurisdiction jurisdiction(String folder) {
        try {
            Jurisdiction jurisdiction = Jurisdiction.ofFolder(folder);
            return jurisdiction.folder().equals(folder) ? jurisdiction : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void file(String name) {
        if (name.startsWith("catalogue/") || name.endsWith(".md")) {
            return;
        }
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        if (badFolders.contains(folder)) {
            return;
        }
        if (LawSource.namedAsLaw(name) && !files.names().contains(folder + INSTRUMENT)) {
            faults.add(FaultCode.NOT_HELD.at(name, 0, 0, holder(folder)));
            return;
        }
        Instrument instrument = byFolder.get(folder);
        byte[] bytes = files.read(name);
        if (bytes.length > LawSource.MAX_BYTES) {
            faults.add(FaultCode.TOO_LARGE.at(name, 0, 0, bytes.length, LawSource.MAX_BYTES));
        } else if (name.endsWith("/values.yaml") && instrument != null) {
            values.addAll(new InstrumentReader(faults).values(name, bytes, instrument));
        } else if (name.endsWith(".drl")) {
            drl(name, bytes, folder, instrument);
        } else if (!name.endsWith(INSTRUMENT) && !name.endsWith(".cases.yaml") && !name.endsWith("/values.yaml")) {
            faults.add(FaultCode.STRAY_FILE.at(name, 0, 0));
        }
    }

    /** Returns the folder of an instrument above this one, as a remark, or empty texts. */
    private Bilingual holder(String folder) {
        return byFolder.keySet().stream()
                .filter(f -> folder.startsWith(f + "/"))
                .findFirst()
                .map(f -> new Bilingual("如 " + f + "，", " such as " + f))
                .orElseGet(() -> new Bilingual("", ""));
    }

    private void drl(String name, byte[] bytes, String folder, @Nullable Instrument instrument) {
        String text = decoded(name, bytes);
        if (text == null) {
            return;
        }
        SourceText source = new SourceText(name, text, faults);
        sources.put(name, source);
        List<RuleTree> trees = RuleParser.read(source, folder.replace('/', '.'));
        if (!source.faulty()) {
            DrlGate.check(source, trees);
        }
        if (instrument == null) {
            return;
        }
        @Nullable Map<String, String> units = units(folder, instrument);
        for (RuleTree tree : trees) {
            new RuleChecker(source, units).check(tree);
            RuleCard card = Metadata.read(source, tree, instrument);
            if (card != null) {
                rules.add(new Rule(card, tree, instrument));
            }
        }
    }

    /**
     * Finds numbers that no rule of their instrument reads. Not asked of an instrument without rules, nor where a rule has a
     * fault: it may be the one that was to read them.
     */
    private void unread(String folder, Instrument instrument) {
        List<Rule> own = rules.stream()
                .filter(r -> r.instrument().id().equals(instrument.id()))
                .toList();
        boolean faulty = faults.stream().anyMatch(f -> f.file().startsWith(folder + "/"));
        if (own.isEmpty() || faulty) {
            return;
        }
        Set<String> read = own.stream()
                .flatMap(r -> r.tree().conditions().stream())
                .map(RuleTree.Condition::pattern)
                .filter(p -> p.type().equals("Value"))
                .flatMap(p -> p.constraints().stream())
                .flatMap(c -> c instanceof RuleTree.Comparison key && key.right() instanceof RuleTree.Text text
                        ? Stream.of(text.value())
                        : Stream.empty())
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        for (DatedValue value : values) {
            if (value.instrument().id().equals(instrument.id())
                    && !read.contains(value.key())
                    && told.add(value.key())) {
                faults.add(
                        FaultCode.VALUE_UNREAD.at(folder + "/values.yaml", value.line(), value.column(), value.key()));
            }
        }
    }

    /**
     * Units of the instrument's values by key, whether or not their file was read already; {@code null} where it has faults, so that
     * what is missing is not told again in every rule.
     */
    private @Nullable Map<String, String> units(String folder, Instrument instrument) {
        String name = folder + "/values.yaml";
        if (!files.names().contains(name)) {
            return Map.of();
        }
        List<Fault> found = new Faults();
        Map<String, String> units = new HashMap<>();
        new InstrumentReader(found)
                .values(name, files.read(name), instrument)
                .forEach(v -> units.put(v.key(), v.unit()));
        return found.isEmpty() ? units : null;
    }

    private @Nullable String decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        } catch (CharacterCodingException e) {
            faults.add(FaultCode.NOT_UTF8.at(name, 0, 0, YamlReader.encoding(bytes)));
            return null;
        }
    }

    /** Hashes names and contents of what decides: rules, numbers, instruments, catalogue; not cases and indexes. */
    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : files.names()) {
                if (!name.endsWith(".cases.yaml") && !name.endsWith(".md")) {
                    byte[] content = new String(files.read(name), StandardCharsets.UTF_8)
                            .replace("\r\n", "\n")
                            .replaceFirst("^\uFEFF", "")
                            .getBytes(StandardCharsets.UTF_8);
                    digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
