package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRowsTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    /** Decides a bad row between two good ones. */
    private String faultOf(String row) {
        Desk.Done done = desk.decide(desk.write("b.jsonl", "{\"id\":\"B1\"}\n" + row + "\n{\"id\":\"B3\"}\n"));
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.lines()).hasSize(2);
        assertThat(done.lines().get(1)).startsWith("{\"id\":\"B3\"");
        assertThat(done.err()).doesNotContain("\tat ");
        return done.err().replace(folder.toString(), "").substring(1);
    }

    @Test
    void a_broken_line_is_refused_alone() {
        assertThat(faultOf("{\"id\":\"B2\",}"))
                .startsWith("b.jsonl:2:12 CL-721 this is not JSON: Unexpected character");
        assertThat(faultOf("{\"id\":\"B2\"")).startsWith("b.jsonl:2:").contains("CL-721");
        assertThat(faultOf("id=B2")).startsWith("b.jsonl:2:").contains("CL-721");
        assertThat(faultOf("{\"id\":\"B2\",\"goodsValue\":NaN}")).contains("CL-721");
        assertThat(faultOf("{\"id\":\"B2\",\"goodsValue\":007}")).contains("CL-721");
    }

    @Test
    void a_line_that_is_no_object_is_refused() {
        for (String row :
                new String[] {"[{\"id\":\"B2\"}]", "\"B2\"", "null", "2", "{\"id\":\"B2\"} {\"id\":\"B4\"}", "[]"}) {
            assertThat(faultOf(row)).contains("CL-728", "Write one object {…} a line, no array.");
        }
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        assertThat(faultOf("{\"id\":\"B2\",\"id\":\"B4\"}"))
                .startsWith("b.jsonl:2:12 CL-722 the field 'id' stands twice.");
        assertThat(faultOf("{\"id\":\"B2\",\"party\":{\"role\":null,\"role\":null}}"))
                .contains("'party.role'");
    }

    @Test
    void an_unknown_field_is_told_with_row_column_and_what_is_allowed() {
        assertThat(faultOf("{\"id\":\"B2\",\"levle\":\"NATIONAL\"}"))
                .startsWith("b.jsonl:2:12 CL-731 levle: no such field (did you mean level?);")
                .contains("allowed are id, level, inspectedOn,");
    }

    @Test
    void a_wrong_value_within_a_list_is_told_with_its_own_column() {
        assertThat(faultOf("{\"id\":\"B2\",\"items\":[{\"name\":\"甲醛含量\",\"result\":\"FAILED\"}]}"))
                .startsWith("b.jsonl:2:36 CL-732 items[0].result: 'FAILED' is not allowed (did you mean FAIL?);"
                        + " allowed are PASS, FAIL.");
    }

    @Test
    void every_problem_of_a_row_is_told() {
        assertThat(faultOf(
                                "{\"goodsValue\":\"-1\",\"level\":\"X\",\"inspectedOn\":\"soon\",\"jurisdiction\":\"37\",\"product\":7}")
                        .lines())
                .hasSize(6)
                .allMatch(l -> l.contains("b.jsonl:2:"))
                .anyMatch(l -> l.contains("CL-734 id:"))
                .anyMatch(l -> l.contains("CL-735 goodsValue: '-1' is negative"))
                .anyMatch(l -> l.contains("CL-736 inspectedOn:"))
                .anyMatch(l -> l.contains("CL-737 jurisdiction:"))
                .anyMatch(l -> l.contains("CL-733 product:"));
    }

    @Test
    void an_amount_of_a_billion_digits_is_refused_at_once() {
        assertThat(faultOf("{\"id\":\"B2\",\"goodsValue\":1e999999999}"))
                .contains("CL-735", "'1E+999999999' is no amount");
        assertThat(faultOf("{\"id\":\"B2\",\"goodsValue\":\"1e999999999\"}")).contains("CL-735");
        assertThat(faultOf("{\"id\":\"B2\",\"goodsValue\":" + "9".repeat(5_000) + "}"))
                .contains("CL-729");
    }

    @Test
    void nesting_without_end_is_refused() {
        String deep = "{\"id\":\"B2\",\"party\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(faultOf(deep)).contains("CL-729").hasSizeLessThan(500);
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThat(faultOf("{\"id\":\"B2\",\"spec\":\"" + "x".repeat(200_000) + "\"}"))
                .contains("CL-729");
        assertThat(faultOf("{\"id\":\"B2\",\"spec\":\"" + "x".repeat(90_000) + "\"}"))
                .contains("CL-738")
                .hasSizeLessThan(300);
    }

    @Test
    void a_line_without_end_is_passed_over_and_not_kept() {
        String line = "{\"id\":\"B2\",\"spec\":\"" + "x".repeat(Lines.LONGEST) + "\"}";

        assertThat(faultOf(line)).startsWith("b.jsonl:2:0 CL-723 the line is longer than 4194304 bytes.");
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(faultOf("{\"id\":\"B2\",\"product\":\"\\ud800\"}")).contains("CL-739 product: character 1, U+D800");
    }

    @Test
    void an_id_that_stands_twice_is_refused_the_second_time() {
        assertThat(faultOf("{\"id\":\"B1\",\"product\":\"衬衫\"}"))
                .contains("b.jsonl:2:0 CL-727 id: 'B1' already stands in row 1.");
    }

    @Test
    void a_row_that_was_refused_does_not_take_its_id() {
        Desk.Done done = desk.decide(desk.write("b.jsonl", "{\"id\":\"B1\",\"level\":\"X\"}\n{\"id\":\"B1\"}\n"));

        assertThat(done.lines()).hasSize(1);
        assertThat(done.faults()).hasSize(1);
    }

    @Test
    void blank_lines_and_windows_line_ends_are_no_fault() {
        Desk.Done done = desk.decide(desk.write("b.jsonl", "\r\n{\"id\":\"B1\"}\r\n   \r\n{\"id\":\"B2\"}"));

        assertThat(done.code()).isZero();
        assertThat(done.lines()).hasSize(2);
    }

    @Test
    void what_the_rules_cannot_decide_costs_its_row_only() {
        assertThat(faultOf("{\"id\":\"B2\",\"product\":\"故障\"}"))
                .isEqualTo(
                        "b.jsonl:2:0 CL-741 this row could not be decided: IllegalStateException more than paper can "
                                + "bear. This is a defect of this project: please report it with the row; the others are not "
                                + "touched.\n");
    }
}
