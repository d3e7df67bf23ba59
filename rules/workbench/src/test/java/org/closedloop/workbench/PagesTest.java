package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.rules.FaultPage;
import org.closedloop.rules.FaultPage.Part;
import org.closedloop.rules.FaultPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbench's own pages do not lie either: what they say is typed is typed, and has its fault or none. */
class PagesTest {

    /** What no short file can show: what the system does, what is too long, and what should never happen. */
    private static final Set<String> NOT_SHOWN =
            Set.of("CL-703", "CL-723", "CL-724", "CL-738", "CL-741", "CL-742", "CL-900", "CL-901");

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() {
        return FaultPages.beside(Workbench.class).stream().map(p -> argumentSet(p.code(), p));
    }

    @Test
    void every_fault_of_the_workbench_has_a_page_and_every_page_a_fault() {
        assertThat(FaultPages.beside(Workbench.class))
                .extracting(FaultPage::code)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WorkbenchFault.values())
                        .map(WorkbenchFault::code)
                        .toList());
        assertThat(Pages.all()).extracting(FaultPage::code).isSorted().doesNotHaveDuplicates();
        assertThat(Pages.all()).extracting(FaultPage::name).doesNotHaveDuplicates();
        assertThat(Pages.all()).extracting(p -> p.title().en()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_wrong_example_has_this_fault_at_the_marked_place(FaultPage page) throws IOException {
        if (NOT_SHOWN.contains(page.code())) {
            assertThat(page.wrong()).isEmpty();
            return;
        }
        Desk.Done done = typed(page.wrong(), page.encoding());

        assertThat(done.code()).isNotZero();
        // A fault of a law folder is told with its line, and the number of faults after all of them.
        assertThat(done.faults())
                .as(done.err())
                .filteredOn(f -> !f.startsWith(" ") && !f.matches("[0-9]+ faults? in .*"))
                .hasSize(1);
        assertThat(done.err()).contains(page.code() + " ");
        for (Part part : page.wrong()) {
            if (part.line() > 0) {
                // The column of a CSV is the number of its cell, and that of a row as a whole is 0.
                assertThat(done.err())
                        .containsPattern(part.name() + ":" + part.line() + ":"
                                + (part.name().endsWith(".csv") ? "[0-9]+" : "(0|" + part.column() + ")") + " ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_right_example_has_no_fault(FaultPage page) throws IOException {
        assertThat(page.right().isEmpty()).isEqualTo(page.wrong().isEmpty());
        if (!page.right().isEmpty()) {
            Desk.Done done = typed(page.right(), null);
            assertThat(done.err()).isEmpty();
            assertThat(done.code()).isZero();
        }
    }

    @Test
    void the_pages_for_the_web_are_not_stale() {
        assertThat(Desk.run("help", "--all", "../../docs/faults", "--check").err())
                .isEmpty();
    }

    @Test
    void a_page_that_is_missing_changed_or_too_many_makes_the_pages_stale() throws IOException {
        String to = folder.resolve("faults").toString();
        assertThat(Desk.run("help", "--all", to).code()).isZero();
        assertThat(Desk.run("help", "--all", to, "--check").code()).isZero();
        Files.writeString(folder.resolve("faults/CL-099.md"), "# old\n");
        Desk.Done stale = Desk.run("help", "--all", to, "--check");
        assertThat(stale.code()).isEqualTo(1);
        assertThat(stale.err()).contains("CL-810").contains("closedloop help --all");
        Files.delete(folder.resolve("faults/CL-099.md"));
        Files.delete(folder.resolve("faults/CL-302.md"));
        assertThat(Desk.run("help", "--all", to, "--check").code()).isEqualTo(1);
    }

    private Desk.Done typed(List<Part> parts, String encoding) throws IOException {
        String command = "";
        for (Part part : parts) {
            if (part.name().equals("command")) {
                command = part.text().strip();
                continue;
            }
            Path file = folder.resolve(part.name());
            Files.createDirectories(file.getParent());
            Files.write(
                    file, part.text().getBytes(encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
        assertThat(command).startsWith("closedloop ");
        return Desk.run(
                Stream.of(command.split(" ")).skip(1).map(this::inFolder).toArray(String[]::new));
    }

    private String inFolder(String word) {
        boolean file = word.matches("[a-z-]+\\.(csv|jsonl|txt|yaml)|my-law|pages|\\.") && !word.startsWith("--");
        return file ? folder.resolve(word).toString() : word;
    }
}
