package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caret stands under the place, whatever the line holds. */
class ExcerptTest {

    private static String shown(String line, int column) {
        return String.join("\n", Excerpt.of(line, column).lines("", ""));
    }

    @Test
    void the_caret_stands_under_the_column() {
        assertThat(shown("Itm( )", 1)).isEqualTo("Itm( )\n^");
        assertThat(shown("Item( x )", 7)).isEqualTo("Item( x )\n      ^");
    }

    @Test
    void blanks_at_the_beginning_are_left_out() {
        assertThat(shown("    Item( x )", 11)).isEqualTo("Item( x )\n      ^");
        assertThat(shown("\t\tItem( x )", 9)).isEqualTo("Item( x )\n      ^");
    }

    @Test
    void a_blank_that_is_the_place_itself_stays() {
        assertThat(shown("    x", 2)).isEqualTo("   x\n^");
    }

    @Test
    void a_chinese_character_takes_two_cells() {
        assertThat(shown("rule \"第1条\" x", 12)).isEqualTo("rule \"第1条\" x\n             ^");
        assertThat(Excerpt.of("甲乙x", 3).caret()).isEqualTo(4);
        assertThat(Excerpt.of("𠮷x", 3).caret()).isEqualTo(2);
    }

    @Test
    void a_tab_within_the_line_takes_the_cells_up_to_the_next_stop() {
        assertThat(shown("ab\tx", 4)).isEqualTo("ab  x\n    ^");
        assertThat(shown("甲\tx", 3)).isEqualTo("甲  x\n    ^");
    }

    @Test
    void what_steers_a_terminal_or_is_not_seen_is_shown_as_a_sign() {
        assertThat(shown("a\u001B[31m\u200Bx", 8)).isEqualTo("a\uFFFD[31m\uFFFDx\n       ^");
        assertThat(shown("a\u202Ex", 3)).isEqualTo("a\uFFFDx\n  ^");
        assertThat(shown("x\r", 1)).doesNotContain("\r");
    }

    @Test
    void a_long_line_is_cut_around_the_caret() {
        String line = "a".repeat(300) + "X" + "b".repeat(300);
        Excerpt excerpt = Excerpt.of(line, 301);
        assertThat(excerpt.text()).startsWith("…a").endsWith("b…").contains("X");
        assertThat(TextCells.width(excerpt.text())).isEqualTo(100);
        assertThat(excerpt.text().charAt(excerpt.caret())).isEqualTo('X');
        assertThat(Excerpt.of(line, 1).text()).startsWith("aaa").endsWith("…");
        assertThat(Excerpt.of(line, 601).text()).startsWith("…").endsWith("bbb");
    }

    @Test
    void a_long_line_of_chinese_is_cut_between_characters() {
        String line = "甲".repeat(200) + "X" + "乙".repeat(200);
        Excerpt excerpt = Excerpt.of(line, 201);
        assertThat(TextCells.width(excerpt.text())).isBetween(97, 100);
        assertThat(excerpt.lines("", "")[1]).isEqualTo(" ".repeat(excerpt.caret()) + "^");
        assertThat(TextCells.width(excerpt.text().substring(0, excerpt.text().indexOf('X'))))
                .isEqualTo(excerpt.caret());
    }

    @Test
    void a_column_beyond_the_end_is_the_end() {
        assertThat(shown("ab", 9)).isEqualTo("ab\n  ^");
        assertThat(shown("", 1)).isEqualTo("\n^");
    }
}
