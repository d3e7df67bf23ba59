package org.closedloop.testkit;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.casefile.Irregularity;
import org.closedloop.casefile.Objection;
import org.closedloop.casefile.Recorded;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.RefusalKind;

/** Assertions about what became of an event (对登记结果的断言), and on about the case as it stands then. Not thread-safe. */
public final class RecordedAssert extends AbstractAssert<RecordedAssert, Recorded> {

    RecordedAssert(Recorded recorded) {
        super(recorded, RecordedAssert.class);
    }

    /** Asserts that the event is recorded (予以登记), whether it was as the law demands or not. */
    public RecordedAssert isAccepted() {
        isNotNull();
        if (actual instanceof Recorded.Rejected rejected) {
            throw told("to be recorded", "refused: " + objections(rejected));
        }
        return this;
    }

    /** Asserts that the event is recorded and offends no clause (合法). */
    public RecordedAssert isLawful() {
        return offends();
    }

    /**
     * Asserts that the event is recorded and was not as these clauses demand (违反), all of them, in any order.
     *
     * @param clauses such as {@code order_18_2019/48}; none: it offends none
     * @throws IllegalArgumentException if one is not written so
     */
    public RecordedAssert offends(String... clauses) {
        isAccepted();
        List<String> expected = List.of(clauses).stream()
                .map(c -> ClauseRef.parse(c).toString())
                .sorted()
                .toList();
        List<String> got = ((Recorded.Accepted) actual)
                .irregularities().stream()
                        .map(Irregularity::clause)
                        .map(ClauseRef::toString)
                        .distinct()
                        .sorted()
                        .toList();
        if (!expected.equals(got)) {
            throw told("to offend " + DecisionAssert.listed(expected), "offends " + DecisionAssert.listed(got));
        }
        return this;
    }

    /** Asserts that the event is refused (不予登记), for this reason among others. */
    public RecordedAssert isRefusedFor(RefusalKind reason) {
        return refused(o -> o.kind() == reason, "for " + reason);
    }

    /**
     * Asserts that the event is refused (不予登记), by this clause among others.
     *
     * @throws IllegalArgumentException if the clause is not written so
     */
    public RecordedAssert isRefusedBy(String clause) {
        ClauseRef by = ClauseRef.parse(clause);
        return refused(o -> Objects.equals(o.clause(), by), "by " + by);
    }

    /** Goes on with how the case stands: after the event, or as before if it was refused. */
    public CaseFileAssert leaves() {
        isNotNull();
        return new CaseFileAssert(actual.file());
    }

    private RecordedAssert refused(Predicate<Objection> asked, String words) {
        isNotNull();
        if (!(actual instanceof Recorded.Rejected rejected)) {
            throw told("to be refused " + words, "recorded");
        }
        if (rejected.objections().stream().noneMatch(asked)) {
            throw told("to be refused " + words, "refused: " + objections(rejected));
        }
        return this;
    }

    private static String objections(Recorded.Rejected rejected) {
        return DecisionAssert.listed(rejected.objections().stream()
                .map(o -> o.kind() + (o.clause() == null ? "" : " by " + o.clause()))
                .toList());
    }

    private AssertionError told(String expected, String got) {
        return failure(
                "%s",
                actual.event().kind() + " of " + actual.event().on() + "\nexpected: " + expected + "\ngot:      " + got
                        + "\nwhy:\n" + Trace.of(actual.conclusions()).stripTrailing());
    }
}
