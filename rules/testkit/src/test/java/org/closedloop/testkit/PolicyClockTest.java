package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clock stands still in Asia/Shanghai until it is moved. */
class PolicyClockTest {

    @Test
    void a_day_begins_at_midnight_in_shanghai() {
        PolicyClock clock = PolicyClock.at(LocalDate.parse("2026-11-22"));
        assertThat(clock.instant()).isEqualTo("2026-11-21T16:00:00Z");
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void it_moves_only_by_hand_and_all_its_views_move_with_it() {
        PolicyClock clock = PolicyClock.at(Instant.parse("2026-11-22T15:59:59Z"));
        Clock utc = clock.withZone(ZoneOffset.UTC);
        assertThat(clock.today()).isEqualTo("2026-11-22");
        clock.plusDays(60);
        assertThat(clock.today()).isEqualTo("2027-01-21");
        assertThat(utc.instant()).isEqualTo("2027-01-20T16:00:00Z");
        clock.setTo(LocalDate.parse("2020-01-01"));
        assertThat(utc.instant()).isEqualTo(clock.instant());
    }
}
