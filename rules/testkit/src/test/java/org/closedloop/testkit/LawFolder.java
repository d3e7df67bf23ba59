package org.closedloop.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A law folder on disk, for tests. */
final class LawFolder {

    final Path path;

    LawFolder(Path path) {
        this.path = path;
    }

    /** Makes a folder with one law, by which failing items make a batch nonconforming, to be corrected from 2001. */
    static LawFolder small(Path path) {
        return new LawFolder(path).file("cn/a_law/instrument.yaml", """
                        id: a_law
                        title: 某法
                        titleEn: Some law
                        rank: LAW
                        inForce: {from: 2000-01-01}
                        source: a test
                        """).file("cn/a_law/art_001_judging.drl", """
                        package cn.a_law

                        rule "第1条 不合格 / nonconforming"
                            @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" )
                        when
                            exists Item( result == Result.FAIL )
                        then
                            insertLogical( new ProductJudged( ProductResult.NONCONFORMING ) );
                        end

                        rule "第2条 责令改正 / order to correct"
                            @clause( "a_law/2" ) @stage( "disposition" ) @governs( "procedure" ) @effectiveFrom( "2001-01-01" )
                        when
                            ProductJudged( kind == ProductResult.NONCONFORMING )
                        then
                            insertLogical( new Measure( MeasureKind.ORDER_CORRECTION ) );
                            insertLogical( new Routed( Route.RECTIFICATION_NOTICE ) );
                        end
                        """);
    }

    /** Copies a law folder. */
    static LawFolder copyOf(Path original, Path path) {
        try (Stream<Path> files = Files.walk(original, 4)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(drl|yaml)")).toList()) {
                Path copy = path.resolve(original.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new LawFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LawFolder cases(String cases) {
        return file("cn/a_law/art_001_judging.cases.yaml", cases);
    }

    LawFolder file(String name, String content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other words in the place of some that must be there. */
    LawFolder change(String name, String words, String others) {
        try {
            String content = Files.readString(path.resolve(name));
            if (!content.contains(words)) {
                throw new IllegalArgumentException(name + " does not say " + words);
            }
            return file(name, content.replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
