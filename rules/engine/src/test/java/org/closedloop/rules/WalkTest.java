package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.closedloop.inspection.Flag;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.api.Test;

/**
 * Walks cases through the shipped law. Tracks do not look at each other but for closing, so each is walked by its own events,
 * from where all others are at their end, and a shallow walk mixes the events of all. {@code -Dclosedloop.walk=N} expands that
 * many states of each; a walk is whole where the line that it prints says so.
 */
class WalkTest {

    private static final int STATES = Integer.getInteger("closedloop.walk", 60);
    private static final List<String> DAYS = List.of("2016-09-01", "2022-03-01");

    private static final Set<EventKind> CLOSING = EnumSet.of(EventKind.CLOSED, EventKind.CLOSURE_REPORTED);
    private static final Set<EventKind> CORRECTING = and(
            EnumSet.of(
                    EventKind.ORDER_ISSUED,
                    EventKind.ORDER_SERVED,
                    EventKind.REINSPECTION_REQUESTED,
                    EventKind.REINSPECTION_PASSED),
            CLOSING);
    private static final Set<EventKind> RECTIFICATION =
            and(EnumSet.range(EventKind.ORDER_ISSUED, EventKind.NAMED_FOR_REFUSAL), CLOSING);
    private static final Set<EventKind> INTAKE =
            and(EnumSet.range(EventKind.REPORT_RECEIVED, EventKind.PRODUCER_IDENTIFIED), CORRECTING);
    private static final Set<EventKind> PENALTY =
            and(EnumSet.range(EventKind.LEAD_RECEIVED, EventKind.DECISION_QUASHED), CLOSING);
    private static final Set<EventKind> CRIMINAL =
            and(EnumSet.range(EventKind.TRANSFER_REPORTED, EventKind.GOODS_HANDED_OVER), CLOSING);
    private static final Set<EventKind> OTHERS =
            and(EnumSet.range(EventKind.DEFECT_REPORTED, EventKind.CLOCK_EXTENDED), CORRECTING);

    private static final List<EventKind> CORRECTED_2016 = List.of(
            EventKind.ORDER_ISSUED,
            EventKind.ORDER_SERVED,
            EventKind.REINSPECTION_REQUESTED,
            EventKind.REINSPECTION_PASSED);
    private static final List<EventKind> CORRECTED_2022 =
            List.of(EventKind.ORDER_ISSUED, EventKind.CORRECTION_REPORTED, EventKind.REINSPECTION_PASSED);

    private static Set<EventKind> and(Set<EventKind> some, Set<EventKind> more) {
        Set<EventKind> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    private static Batch batch(String inspected, String place, Flag... flags) {
        return BatchForm.read(Map.ofEntries(
                Map.entry("id", "B1"),
                Map.entry("level", "NATIONAL"),
                Map.entry("inspectedOn", inspected),
                Map.entry("jurisdiction", place),
                Map.entry("party", Map.of("id", "ENT-1", "role", "PRODUCER", "jurisdiction", place, "licensed", true)),
                Map.entry("items", List.of(Map.of("name", "甲", "result", "FAIL", "about", "PERFORMANCE"))),
                Map.entry("goodsValue", "200000"),
                Map.entry("salesValue", List.of(flags).contains(Flag.ADULTERATED) ? "60000" : "1000"),
                Map.entry("unsoldValue", "1000"),
                Map.entry("flags", List.of(flags).stream().map(Enum::name).toList())));
    }

    private static List<Walk.Start> starts() {
        List<Walk.Start> starts = new ArrayList<>();
        for (String day : DAYS) {
            LocalDate on = LocalDate.parse(day);
            List<EventKind> corrected = day.startsWith("2016") ? CORRECTED_2016 : CORRECTED_2022;
            for (String place : List.of("CN", "CN-31", "CN-50", "CN-41", "CN-37-06", "CN-44-01")) {
                starts.add(new Walk.Start("rectification", batch(day, place), on, List.of(), RECTIFICATION));
            }
            List<EventKind> filed = new ArrayList<>(corrected);
            filed.add(EventKind.CASE_FILED);
            starts.add(new Walk.Start("intake", batch(day, "CN"), on, List.of(), INTAKE));
            starts.add(new Walk.Start("penalty", batch(day, "CN", Flag.EXPIRED_OR_SPOILED), on, corrected, PENALTY));
            starts.add(new Walk.Start("penalty", batch(day, "CN-37", Flag.EXPIRED_OR_SPOILED), on, corrected, PENALTY));
            starts.add(new Walk.Start("criminal", batch(day, "CN", Flag.ADULTERATED), on, filed, CRIMINAL));
            starts.add(new Walk.Start("others", batch(day, "CN"), on, List.of(EventKind.ORDER_ISSUED), OTHERS));
            starts.add(new Walk.Start(
                    "all", batch(day, "CN", Flag.ADULTERATED), on, List.of(), EnumSet.allOf(EventKind.class)));
        }
        return starts;
    }

    @Test
    void no_case_is_stuck_closes_too_early_or_does_an_act_twice() {
        List<String> wrong = new ArrayList<>();
        Set<EventKind> happened = EnumSet.noneOf(EventKind.class);
        for (Walk.Start start : starts()) {
            Walk walk = new Walk(start, STATES).go();
            System.out.println("walk: " + walk.figures());
            wrong.addAll(walk.wrong());
            happened.addAll(walk.happened());
        }
        System.out.println("walk: events that came about " + happened.size() + ", not "
                + EnumSet.complementOf(EnumSet.copyOf(happened)));
        assertThat(wrong).isEmpty();
    }
}
