package org.closedloop.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.closedloop.inspection.Flag;

/**
 * Which words of a published list state a finding (公布用语对应的认定), from {@code findings.csv} with the reason for each.
 *
 * <p>Only whole expressions count. 涉嫌 and 疑似 are suspicions, an objection (异议) is no denial, and what happened after
 * the inspection is no finding of it: these, and words that are not in the table, say nothing. Immutable.
 */
final class Findings {

    private final Map<String, Flag> byWords;

    private Findings(Map<String, Flag> byWords) {
        this.byWords = byWords;
    }

    /** Returns the findings of the shipped table. */
    static Findings standard() {
        Map<String, Flag> byWords = new HashMap<>();
        try (InputStream bytes = Objects.requireNonNull(
                        Findings.class.getResourceAsStream("findings.csv"), "findings.csv is missing from the jar");
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(l -> l.split(",", 3))
                    .filter(r -> !r[1].isEmpty())
                    .forEach(r -> byWords.put(r[0], Flag.valueOf(r[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Findings(byWords);
    }

    /** Returns the names of the flags that the words state, sorted. */
    List<String> flags(Collection<String> words) {
        TreeSet<String> flags = new TreeSet<>();
        for (String one : words) {
            Flag flag = byWords.get(one);
            if (flag != null) {
                flags.add(flag.name());
            }
        }
        return List.copyOf(flags);
    }
}
