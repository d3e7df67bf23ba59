package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.inspection.ItemClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void numbers_and_dates_keep_every_digit() {
        YamlTree tree = read("a: 1.10\nb: \"0.3\"\nc: 2021-02-20\ne: 012\n");

        assertThat(tree.number("a")).isEqualTo("1.10");
        assertThat(tree.number("b")).isEqualTo("0.3");
        assertThat(tree.date("c")).isEqualTo("2021-02-20");
        assertThat(tree.text("e")).isEqualTo("012");
        assertThat(tree.text("absent")).isNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_value_that_is_something_else_is_a_fault_at_its_place() {
        YamlTree tree = read("a: [1]\nb: x\n");

        assertThat(tree.text("a")).isNull();
        assertThat(tree.number("b")).isNull();
        assertThat(tree.flag("b")).isNull();
        assertThat(tree.date("b")).isNull();
        assertThat(tree.items("b")).isEmpty();
        assertThat(tree.constant("b", ItemClass.class)).isNull();
        assertThat(faults).extracting(Fault::line).containsExactly(1, 2, 2, 2, 2, 2);
        assertThat(faults).extracting(Fault::column).containsOnly(4);
    }

    @Test
    void the_shape_of_a_mapping_names_every_key_that_lacks_or_is_too_many() {
        YamlTree tree = read("a: 1\nx: 2\n");

        assertThat(tree.shape(List.of("a", "b"), List.of("c"))).isFalse();
        assertThat(faults).extracting(Fault::code).containsExactly("CL-121", "CL-123");
        assertThat(faults.get(0).mend().en()).isEqualTo("There are: a b c.");
        assertThat(faults.get(0).line()).isEqualTo(2);
    }

    @Test
    void a_key_that_stands_twice_is_a_fault() {
        read("a: 1\na: 2\n");

        assertThat(faults).extracting(Fault::code).containsExactly("CL-122");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'a: [1'                     | 1
        'a: *b'                     | 1
        'a: !!java.lang.Thread {}'  | 1
        'a: 1#---#b: 2'             | 2
        'a:#\tb: 1'                 | 2
        ''                          | 0
        """)
    void what_is_not_plain_data_is_refused_with_its_line(String text, int line) {
        read(text.replace('#', '\n'));

        assertThat(faults).extracting(Fault::code).containsExactly("CL-101");
        assertThat(faults.get(0).line()).isEqualTo(line);
    }

    @Test
    void depth_is_bounded() {
        read("[".repeat(100_000));

        assertThat(faults).extracting(Fault::code).containsExactly("CL-101");
        assertThat(faults.get(0).message().en()).contains("nested");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        assertThat(YamlTree.read("x.yaml", new byte[] {(byte) 0xc3, 0x28}, faults))
                .isNull();
        assertThat(faults).extracting(Fault::code).containsExactly("CL-102");
    }

    private YamlTree read(String text) {
        return YamlTree.read("x.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
    }
}
