package org.closedloop.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.law.LegalDay;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void numbers_are_written_as_in_a_statute() {
        assertThat(Words.number(0)).isEqualTo("零");
        assertThat(Words.number(10)).isEqualTo("十");
        assertThat(Words.number(15)).isEqualTo("十五");
        assertThat(Words.number(60)).isEqualTo("六十");
        assertThat(Words.number(75)).isEqualTo("七十五");
        assertThat(Words.number(100)).isEqualTo("100");
        assertThat(Words.number(new BigDecimal("60.0"))).isEqualTo("六十");
    }

    @Test
    void a_range_of_multiples_is_written_as_in_a_statute() {
        assertThat(Words.range(new BigDecimal("1"), new BigDecimal("3"))).isEqualTo("等值以上三倍以下");
        assertThat(Words.range(new BigDecimal("0.5"), new BigDecimal("3"))).isEqualTo("百分之五十以上三倍以下");
        assertThat(Words.range(new BigDecimal("0"), new BigDecimal("0.3"))).isEqualTo("百分之三十以下");
    }

    @Test
    void a_sum_is_written_as_in_a_statute() {
        assertThat(Words.sums(new BigDecimal("50000"), new BigDecimal("200000")))
                .isEqualTo("五万元以上二十万元以下");
        assertThat(Words.sums(BigDecimal.ZERO, new BigDecimal("30000"))).isEqualTo("三万元以下");
        assertThat(Words.sums(new BigDecimal("50000"), new BigDecimal("50000.00")))
                .isEqualTo("五万元");
        assertThat(Words.sums(BigDecimal.ZERO, new BigDecimal("19999.98"))).isEqualTo("19999.98元以下");
    }

    @Test
    void a_day_known_in_part_is_written_as_far_as_it_is_known() {
        assertThat(Words.day(LegalDay.parse("2021-02-05"))).isEqualTo("2021年2月5日");
        assertThat(Words.day(LegalDay.parse("2013-10"))).isEqualTo("2013年10月");
        assertThat(Words.day(LegalDay.parse("2015-Q2"))).isEqualTo("2015年第二季度");
        assertThat(Words.day(LegalDay.parse("2011"))).isEqualTo("2011年");
    }

    @Test
    void a_path_is_told_in_words_whatever_the_item_is_called() {
        assertThat(Words.itemOf("items[标识[内]].itemClass")).isEqualTo("标识[内]");
        assertThat(Words.fieldOf("items[标识[内]].itemClass")).isEqualTo("itemClass");
        assertThat(Words.itemOf("goodsValue")).isEmpty();
        assertThat(Words.fieldOf("goodsValue")).isEqualTo("goodsValue");
    }

    @Test
    void columns_line_up_where_characters_are_two_cells_wide() {
        assertThat(TextTable.width("严重 serious")).isEqualTo(12);
        assertThat(new TextTable()
                        .row(List.of("处理", "合计"))
                        .row(List.of("ab", "114"))
                        .lines(""))
                .containsExactly("处理   合计", "ab      114");
    }
}
