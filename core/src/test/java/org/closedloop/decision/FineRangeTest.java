package org.closedloop.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.closedloop.disposition.FineBase;
import org.closedloop.inspection.Batch;
import org.junit.jupiter.api.Test;

/** A range of a fine is told as the article writes it, and in yuan where the amounts are known. */
class FineRangeTest {

    private static final FineRange ARTICLE_49 = range("1", "3", FineBase.GOODS_VALUE);
    private static final FineRange SUM = range("50000.00", "200000", FineBase.YUAN);

    private static FineRange range(String low, String high, FineBase base) {
        return new FineRange(new BigDecimal(low), new BigDecimal(high), base);
    }

    @Test
    void a_multiple_comes_to_yuan_where_the_value_of_the_goods_is_known() {
        Batch known = Batch.builder("B1").goodsValue(new BigDecimal("58000.50")).build();

        assertThat(ARTICLE_49.toString()).isEqualTo("1-3 x goodsValue");
        assertThat(ARTICLE_49.inYuan(known)).hasToString("Optional[58000.5-174001.5 yuan]");
        assertThat(ARTICLE_49.inYuan(Batch.builder("B2").build())).isEmpty();
    }

    @Test
    void every_base_has_its_own_amount() {
        Batch batch = Batch.builder("B1")
                .goodsValue(new BigDecimal("1"))
                .tamperedGoodsValue(new BigDecimal("10"))
                .helpIncome(new BigDecimal("100"))
                .build();

        assertThat(range("1", "3", FineBase.TAMPERED_GOODS_VALUE).inYuan(batch)).hasToString("Optional[10-30 yuan]");
        assertThat(range("0.5", "3", FineBase.HELP_INCOME).inYuan(batch)).hasToString("Optional[50-300 yuan]");
    }

    @Test
    void a_sum_is_yuan_whatever_the_goods_are_worth() {
        assertThat(SUM.inYuan(Batch.builder("B1").build())).hasToString("Optional[50000-200000 yuan]");
        assertThat(range("50000", "50000.00", FineBase.YUAN)).hasToString("50000 yuan");
    }

    @Test
    void a_bench_mark_lies_within_the_lawful_range_both_ends_included() {
        assertThat(ARTICLE_49.contains(range("1", "3.0", FineBase.GOODS_VALUE))).isTrue();
        assertThat(ARTICLE_49.contains(range("0.99", "2", FineBase.GOODS_VALUE)))
                .isFalse();
        assertThat(ARTICLE_49.contains(range("2", "3.01", FineBase.GOODS_VALUE)))
                .isFalse();
        assertThat(ARTICLE_49.contains(range("2", "3", FineBase.HELP_INCOME))).isFalse();
    }
}
