package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.calendar.Deadline;
import org.closedloop.calendar.Step;
import org.closedloop.disposition.DutyKind;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.ObligationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something owed in a case (义务台账), as a ledger: who owes what since when, by which clause, until when and why that day.
 *
 * @param number its number in the case, from 1
 * @param duty what is owed
 * @param bearer who owes it
 * @param party id of the party that it concerns, which owes it where the bearer is the party
 * @param since day of the event that brought it about, in Asia/Shanghai
 * @param deadline from when to when, with its working; {@code null} where the law gives no number
 * @param clause clause that sets it
 * @param status how it stands
 * @param doneOn day on which it was done or dropped; {@code null} while it is open
 * @param passed whether it was recorded that its deadline has passed
 */
public record Obligation(
        int number,
        DutyKind duty,
        Actor bearer,
        String party,
        LocalDate since,
        @Nullable Deadline deadline,
        ClauseRef clause,
        ObligationStatus status,
        @Nullable LocalDate doneOn,
        boolean passed) {

    private static final Step NO_NUMBER =
            new Step(new Bilingual("法律没有规定具体期限", "the law gives no number of days, hence no last day"), null);

    /** Returns whether it is still owed. */
    public boolean isOpen() {
        return status == ObligationStatus.OPEN;
    }

    /** Returns who owes it: the id of the party, or the code of the actor. */
    public String bearerName() {
        return bearer == Actor.PARTY ? party : bearer.name();
    }

    /** Returns the first day on which it may be done, in Asia/Shanghai; empty if any day will do. */
    public Optional<LocalDate> notBefore() {
        return Optional.ofNullable(deadline).flatMap(Deadline::notBefore);
    }

    /** Returns the last day in time, in Asia/Shanghai, itself included; empty where there is none or the clock stands. */
    public Optional<LocalDate> dueBy() {
        return Optional.ofNullable(deadline).flatMap(Deadline::dueBy);
    }

    /** Returns whether a holiday notice that is not there yet may move it. */
    public boolean provisional() {
        return deadline != null && deadline.provisional();
    }

    /** Returns whether it is open and its last day lies before a day. */
    public boolean isOver(LocalDate on) {
        return isOpen() && dueBy().map(on::isAfter).orElse(false);
    }

    /** Returns how its days were worked out, line by line; never empty. */
    public List<Step> why() {
        return deadline == null ? List.of(NO_NUMBER) : deadline.working();
    }

    Obligation with(ObligationStatus newStatus, LocalDate on) {
        return new Obligation(number, duty, bearer, party, since, deadline, clause, newStatus, on, passed);
    }

    Obligation with(Deadline newDeadline) {
        return new Obligation(number, duty, bearer, party, since, newDeadline, clause, status, doneOn, passed);
    }

    Obligation found(ObligationStatus then, @Nullable LocalDate on, boolean over) {
        return then == status && over == passed && Objects.equals(on, doneOn)
                ? this
                : new Obligation(number, duty, bearer, party, since, deadline, clause, then, on, over);
    }

    Obligation overdue() {
        return new Obligation(number, duty, bearer, party, since, deadline, clause, status, doneOn, true);
    }
}
