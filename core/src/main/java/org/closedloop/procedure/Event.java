package org.closedloop.procedure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.closedloop.disposition.DutyKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case (办案事件), as an officer tells it. Immutable.
 *
 * <pre>{@code
 * Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2021-03-18")).addressee("ENT-1").paper("责令改正通知书")
 * }</pre>
 *
 * @param kind what happened
 * @param on its day in Asia/Shanghai; what a party receives is dated by receipt
 * @param at its time of day in Asia/Shanghai; {@code null} where only the day matters
 * @param addressee id of the party that it concerns; {@code null} for the sampled party
 * @param officer who tells it; {@code null} if not said
 * @param note anything else; {@code null} if nothing
 * @param paper name of its paper; {@code null} if it has none
 * @param days number of calendar days that it sets; {@code null} if none
 * @param proof what proves it; {@code null} if nothing does
 * @param reason why; {@code null} if not said
 * @param duty the duty whose clock it is about; {@code null} if none
 * @param basis on what it rests; {@code null} if not said
 */
public record Event(
        EventKind kind,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable String addressee,
        @Nullable String officer,
        @Nullable String note,
        @Nullable String paper,
        @Nullable Integer days,
        @Nullable String proof,
        @Nullable String reason,
        @Nullable DutyKind duty,
        @Nullable String basis) {

    private static final int LONGEST = 3660;

    /** @throws IllegalArgumentException if {@code days} is not 1 to 3660 */
    public Event {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        if (days != null && (days < 1 || days > LONGEST)) {
            throw new IllegalArgumentException(
                    kind + " of " + on + ": days is " + days + "; allowed are 1 to " + LONGEST);
        }
    }

    /** Returns an event of which nothing but kind and day is told. */
    public static Event of(EventKind kind, LocalDate on) {
        return new Event(kind, on, null, null, null, null, null, null, null, null, null, null);
    }

    /** Returns the data without which it cannot be told, sorted; empty if nothing is missing. */
    public Set<EventField> missing() {
        return kind.required().stream().filter(f -> !has(f)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the data that events of its kind do not carry, sorted; empty if there is none. */
    public Set<EventField> needless() {
        Set<EventField> carried = new TreeSet<>();
        for (EventField field : EventField.values()) {
            if (field != EventField.AT && has(field) && !kind.allowed().contains(field)) {
                carried.add(field);
            }
        }
        return carried;
    }

    private boolean has(EventField field) {
        return switch (field) {
            case AT -> at != null;
            case PAPER -> paper != null;
            case DAYS -> days != null;
            case PROOF -> proof != null;
            case REASON -> reason != null;
            case DUTY -> duty != null;
            case BASIS -> basis != null;
        };
    }

    /** Returns this event on another day in Asia/Shanghai. */
    public Event on(LocalDate value) {
        return new Event(kind, value, at, addressee, officer, note, paper, days, proof, reason, duty, basis);
    }

    /** Returns this event at a time of day in Asia/Shanghai. */
    public Event at(LocalTime value) {
        return new Event(kind, on, value, addressee, officer, note, paper, days, proof, reason, duty, basis);
    }

    /** Returns this event for a party. */
    public Event addressee(String value) {
        return new Event(kind, on, at, value, officer, note, paper, days, proof, reason, duty, basis);
    }

    /** Returns this event with who tells it. */
    public Event officer(String value) {
        return new Event(kind, on, at, addressee, value, note, paper, days, proof, reason, duty, basis);
    }

    /** Returns this event with a note. */
    public Event note(String value) {
        return new Event(kind, on, at, addressee, officer, value, paper, days, proof, reason, duty, basis);
    }

    /** Returns this event with the name of its paper. */
    public Event paper(String value) {
        return new Event(kind, on, at, addressee, officer, note, value, days, proof, reason, duty, basis);
    }

    /** Returns this event with the calendar days that it sets. */
    public Event days(int value) {
        return new Event(kind, on, at, addressee, officer, note, paper, value, proof, reason, duty, basis);
    }

    /** Returns this event with what proves it. */
    public Event proof(String value) {
        return new Event(kind, on, at, addressee, officer, note, paper, days, value, reason, duty, basis);
    }

    /** Returns this event with its reason. */
    public Event reason(String value) {
        return new Event(kind, on, at, addressee, officer, note, paper, days, proof, value, duty, basis);
    }

    /** Returns this event with the duty whose clock it is about. */
    public Event duty(DutyKind value) {
        return new Event(kind, on, at, addressee, officer, note, paper, days, proof, reason, value, basis);
    }

    /** Returns this event with on what it rests. */
    public Event basis(String value) {
        return new Event(kind, on, at, addressee, officer, note, paper, days, proof, reason, duty, value);
    }
}
