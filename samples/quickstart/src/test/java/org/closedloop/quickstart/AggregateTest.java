package org.closedloop.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AggregateTest {

    private static final Path DATA = Path.of("src", "main", "resources", "data");

    private static Aggregate total(Integer inspected, Integer failed, String rate) {
        return new Aggregate("X-1", "某产品", "市抽", inspected, failed, rate == null ? null : new BigDecimal(rate), "text");
    }

    @Test
    void every_published_rate_is_that_of_its_counts() throws IOException {
        RateCheck check = new RateCheck(Aggregate.read(DATA));
        assertThat(check.totals()).hasSize(57);
        assertThat(check.checked()).isEqualTo(42);
        assertThat(check.wrong()).isEmpty();
    }

    @Test
    void national_totals_of_2022_and_2023_are_as_published() throws IOException {
        List<Aggregate> totals = Aggregate.read(DATA);
        assertThat(totals.get(0))
                .isEqualTo(new Aggregate(
                        "AS-01", "2022年产品质量国家监督抽查(118种)", "国抽", 19440, 1827, new BigDecimal("9.4"), "text"));
        assertThat(totals.get(1).recomputed()).isEqualTo(new BigDecimal("12.3"));
    }

    @Test
    void a_rate_may_be_off_by_half_a_unit_of_its_last_digit_and_no_more() {
        assertThat(total(1000, 124, "12.4").agrees()).isTrue();
        assertThat(total(2000, 249, "12.4").agrees()).isTrue();
        assertThat(total(2000, 249, "12.5").agrees()).isTrue();
        assertThat(total(2000, 250, "12.4").agrees()).isFalse();
        assertThat(total(2000, 250, "12.50").agrees()).isTrue();
    }

    @Test
    void a_rate_that_is_wrong_is_named() {
        RateCheck check = new RateCheck(List.of(total(100, 10, "10.0"), total(100, 12, "10.0")));
        assertThat(check.wrong()).containsExactly("X-1");
        assertThat(check.inWords()).contains("不一致的：X-1");
    }

    @Test
    void what_was_not_published_is_not_checked() {
        assertThat(total(null, 10, "10.0").agrees()).isNull();
        assertThat(total(100, null, "10.0").agrees()).isNull();
        assertThat(total(100, 10, null).agrees()).isNull();
    }

    @Test
    void in_yantai_only_84_of_1996_batches_round_to_the_published_rate() throws IOException {
        Aggregate yantai = Aggregate.read(DATA).stream()
                .filter(t -> t.id().equals("AS-25"))
                .findFirst()
                .orElseThrow();
        List<Integer> counted = IntStream.rangeClosed(0, 1996)
                .filter(n -> new BigDecimal(100L * n)
                                .divide(new BigDecimal(1996), 2, RoundingMode.HALF_UP)
                                .compareTo(new BigDecimal("4.21"))
                        == 0)
                .boxed()
                .toList();
        assertThat(counted).containsExactly(84);
        assertThat(yantai.failed()).isNull();
        assertThat(yantai.possibleFailed()).isEqualTo(new Aggregate.Range(84, 84));
        assertThat(new RateCheck(List.of(yantai)).computed().get(0)).contains("只有84批次", "推算值，非公布值");
    }

    @Test
    void possible_counts_reach_from_the_first_that_fits_to_the_last() {
        assertThat(total(25345, null, "8.9").possibleFailed()).isEqualTo(new Aggregate.Range(2244, 2268));
        assertThat(total(1000, null, "0.0").possibleFailed()).isEqualTo(new Aggregate.Range(0, 0));
        assertThat(total(1000, null, "100.0").possibleFailed()).isEqualTo(new Aggregate.Range(1000, 1000));
    }

    @Test
    void where_no_whole_count_fits_the_range_is_empty() {
        Aggregate total = total(3, null, "50.0");
        Aggregate.Range range = total.possibleFailed();
        assertThat(range).isNotNull();
        assertThat(range.high()).isLessThan(range.low());
        assertThat(new RateCheck(List.of(total)).computed().get(0)).contains("没有与之相符的整数批次");
    }
}
