package org.closedloop.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.closedloop.rules.RuleBook;

/**
 * Rule books that tests share (规则库缓存): a book is a value, so that one is read for each path and content. Safe for use by
 * many threads.
 */
final class Books {

    /** The name of the shipped law. */
    static final String STANDARD = "standard";

    private static final Map<String, RuleBook> SHIPPED = new ConcurrentHashMap<>();
    private static final Map<Place, Loaded> BY_PLACE = new ConcurrentHashMap<>();

    private Books() {}

    private record Place(Path path, boolean layer) {}

    private record Loaded(String hash, RuleBook book) {}

    /** Returns the shipped law for {@code standard}, else the law at the path. */
    static RuleBook named(String law) {
        return law.equals(STANDARD) ? SHIPPED.computeIfAbsent(STANDARD, s -> RuleBook.standard()) : at(Path.of(law));
    }

    /**
     * Returns the law at a path, read anew only if its content has changed.
     *
     * @throws org.closedloop.rules.LawRefusedException with every fault, if it has faults
     */
    static RuleBook at(Path path) {
        return loaded(path, false);
    }

    /**
     * Returns the shipped law with the layer at a path over it, read anew only if the layer's content has changed.
     *
     * @throws org.closedloop.rules.LawRefusedException with every fault, if the two together have faults
     */
    static RuleBook layer(Path path) {
        return loaded(path, true);
    }

    /**
     * Returns the law of a hash: one that was read before, or the shipped law; empty where it is neither, as for rules that a
     * test read on its own.
     */
    static Optional<RuleBook> having(String hash) {
        return Stream.concat(
                        BY_PLACE.values().stream().map(Loaded::book),
                        Stream.of(STANDARD).map(Books::named))
                .filter(b -> b.hash().equals(hash))
                .findFirst();
    }

    private static RuleBook loaded(Path path, boolean layer) {
        Path place = path.toAbsolutePath().normalize();
        String hash = hash(place);
        Loaded loaded = BY_PLACE.compute(
                new Place(place, layer),
                (p, before) -> before != null && before.hash().equals(hash)
                        ? before
                        : new Loaded(hash, layer ? RuleBook.standardWith(path) : RuleBook.at(path)));
        return loaded.book();
    }

    /** Hashes every file that could be of the law; names count, so that a file that moves is a change. What is not there is told when it is read. */
    private static String hash(Path place) {
        try (Stream<Path> all = Files.walk(place, 4)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(f -> f.equals(place) || f.toString().matches(".*\\.(drl|yaml)"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                digest.update((place.relativize(file) + "\n" + bytes.length + "\n").getBytes(UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the law at " + place + ": " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
