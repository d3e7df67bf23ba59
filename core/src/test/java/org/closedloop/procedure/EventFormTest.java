package org.closedloop.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.closedloop.disposition.DutyKind;
import org.junit.jupiter.api.Test;

class EventFormTest {

    private static final LocalDate ON = LocalDate.parse("2021-03-18");

    @Test
    void what_is_written_is_read_again() {
        Event event = Event.of(EventKind.CLOCK_EXTENDED, ON)
                .at(LocalTime.of(16, 30))
                .addressee("ENT-1")
                .officer("王")
                .note("见卷宗")
                .duty(DutyKind.DECIDE_CASE)
                .days(30)
                .basis("负责人批准");
        assertThat(EventForm.read(EventForm.write(event))).isEqualTo(event);
        assertThat(EventForm.read(EventForm.write(Event.of(EventKind.CLOSED, ON))))
                .isEqualTo(Event.of(EventKind.CLOSED, ON));
    }

    @Test
    void every_kind_says_what_it_needs() {
        for (EventKind kind : EventKind.values()) {
            assertThat(kind.allowed()).as("%s", kind).containsAll(kind.required());
            assertThat(Event.of(kind, ON).missing()).isEqualTo(new java.util.TreeSet<>(kind.required()));
        }
    }

    @Test
    void what_is_no_event_is_refused_with_what_is_wrong() {
        refused(Map.of("on", "2021-03-18"), "event");
        refused(Map.of("on", "2021-03-18", "event", "ORDER_ISUED"), "ORDER_ISSUED");
        refused(Map.of("on", "2021-02-30", "event", "CLOSED"), "2021-02-30");
        refused(Map.of("on", "2021-03-18", "event", "EXTENSION_GRANTED"), "days");
        refused(Map.of("on", "2021-03-18", "event", "EXTENSION_GRANTED", "days", "x"), "'x'");
        refused(Map.of("on", "2021-03-18", "event", "EXTENSION_GRANTED", "days", 0), "days");
        refused(Map.of("on", "2021-03-18", "event", "CLOSED", "days", 3), "carries no days");
        refused(Map.of("on", "2021-03-18", "event", "CLOSED", "adressee", "ENT-1"), "addressee");
        refused(Map.of("on", "2021-03-18", "event", java.util.List.of()), "must be text");
    }

    private static void refused(Map<String, ?> tree, String naming) {
        assertThatThrownBy(() -> EventForm.read(tree))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(naming);
    }
}
