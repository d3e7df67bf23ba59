package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code follow} and {@code verify}, by the shipped law. */
class FollowCommandTest {

    private static final Path COURSES = Path.of("../../samples/courses");

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_published_course_of_jiangsu_is_told_with_the_day_that_broke_the_window() {
        Desk.Done done = Desk.run(
                "follow", COURSES.resolve("jiangsu-2021.yaml").toString(), "--lang", "en", "--on", "2021-08-24");
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("second re-inspection was due by 2021-07-04 and was done on 2021-07-13")
                .contains("order the suspension of business")
                .contains("60 calendar days, to 2021-03-22 (Monday)");
    }

    @Test
    void the_published_course_of_shandong_leaves_a_window_for_the_second_re_inspection() {
        Desk.Done done = Desk.run(
                "follow", COURSES.resolve("shandong-2020.yaml").toString(), "--lang", "zh", "--on", "2020-10-01");
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("自 2020-11-14 起至 2020-12-12");
    }

    @Test
    void as_json_there_is_one_object_an_event_with_its_keys_in_order() {
        Desk.Done done = Desk.run(
                "follow", COURSES.resolve("shandong-2020.yaml").toString(), "--lang", "en", "--format", "json");
        assertThat(done.lines())
                .hasSize(4)
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "\\{\"on\":\"[^\"]+\",\"event\":\"[A-Z_]+\",\"accepted\":true,\"reason\":null,\"clause\":null,"
                                                + "\"breaches\":\\[.*\\],\"tracks\":\\{.*\\},\"obligations\":\\[.*\\],\"route\":\"[A-Z_]+\","
                                                + "\"mayClose\":(true|false),\"closed\":false,\"case\":\"SD-2020-1\",\"addressee\":\"ENT-1\"\\}"));
    }

    @Test
    void what_cannot_be_is_refused_with_the_clause() throws IOException {
        Path course = write("course.yaml", """
                - title: a second order
                  batch: {id: B1, inspectedOn: 2021-02-05, items: [{name: 甲, result: FAIL}]}
                  events:
                    - {on: 2021-03-18, event: ORDER_ISSUED}
                    - {on: 2021-03-19, event: ORDER_ISSUED}
                  expect: {closed: false}
                """);
        Desk.Done done = Desk.run("follow", course.toString(), "--lang", "en");
        assertThat(done.code()).isEqualTo(Command.REFUSED);
        assertThat(done.out())
                .contains("[refused] order to correct issued")
                .contains("done already in this round")
                .contains("art. 46");
    }

    @Test
    void a_journal_is_verified_and_a_changed_byte_is_found_in_its_line() throws IOException {
        Path journal = folder.resolve("journal.jsonl");
        Path picture = folder.resolve("timeline.svg");
        Desk.run(
                "follow",
                COURSES.resolve("jiangsu-2021.yaml").toString(),
                "--journal",
                journal.toString(),
                "--svg",
                picture.toString());
        assertThat(Files.readString(picture))
                .startsWith("<svg ")
                .contains("2021-07-13")
                .endsWith("</svg>\n");
        Desk.Done whole = Desk.run("verify", journal.toString(), "--lang", "en");
        assertThat(whole.out()).contains("1 cases, 6 entries: the chain is whole and everything comes out the same");
        assertThat(whole.code()).isZero();
        List<String> lines = Files.readAllLines(journal);
        lines.set(2, lines.get(2).replace("2021-04-06", "2021-04-07"));
        Files.write(journal, lines);
        Desk.Done changed = Desk.run("verify", journal.toString(), "--lang", "en");
        assertThat(changed.code()).isEqualTo(Command.REFUSED);
        assertThat(changed.faults()).first().asString().contains("journal.jsonl:3:1 CL-752");
    }

    @Test
    void a_notice_that_came_later_moves_a_day_and_the_journal_knows_by_which_calendar() throws IOException {
        Path course = write("course.yaml", """
                - title: due in the next year, for which no notice is shipped
                  batch: {id: B1, inspectedOn: 2026-10-15, items: [{name: 甲, result: FAIL}]}
                  events:
                    - {on: 2026-11-02, event: ORDER_ISSUED}
                  expect: {closed: false}
                """);
        Path notices = write("notices.txt", """
                notice    国务院办公厅关于2027年部分节假日安排的通知
                arranges  2027
                issued    2026-11-20
                source    an invented one
                off       2027-01-01..2027-01-03  元旦 / New Year
                off       2027-01-15..2027-01-18  试验 / a test
                statutory 2027-01-01
                """);
        Path journal = folder.resolve("journal.jsonl");
        Desk.Done without = Desk.run("follow", course.toString(), "--lang", "en", "--on", "2026-11-03");
        assertThat(without.out()).contains("by 2027-01-18").contains("provisional");
        Desk.Done with = Desk.run(
                "follow",
                course.toString(),
                "--lang",
                "en",
                "--on",
                "2026-11-03",
                "--calendar",
                notices.toString(),
                "--journal",
                journal.toString());
        assertThat(with.err()).isEmpty();
        assertThat(with.out()).contains("by 2027-01-19").doesNotContain("provisional");

        Desk.Done other = Desk.run("verify", journal.toString(), "--lang", "en");
        assertThat(other.faults()).first().asString().contains("CL-753").contains("--calendar");
        assertThat(Desk.run("verify", journal.toString(), "--lang", "en", "--calendar", notices.toString())
                        .out())
                .contains("comes out the same");
    }

    @Test
    void what_is_wrong_with_a_course_is_told_where_it_stands() throws IOException {
        Path course = write("course.yaml", """
                - title: misspelt
                  batch: {id: B1, inspectedOn: 2021-02-05, items: [{name: 甲, result: FAIL}]}
                  events:
                    - {on: 2021-03-18, event: ORDER_ISUED}
                    - {on: 2021-03-18, event: EXTENSION_GRANTED}
                    - {on: 2021-03-18, event: CLOSED, days: 3}
                    - {on: 18.3.2021, event: CLOSED}
                  expect: {closed: false}
                """);
        Desk.Done done = Desk.run("follow", course.toString(), "--lang", "en");
        assertThat(done.code()).isEqualTo(Command.REFUSED);
        assertThat(done.faults())
                .anySatisfy(
                        f -> assertThat(f).contains(":4:").contains("CL-604").contains("did you mean ORDER_ISSUED?"))
                .anySatisfy(
                        f -> assertThat(f).contains(":5:").contains("CL-608").contains("lacks 'days'"))
                .anySatisfy(
                        f -> assertThat(f).contains(":6:").contains("CL-608").contains("has no 'days'"))
                .anySatisfy(f -> assertThat(f).contains(":7:").contains("CL-124"));
    }

    @Test
    void what_is_no_journal_is_refused_line_by_line() throws IOException {
        assertThat(Desk.run("verify", write("a.jsonl", "{\n").toString()).code())
                .isEqualTo(Command.REFUSED);
        assertThat(Desk.run("verify", write("b.jsonl", "").toString()).code()).isEqualTo(Command.UNUSABLE);
        assertThat(Desk.run("verify", folder.resolve("none.jsonl").toString()).code())
                .isEqualTo(Command.UNUSABLE);
        assertThat(Desk.run("verify", write("c.jsonl", "{\"opening\":1}\n").toString())
                        .faults())
                .allSatisfy(f -> assertThat(f).contains("CL-752"));
    }
}
