package org.closedloop.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A place to work at: a folder for files, and the workbench with rules on paper. */
final class Desk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    /** What the workbench did. */
    record Done(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<String> faults() {
            return err.lines().toList();
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(path(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decides a file as JSON, in English. */
    Done decide(Path file, String... options) {
        List<String> args = new ArrayList<>(List.of("decide", file.toString(), "--format", "json", "--lang", "en"));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    static Done run(String... args) {
        return run(law -> new PaperRules(), args);
    }

    static Done run(LawOpener law, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Workbench(Map.of(
                        "decide", new DecideCommand(law, CLOCK),
                        "follow", new FollowCommand(CLOCK),
                        "verify", new VerifyCommand(),
                        "check", new CheckCommand(),
                        "test", new TestCommand(CLOCK),
                        "index", new IndexCommand(CLOCK)))
                .run(List.of(args), out, err, "en", false);
        return new Done(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
