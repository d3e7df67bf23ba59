package org.closedloop.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Obligation;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.ObligationStatus;

/** Assertions about how a case stands (对案件状态的断言): what is owed, which tracks are open, whether it is closed. Not thread-safe. */
public final class CaseFileAssert extends AbstractAssert<CaseFileAssert, CaseFile> {

    CaseFileAssert(CaseFile file) {
        super(file, CaseFileAssert.class);
    }

    /**
     * Asserts that a duty is still owed (尚有义务) with this last day, itself included.
     *
     * @param day in Asia/Shanghai, as {@code 2021-04-06}
     */
    public CaseFileAssert owes(DutyKind duty, String day) {
        LocalDate last = LocalDate.parse(day);
        return newest(
                duty,
                "owed until " + last,
                o -> o.isOpen() && o.dueBy().filter(last::equals).isPresent());
    }

    /** Asserts that a duty is still owed (尚有义务) without a last day, since the law gives none or its clock stands. */
    public CaseFileAssert owesWithoutLastDay(DutyKind duty) {
        return newest(
                duty, "owed without a last day", o -> o.isOpen() && o.dueBy().isEmpty());
    }

    /**
     * Asserts who owes a duty (义务人): the id of a party or the code of an actor, as {@code ENT-1} or
     * {@code HANDLING_AUTHORITY}.
     */
    public CaseFileAssert isOwedBy(DutyKind duty, String bearer) {
        return newest(duty, "owed by " + bearer, o -> o.bearerName().equals(bearer));
    }

    /**
     * Asserts by which clause a duty is owed (义务依据).
     *
     * @throws IllegalArgumentException if the clause is not written as {@code order_18_2019/46}
     */
    public CaseFileAssert isOwedUnder(DutyKind duty, String clause) {
        ClauseRef by = ClauseRef.parse(clause);
        return newest(duty, "owed under " + by, o -> o.clause().equals(by));
    }

    /** Asserts how a duty stands (义务状态): done in time or late, dropped, or still open. */
    public CaseFileAssert has(DutyKind duty, ObligationStatus status) {
        return newest(duty, status.toString(), o -> o.status() == status);
    }

    /** Asserts that nothing of the kind has ever been owed in the case (从无该义务). */
    public CaseFileAssert hasNever(DutyKind duty) {
        isNotNull();
        if (!all(duty).isEmpty()) {
            throw told(duty + " never owed", shown(all(duty)));
        }
        return this;
    }

    /** Asserts that a track is open (轨道未办结) for a party or more. */
    public CaseFileAssert isOpen(TrackKind track) {
        return track(track, true);
    }

    /** Asserts that a track was opened and is at its end (轨道办结) for every party. */
    public CaseFileAssert isDone(TrackKind track) {
        return track(track, false);
    }

    /** Asserts that the case is closed (已经结案). */
    public CaseFileAssert isClosed() {
        isNotNull();
        if (!actual.isClosed()) {
            throw told("closed", "not closed; tracks " + actual.tracks());
        }
        return this;
    }

    /** Asserts that the case is not closed (尚未结案). */
    public CaseFileAssert isNotClosed() {
        isNotNull();
        if (actual.isClosed()) {
            throw told("not closed", "closed");
        }
        return this;
    }

    private CaseFileAssert track(TrackKind track, boolean open) {
        isNotNull();
        Boolean got = actual.tracks().get(track);
        if (got == null || got != open) {
            throw told(
                    track + (open ? " open" : " done"),
                    got == null ? track + " never opened" : track + (got ? " open" : " done"));
        }
        return this;
    }

    private CaseFileAssert newest(DutyKind duty, String words, Predicate<Obligation> asked) {
        isNotNull();
        List<Obligation> all = all(duty);
        if (all.isEmpty() || !asked.test(all.get(all.size() - 1))) {
            throw told(duty + " " + words, shown(all));
        }
        return this;
    }

    private List<Obligation> all(DutyKind duty) {
        return actual.obligations().stream().filter(o -> o.duty() == duty).toList();
    }

    private String shown(List<Obligation> some) {
        return some.isEmpty() ? "nothing of the kind; what was ever owed: " + each(actual.obligations()) : each(some);
    }

    private static String each(List<Obligation> some) {
        return some.isEmpty()
                ? "nothing"
                : some.stream()
                        .map(o -> o.duty() + " by " + o.bearerName() + ", "
                                + o.dueBy().map(d -> "until " + d).orElse("without a last day") + ", " + o.status()
                                + " (" + o.clause() + ")")
                        .collect(Collectors.joining("; "));
    }

    private AssertionError told(String expected, String got) {
        return failure("%s", "case " + actual.id() + "\nexpected: " + expected + "\ngot:      " + got);
    }
}
