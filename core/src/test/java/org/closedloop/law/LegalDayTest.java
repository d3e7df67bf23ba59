package org.closedloop.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDayTest {

    @ParameterizedTest
    @CsvSource({
        "2021-02-20, 2021-02-20, 2021-02-20",
        "2021-02, 2021-02-01, 2021-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "2015-Q2, 2015-04-01, 2015-06-30",
        "2015-Q4, 2015-10-01, 2015-12-31",
        "2013, 2013-01-01, 2013-12-31"
    })
    void a_partial_date_is_the_interval_of_all_days_it_may_be(String text, LocalDate first, LocalDate last) {
        LegalDay day = LegalDay.parse(text);
        assertThat(day.first()).isEqualTo(first);
        assertThat(day.last()).isEqualTo(last);
        assertThat(day.isExact()).isEqualTo(first.equals(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-13", "2021-02-30", "2021-Q5", "21-02-20", "2014前后", "2021/02/20", "2021-2-3"})
    void what_names_no_day_is_refused(String text) {
        assertThatThrownBy(() -> LegalDay.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-05, 2019-03-05, 0",
        "2019-03-05, 2020-03-05, 0",
        "2019-03-05, 2020-03-06, 1",
        "2019-03-05, 2021-03-05, 1",
        "2019-03-05, 2021-03-06, 2",
        "2020-02-29, 2022-02-28, 1",
        "2020-02-29, 2022-03-01, 2",
        "2021-03-05, 2019-03-05, 0"
    })
    void a_year_is_over_on_the_day_after_its_matching_day(LocalDate act, LocalDate step, int years) {
        assertThat(Elapsed.between(act, step).yearsOver()).isEqualByComparingTo(String.valueOf(years));
    }

    @Test
    void the_first_day_in_force_counts_and_the_end_day_does_not() {
        InForce inForce = new InForce(LocalDate.parse("2011-02-01"), LocalDate.parse("2020-01-01"));
        assertThat(inForce.on(LocalDate.parse("2011-01-31"))).isFalse();
        assertThat(inForce.on(LocalDate.parse("2011-02-01"))).isTrue();
        assertThat(inForce.on(LocalDate.parse("2019-12-31"))).isTrue();
        assertThat(inForce.on(LocalDate.parse("2020-01-01"))).isFalse();
    }

    @Test
    void a_provision_cannot_be_longer_in_force_than_what_covers_it() {
        InForce open = new InForce(LocalDate.parse("2011-02-01"), null);
        InForce closed = new InForce(LocalDate.parse("2011-02-01"), LocalDate.parse("2020-01-01"));
        assertThat(open.covers(closed)).isTrue();
        assertThat(closed.covers(open)).isFalse();
    }

    @Test
    void the_law_of_a_city_is_that_of_country_province_and_city() {
        Jurisdiction yantai = new Jurisdiction("CN-37-06");
        assertThat(yantai.chain()).extracting(Jurisdiction::code).containsExactly("CN", "CN-37", "CN-37-06");
        assertThat(new Jurisdiction("CN-37").contains(yantai)).isTrue();
        assertThat(yantai.contains(new Jurisdiction("CN-37"))).isFalse();
        assertThat(Jurisdiction.ofFolder(yantai.folder())).isEqualTo(yantai);
        assertThatThrownBy(() -> new Jurisdiction("CN-3")).hasMessageContaining("CN-37-06");
    }
}
