package org.closedloop.rules;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A law folder in memory, for tests. */
final class SmallLaw implements LawFiles {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /** Returns a folder with one national law, {@code a_law}, in force from 2000-01-01, and no rule. */
    static SmallLaw oneLaw() {
        return new SmallLaw().instrument("cn", "a_law", "LAW", "2000-01-01");
    }

    /** Returns a folder with one rule of {@code a_law}, which stands from line 3 of {@code cn/a_law/art_1.drl}. */
    static SmallLaw withRule(String when, String then) {
        return oneLaw().rule("cn", "a_law", "art_1", rule("a rule", "a_law/1", "classification", "", when, then));
    }

    static String rule(String name, String clause, String stage, String more, String when, String then) {
        return """
                rule "%s"
                    @clause( "%s" ) @stage( "%s" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) %s
                when
                    %s
                then
                    %s
                end
                """.formatted(name, clause, stage, more, when, then);
    }

    SmallLaw instrument(String place, String id, String rank, String from) {
        return file(place + "/" + id + "/instrument.yaml", """
                id: %s
                title: 某法
                titleEn: Some law
                rank: %s
                inForce: {from: %s}
                source: a test
                """.formatted(id, rank, from));
    }

    SmallLaw rule(String place, String id, String file, String rules) {
        return file(place + "/" + id + "/" + file + ".drl", "package " + place + "." + id + "\n\n" + rules);
    }

    /** Adds a rule that reads numbers of an instrument and never holds. */
    SmallLaw reading(String place, String id, String from, Collection<String> keys) {
        StringBuilder when = new StringBuilder("Batch( id == \"nobody's\" )");
        for (String key : keys) {
            when.append("\n        Value( key == \"").append(key).append("\" )");
        }
        return rule(
                place,
                id,
                "art_999_numbers",
                rule(
                                "the numbers of " + id,
                                id + "/~numbers",
                                "classification",
                                "",
                                when.toString(),
                                "insertLogical( new Graded( Grade.NONE ) );")
                        .replace("2000-01-01", from));
    }

    SmallLaw file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SmallLaw file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String name) {
        return files.get(name);
    }
}
