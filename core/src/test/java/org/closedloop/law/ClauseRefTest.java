package org.closedloop.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseRefTest {

    @ParameterizedTest
    @CsvSource({
        "a_law/46, 第四十六条",
        "a_law/17.1, 第十七条第一款",
        "a_law/18.1.3, 第十八条第一款第（三）项",
        "a_law/18.1.3.2, 第十八条第一款第（三）项第2目",
        "a_law/133-1.1, 第一百三十三条之一第一款",
        "a_law/10, 第十条",
        "a_law/105, 第一百零五条",
        "a_law/110, 第一百一十条",
        "a_law/212, 第二百一十二条"
    })
    void is_cited_in_the_numerals_of_a_chinese_document(String clause, String cited) {
        assertThat(ClauseRef.parse(clause).zh(Numbering.ARTICLES)).isEqualTo(cited);
    }

    @Test
    void an_item_of_an_opinion_and_a_section_of_a_standard_are_cited_in_their_own_way() {
        assertThat(ClauseRef.parse("an_opinion/3.1").zh(Numbering.ITEMS)).isEqualTo("第三项第（一）目");
        assertThat(ClauseRef.parse("a_standard/3.2").zh(Numbering.SECTIONS)).isEqualTo("3.2");
    }

    @Test
    void a_label_stands_where_the_number_is_not_known_and_shows_it() {
        ClauseRef label = ClauseRef.parse("order_133/~reinspection");
        assertThat(label.isLabel()).isTrue();
        assertThat(label.zh(Numbering.ARTICLES)).contains("待核");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a_law",
                "/1",
                "a_law/",
                "a_law/0",
                "a_law/1.",
                "A/1",
                "a_law/1.2.3.4.5",
                "a law/1",
                "a_law/1 ",
                "a_law/100000",
                "a_law/1.99999999999"
            })
    void what_is_no_clause_is_refused_with_the_form_it_should_have(String text) {
        assertThatThrownBy(() -> ClauseRef.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as");
    }

    @Test
    void clauses_are_sorted_by_number_and_not_by_letter_with_labels_last() {
        List<String> sorted = Stream.of("b/1", "a/~x", "a/17.2", "a/9", "a/17.10", "a/17", "a/133-1", "a/133")
                .map(ClauseRef::parse)
                .sorted()
                .map(ClauseRef::toString)
                .toList();
        assertThat(sorted).containsExactly("a/9", "a/17", "a/17.2", "a/17.10", "a/133", "a/133-1", "a/~x", "b/1");
    }
}
