package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void sit() {
        file = new Desk(folder).write("b.jsonl", "{\"id\":\"B1\"}\n").toString();
    }

    @Test
    void without_arguments_the_usage_is_shown() {
        assertThat(Desk.run().out())
                .startsWith("usage: closedloop COMMAND")
                .contains("decide FILE", "--law DIR", "exit: 0");
        assertThat(Desk.run().code()).isEqualTo(2);
        assertThat(Desk.run("--help").code()).isZero();
        assertThat(Desk.run("decide", "-h").out()).isEqualTo(Desk.run("--help").out());
        assertThat(Desk.run("--lang", "zh", "--help").out())
                .startsWith("用法：closedloop 命令")
                .contains("退出码");
    }

    @Test
    void an_option_of_several_commands_is_told_once_and_of_which() {
        String usage = Desk.run("--help").out();

        assertThat(usage.lines().filter(l -> l.strip().startsWith("--layer ")))
                .singleElement()
                .asString()
                .contains(": the law folder is a layer")
                .contains("decide", "check", "test", "index");
        assertThat(usage.lines().filter(l -> l.strip().startsWith("--lang ")))
                .singleElement()
                .asString()
                .endsWith("  language; default: the system's");
        assertThat(usage).doesNotContainPattern("(?m)^ +(--[a-z]+ .*)$(?s:.*)^ +\\1$");
    }

    @Test
    void the_version_is_shown() {
        assertThat(Desk.run("--version").out()).startsWith("closedloop ");
        assertThat(Desk.run("--version").code()).isZero();
    }

    @Test
    void options_may_stand_before_and_after_the_command() {
        assertThat(Desk.run("--format", "json", "--on=2021-03-01", "decide", "--jurisdiction", "CN-37", file, "--trace")
                        .code())
                .isZero();
        assertThat(Desk.run("decide", "--", file).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'decyde FILE', CL-801, (did you mean decide?)",
        "'chek FILE', CL-801, (did you mean check?)",
        "'nothing FILE', CL-801, Commands are: ",
        "'decide --formt json FILE', CL-802, (did you mean --format?)",
        "'decide FILE --law', CL-803, --law DIR",
        "'decide FILE --law --trace', CL-803, --law DIR",
        "'decide FILE --trace=yes', CL-804, --trace",
        "'decide FILE --format xml', CL-804, 'text, json'",
        "'decide FILE --lang fr', CL-804, 'zh, en'",
        "'decide FILE --on 2021-02-30', CL-804, 2021-03-01",
        "'decide FILE --on 2021-02', CL-804, 2021-03-01",
        "'decide FILE --jurisdiction 37', CL-804, CN-37-06",
        "'decide FILE --trace --trace', CL-805, twice",
        "'decide', CL-807, closedloop decide FILE",
        "'decide FILE FILE', CL-807, 2",
        "'--trace', CL-801, decide",
    })
    void what_is_not_understood_is_told_with_what_is_allowed(String words, String code, String allowed) {
        String[] args = words.replace("FILE", "\0").split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].replace("\0", file);
        }

        Desk.Done done = Desk.run(args);

        assertThat(done.code()).isEqualTo(2);
        assertThat(done.out()).isEmpty();
        assertThat(done.faults()).hasSize(1);
        assertThat(done.err()).startsWith("closedloop: " + code).contains(allowed);
    }

    @Test
    void faults_are_told_in_the_language_asked_for() {
        assertThat(Desk.run("decide", "--lang", "zh").err()).startsWith("closedloop: CL-807 命令 decide 的参数应为 FILE");
    }

    @Test
    void the_language_is_the_systems_where_none_is_asked_for() {
        assertThat(Workbench.language(Locale.SIMPLIFIED_CHINESE)).isEqualTo("zh");
        assertThat(Workbench.language(Locale.TRADITIONAL_CHINESE)).isEqualTo("zh");
        assertThat(Workbench.language(Locale.JAPAN)).isEqualTo("en");
        assertThat(Workbench.language(Locale.ROOT)).isEqualTo("en");
    }

    @Test
    void a_law_folder_that_is_not_there_is_an_unreadable_file() {
        Desk.Done done =
                Desk.run("decide", file, "--law", folder.resolve("none").toString());

        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("CL-701");
    }

    @Test
    void a_law_folder_that_does_not_check_is_refused_with_its_faults() throws IOException {
        Path law = java.nio.file.Files.createDirectory(folder.resolve("law"));

        Desk.Done done = Desk.run(LawOpener.RULE_BOOK, "decide", file, "--law", law.toString());

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
        assertThat(done.err()).startsWith(law.toString()).containsPattern(":[0-9]+:[0-9]+ CL-[0-9]{3} ");
    }

    @Test
    void whatever_happens_ends_in_one_line() {
        Desk.Done done = Desk.run(
                law -> {
                    throw new IllegalStateException("broken\nin two");
                },
                "decide",
                file);

        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err())
                .isEqualTo(
                        "closedloop: CL-900 unexpected: IllegalStateException broken in two. Report this with command "
                                + "line and file; rows already written are good.\n");
    }

    @Test
    void a_reader_that_goes_away_is_no_fault_and_a_full_disk_is_one() {
        assertThat(runInto("Broken pipe")).isEqualTo("1 ");
        assertThat(runInto("No space left on device"))
                .startsWith("2 closedloop: CL-901 the output cannot be written: No space left on device");
    }

    private String runInto(String why) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Command decide = new DecideCommand(law -> new PaperRules(), Desk.CLOCK);
        int code = new Workbench(Map.of("decide", decide)).run(List.of("decide", file), closed, err, "en", false);
        return code + " " + err.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
