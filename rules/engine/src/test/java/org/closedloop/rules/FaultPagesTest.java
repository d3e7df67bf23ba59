package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.rules.FaultPage.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of faults do not lie: each wrong example has its fault at the marked place and no other, each right one none. */
class FaultPagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/org/closedloop/rules/faults");

    /** What no short folder can show: too large, two folders, or found after every check of one. */
    private static final Set<String> NOT_SHOWN =
            Set.of("CL-103", "CL-114", "CL-212", "CL-213", "CL-214", "CL-510", "CL-511");

    static Stream<Arguments> pages() {
        return FaultPages.ofLawFolders().stream().map(p -> argumentSet(p.code(), p));
    }

    @Test
    void every_code_that_can_be_told_has_a_page_and_every_page_a_code() {
        List<String> pages =
                FaultPages.ofLawFolders().stream().map(FaultPage::code).toList();
        assertThat(pages).isSorted().doesNotHaveDuplicates();
        assertThat(new TreeSet<>(pages)).isEqualTo(codesInTheSources());
        assertThat(Arrays.stream(FaultCode.values()).map(FaultCode::code))
                .doesNotHaveDuplicates()
                .isSubsetOf(pages);
    }

    @Test
    void every_file_in_the_folder_of_pages_is_listed() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(FaultPages.ofLawFolders().stream()
                            .map(p -> p.code() + ".yaml")
                            .toList());
        }
    }

    @Test
    void names_and_titles_are_unique() {
        assertThat(FaultPages.ofLawFolders())
                .extracting(FaultPage::name)
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[A-Z][A-Za-z0-9]+"));
        assertThat(FaultPages.ofLawFolders()).extracting(p -> p.title().en()).doesNotHaveDuplicates();
        assertThat(FaultPages.ofLawFolders()).extracting(p -> p.title().zh()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_wrong_example_has_just_this_fault_at_the_marked_place(FaultPage page) {
        if (NOT_SHOWN.contains(page.code())) {
            assertThat(page.wrong()).isEmpty();
            return;
        }
        List<Fault> faults = faults(folder(page.wrong(), page.encoding()));
        assertThat(faults).extracting(Fault::code).containsExactly(page.code());
        Part marked =
                page.wrong().stream().filter(p -> p.line() > 0).findFirst().orElse(new Part("", "", 0, 0));
        assertThat(faults.get(0).line() + ":" + faults.get(0).column())
                .as(faults.toString())
                .isEqualTo((marked.line() + (marked.line() == 0 ? 0 : linesBefore(marked.name()))) + ":"
                        + marked.column());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_right_example_has_no_fault(FaultPage page) {
        assertThat(page.right().isEmpty()).isEqualTo(page.wrong().isEmpty());
        assertThat(faults(folder(page.right(), null))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_whole_and_short(FaultPage page) {
        for (var text : List.of(page.title(), page.meaning(), page.why(), page.mend())) {
            assertThat(text.zh()).isNotEqualTo(text.en()).hasSizeLessThan(120);
            assertThat(text.en()).hasSizeLessThan(240);
            assertThat(text.zh().codePoints())
                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        }
        assertThat(page.meaning().en()).endsWith(".");
        assertThat(page.why().en()).endsWith(".");
        assertThat(page.mend().en()).endsWith(".");
        assertThat(page.meaning().zh()).endsWith("。");
    }

    @Test
    void a_file_beyond_the_bound_is_too_large() {
        SmallLaw law = SmallLaw.oneLaw().file("cn/a_law/art_1.drl", new byte[LawSource.MAX_BYTES + 1]);
        assertThat(faults(law)).extracting(Fault::code).containsExactly("CL-103");
    }

    private static Set<String> codesInTheSources() {
        Pattern code = Pattern.compile("\"(CL-[0-9]{3})\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> code.matcher(read(f)).results().map((MatchResult m) -> m.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> faults(LawFiles law) {
        List<Fault> faults = new ArrayList<>();
        RuleBook book = null;
        try {
            book = RuleBook.of(law);
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
        }
        try {
            if (book == null) {
                CourseReader.read(law);
            } else {
                CourseReader.read(law, book);
            }
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
        }
        return faults;
    }

    /** Returns an example as a folder: what it leaves out is a law without a fault. */
    private static SmallLaw folder(List<Part> parts, String encoding) {
        boolean own = parts.stream().anyMatch(p -> p.name().endsWith("/instrument.yaml"));
        boolean none = parts.stream().anyMatch(p -> p.name().equals("catalogue/README.md"));
        SmallLaw law = none || (own && !usesTheLaw(parts)) ? new SmallLaw() : SmallLaw.oneLaw();
        for (Part part : parts) {
            String name = part.name().contains("/") ? part.name() : "cn/a_law/art_1.drl";
            String text = before(part.name()) + part.text() + after(part.name());
            law.file(name, text.getBytes(encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
        if (law.names().contains("cn/a_law/art_1.cases.yaml")) {
            law.rule(
                    "cn",
                    "a_law",
                    "art_1",
                    SmallLaw.rule(
                            "a rule",
                            "a_law/1",
                            "classification",
                            "",
                            "exists Item( result == Result.FAIL )",
                            "insertLogical( new Graded( Grade.GENERAL ) );"));
        }
        return law;
    }

    /** The second of two instruments, or rules of the law without its instrument.yaml, need the law beside them. */
    private static boolean usesTheLaw(List<Part> parts) {
        return parts.stream().anyMatch(p -> !p.name().contains("/") || p.text().contains("id: a_law\n"));
    }

    private static int linesBefore(String part) {
        return Math.toIntExact(before(part).chars().filter(c -> c == '\n').count());
    }

    private static String before(String part) {
        String rule = "package cn.a_law\n\nrule \"a rule\"\n";
        String meta = "@clause( \"a_law/1\" ) @stage( \"classification\" ) @governs( \"substance\" )"
                + " @effectiveFrom( \"2000-01-01\" )\n";
        return switch (part) {
            case "rules" -> "package cn.a_law\n\n";
            case "meta" -> rule;
            case "when" -> rule + meta + "when\n";
            case "then" -> rule + meta + "when\n    Item( $n : name, $u : unit )\nthen\n";
            default -> "";
        };
    }

    private static String after(String part) {
        String then = "then\n    insertLogical( new Graded( Grade.GENERAL ) );\nend\n";
        return switch (part) {
            case "meta" -> "when\n    exists Item( result == Result.FAIL )\n" + then;
            case "when" -> then;
            case "then" -> "end\n";
            default -> "";
        };
    }
}
