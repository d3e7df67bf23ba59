package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no YAML is told of in both languages, where the slip is, and never in the reader's words alone. */
class YamlProblemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        a:#<b: 1               | 2:1 | 制表符（Tab）        | a tab is used to indent
        a: 1##  b: 2           | 3:4 | 缩进有误             | the indentation is wrong
        a:#  b: 1# c: 2        | 3:2 | 缩进有误             | the indentation is wrong
        - t: x#   b: 1         | 2:5 | 缩进有误             | the indentation is wrong
        - t: x# b: 1           | 2:2 | 缩进有误             | the indentation is wrong
        a: "x#b: 2             | 1:4 | 引号没有结束         | the quote is not closed
        a: 'x                  | 1:4 | 引号没有结束         | the quote is not closed
        a: [1, 2#b: 2          | 2:2 | 第 1 行的括号“[”没有 | '[' of line 1 is not closed
        a: {b: 1#              | 2:1 | 第 1 行的括号“{”没有 | '{' of line 1 is not closed
        a: {b: 1 c: 2}         | 1:11| 少了逗号             | a comma is missing
        a: 1#b#c: 2            | 2:1 | 没有冒号             | this line has no colon
        a:1#b: 2               | 1:1 | 冒号后没有空格       | no blank after it
        - a：1#  b: 2          | 1:1 | 没有冒号             | this line has no colon
        a: b: c                | 1:5 | 值中又有冒号         | a second colon, in the value
        a: @x                  | 1:4 | 不能以“@”开头        | cannot begin with '@'
        a: - b                 | 1:4 | 列表项（-）          | a list item (-)
        - a#b: 1               | 2:1 | 既有列表项           | list items (-) and keys
        a: 1#- b               | 2:1 | 既有列表项           | list items (-) and keys
        a: 'it's'              | 1:8 | 引号之后还有文字     | follows a closing quote
        a: "\\q"               | 1:6 | 反斜杠               | the backslash
        a: [1,, 2]             | 1:7 | 应有值，却是“,”      | a value is missing before ','
        a: 1#---#b: 2          | 2:1 | 第二个文档           | a second document
        """)
    void the_usual_slips_have_their_own_words_and_place(String text, String place, String zh, String en) {
        Fault fault = read(text.replace('#', '\n').replace('<', '\t'));

        assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
        assertThat(fault.message().zh()).contains(zh).doesNotContain("expected", "found", "YAML 解析器");
        assertThat(fault.message().en()).contains(en).doesNotContain("YAML reader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &\n", "a: |x\n b\n", "%x\n", "? a\n? ]\n", "a: !<x y\n"})
    void any_other_has_a_sentence_in_both_languages(String text) {
        Fault fault = read(text);

        assertThat(fault.message().zh())
                .startsWith("不是有效的 YAML 数据：")
                .containsPattern("[读应].*”?")
                .endsWith("。");
        assertThat(fault.message().en()).startsWith("this is not YAML data: ").endsWith(".");
    }

    @Test
    void a_key_that_stands_twice_is_told_as_that() {
        assertThat(read("a: 1\na: 2\n").message().zh()).isEqualTo("键“a”重复。");
    }

    @Test
    void a_long_line_is_told_of_as_well() {
        assertThat(read("- ".repeat(30) + "x".repeat(200_000) + "\n  b: 1\n").code())
                .isEqualTo("CL-101");
        assertThat(read("\"a\nb: " + "- ".repeat(200_000)).code()).isEqualTo("CL-101");
    }

    private static Fault read(String text) {
        List<Fault> faults = new ArrayList<>();
        YamlTree.read("x.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
