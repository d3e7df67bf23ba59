package org.closedloop.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.closedloop.classification.Exemption;
import org.closedloop.classification.Grade;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.ProductResult;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.Violation;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.decision.ViolationFound;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Termed;

/** Assertions about a decision (对处理决定的断言). Not thread-safe. */
public class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    /** Asserts the result for the product (检验结论). */
    public DecisionAssert hasResult(ProductResult result) {
        return same("result", result, decided().result(), ProductJudged.class);
    }

    /** Asserts that the nonconformity is serious (严重). */
    public DecisionAssert isSerious() {
        return isGraded(Grade.SERIOUS);
    }

    /** Asserts that the nonconformity is general (一般). */
    public DecisionAssert isGeneral() {
        return isGraded(Grade.GENERAL);
    }

    /** Asserts how serious the nonconformity is (严重程度). */
    public DecisionAssert isGraded(Grade grade) {
        return same("grade", grade, decided().grade(), Graded.class);
    }

    /** Asserts where the batch is routed (处置去向). */
    public DecisionAssert isRoutedTo(Route route) {
        return same("route", route, decided().route(), Routed.class);
    }

    /** Asserts that the measures (处理措施) are there, and perhaps others. */
    public DecisionAssert hasMeasures(MeasureKind... measures) {
        Sayable.something(measures);
        return containing("measures", names(measures), names(decided().measures()), Measure.class);
    }

    /** Asserts that there are these measures (处理措施) and no other, in any order; none given: no measure at all. */
    public DecisionAssert hasOnlyMeasures(MeasureKind... measures) {
        return exactly("measures", names(measures), names(decided().measures()), Measure.class);
    }

    /** Asserts that none of the measures (处理措施) is there. */
    public DecisionAssert doesNotHaveMeasures(MeasureKind... measures) {
        Sayable.something(measures);
        return lacking(
                "measures",
                names(measures),
                names(decided().measures()),
                f -> f instanceof Measure m && List.of(measures).contains(m.kind()));
    }

    /** Asserts that the tracks (办理轨道) are opened, and perhaps others. */
    public DecisionAssert opensTracks(TrackKind... tracks) {
        Sayable.something(tracks);
        return containing("tracks", names(tracks), names(decided().tracks()), Track.class);
    }

    /** Asserts that there are these tracks (办理轨道) and no other, in any order; none given: no track at all. */
    public DecisionAssert opensOnlyTracks(TrackKind... tracks) {
        return exactly("tracks", names(tracks), names(decided().tracks()), Track.class);
    }

    /**
     * Asserts that something in the decision rests on each clause (依据). A clause is meant as it stands: {@code 17} is not
     * {@code 17.1}.
     *
     * @throws IllegalArgumentException if one is not written as {@code order_18_2019/46.1}
     */
    public DecisionAssert restsOn(String... clauses) {
        Sayable.something(clauses);
        for (String clause : clauses) {
            if (!decided().clauses().contains(ClauseRef.parse(clause))) {
                throw told(
                        "to rest on " + clause,
                        "no rule of " + clause + " led to any conclusion"
                                + Sayable.remark(ClauseRef.parse(clause), decided()) + "; it rests on "
                                + listed(decided().clauses().stream()
                                        .map(ClauseRef::toString)
                                        .toList()),
                        clause,
                        decided().clauses(),
                        Trace.of(decided()));
            }
        }
        return this;
    }

    /**
     * Asserts that nothing in the decision rests on any of the clauses (依据).
     *
     * @throws IllegalArgumentException if one is not written as {@code order_18_2019/46.1}, or if no rule of the law rests
     *     on it, so that no decision ever could
     */
    public DecisionAssert doesNotRestOn(String... clauses) {
        Sayable.something(clauses);
        for (String clause : clauses) {
            ClauseRef ref = ClauseRef.parse(clause);
            Sayable.clause(ref, decided());
            if (decided().clauses().contains(ref)) {
                throw told(
                        "not to rest on " + clause,
                        "a rule of " + clause + " led to a conclusion",
                        "not " + clause,
                        decided().clauses(),
                        Trace.of(decided().conclusions(), g -> g.clause().equals(ref)));
            }
        }
        return this;
    }

    /**
     * Asserts that an act under a penal provision is found (违法行为), and goes on with its penalty.
     *
     * @throws IllegalArgumentException if the clause is not written as {@code product_quality_law/49}
     */
    public ViolationAssert hasViolation(String clause) {
        ClauseRef ref = ClauseRef.parse(clause);
        ViolationFound found = decided().violations().stream()
                .filter(v -> v.clause().equals(ref))
                .findFirst()
                .orElseThrow(() -> told(
                        "a violation of " + clause,
                        "violations " + listed(violated()) + Sayable.remark(ref, decided()),
                        clause,
                        violated(),
                        trace(f -> f instanceof Violation || f instanceof Exemption)));
        return new ViolationAssert(decided(), found, info);
    }

    /** Asserts that no act under a penal provision is found (违法行为). */
    public DecisionAssert hasNoViolation() {
        return exactly("violations", List.of(), violated(), Violation.class);
    }

    /** Asserts that each path must be established (待查明): {@code salesValue}, {@code items[甲醛含量].itemClass}. */
    public DecisionAssert mustEstablish(String... paths) {
        Sayable.something(paths);
        return containing("to establish", List.of(paths), decided().toEstablish(), ToEstablish.class);
    }

    /**
     * Asserts that none of the paths is to be established (待查明).
     *
     * @throws IllegalArgumentException if one is of no field that a rule of the law reads, so that it never could be
     */
    public DecisionAssert needNotEstablish(String... paths) {
        Sayable.something(paths);
        List.of(paths).forEach(p -> Sayable.path(p, decided()));
        return lacking(
                "to establish",
                List.of(paths),
                decided().toEstablish(),
                f -> f instanceof ToEstablish t && List.of(paths).contains(t.path()));
    }

    /** Asserts that nothing is to be established (待查明). */
    public DecisionAssert hasNothingToEstablish() {
        return exactly("to establish", List.of(), decided().toEstablish(), ToEstablish.class);
    }

    /** Asserts that all it rests on was held against the official text (已核对). */
    public DecisionAssert isVerified() {
        if (!decided().unverified().isEmpty()) {
            throw told(
                    "to rest on nothing unverified",
                    "unverified " + listed(decided().unverified()),
                    List.of(),
                    decided().unverified(),
                    Trace.of(decided().conclusions(), Ground::unverified));
        }
        return this;
    }

    /** Asserts that it rests on what was not yet held against the official text (未核对), on all of it that is named. */
    public DecisionAssert restsOnUnverified(String... what) {
        if (decided().unverified().isEmpty() || !decided().unverified().containsAll(List.of(what))) {
            throw told(
                    "to rest on unverified " + (what.length == 0 ? "text" : listed(List.of(what))),
                    "unverified " + listed(decided().unverified()),
                    List.of(what),
                    decided().unverified(),
                    Trace.of(decided()));
        }
        return this;
    }

    /** Asserts that no law of another time would decide otherwise (从旧兼从轻). */
    public DecisionAssert hasNoOtherLaw() {
        Decision other = decided().otherLaw();
        if (other != null) {
            throw told(
                    "no decision under another law",
                    "one with route " + other.route() + " and grade " + other.grade(),
                    "none",
                    other.route(),
                    Trace.of(other));
        }
        return this;
    }

    /** Asserts that the law of another time would decide otherwise (从旧兼从轻), and goes on with what it would decide. */
    public DecisionAssert underTheOtherLaw() {
        Decision other = decided().otherLaw();
        if (other == null) {
            throw told("a decision under another law as well", "none", "a decision", "none", Trace.of(decided()));
        }
        return new DecisionAssert(other).as("batch %s under the law that does not apply", other.id());
    }

    /** Asserts that the conclusion is drawn (结论), for example {@code new Track(TrackKind.PENALTY)}. */
    public DecisionAssert concludes(Object conclusion) {
        if (!(conclusion instanceof Record)) {
            throw new IllegalArgumentException("'" + conclusion + "' is no conclusion; write a record, such as"
                    + " new Measure(MeasureKind.WARN)");
        }
        if (decided().conclusions().stream().noneMatch(c -> c.fact().equals(conclusion))) {
            throw told(
                    "the conclusion " + FactText.of(conclusion),
                    "no rule drew it",
                    FactText.of(conclusion),
                    "none",
                    Trace.of(decided()));
        }
        return this;
    }

    /** Asserts that no rule concluded anything. */
    public DecisionAssert concludesNothing() {
        return exactly(
                "conclusions",
                List.of(),
                decided().conclusions().stream().map(c -> FactText.of(c.fact())).toList(),
                Object.class);
    }

    private Decision decided() {
        isNotNull();
        return actual;
    }

    private List<String> violated() {
        return decided().violations().stream().map(v -> v.clause().toString()).toList();
    }

    private <T extends Termed> DecisionAssert same(String what, T expected, T got, Class<?> type) {
        if (!expected.equals(got)) {
            throw told(
                    what + " " + expected + " (" + expected.zh() + ")",
                    what + " " + got + " (" + got.zh() + ")",
                    expected,
                    got,
                    trace(type::isInstance));
        }
        return this;
    }

    private DecisionAssert containing(String what, List<String> expected, List<String> got, Class<?> type) {
        List<String> lacking = expected.stream().filter(e -> !got.contains(e)).toList();
        if (!lacking.isEmpty()) {
            throw told(
                    what + " " + listed(expected) + "; no rule led to " + listed(lacking),
                    what + " " + listed(got),
                    expected,
                    got,
                    trace(type::isInstance));
        }
        return this;
    }

    private DecisionAssert exactly(String what, List<String> expected, List<String> got, Class<?> type) {
        if (got.size() != expected.size() || !got.containsAll(expected)) {
            throw told(
                    what + " " + listed(expected) + " and no other",
                    what + " " + listed(got),
                    expected,
                    got,
                    trace(type::isInstance));
        }
        return this;
    }

    private DecisionAssert lacking(
            String what, List<String> unwanted, List<String> got, Predicate<Object> conclusions) {
        if (unwanted.stream().anyMatch(got::contains)) {
            throw told(
                    what + " without " + listed(unwanted),
                    what + " " + listed(got),
                    "without " + unwanted,
                    got,
                    trace(conclusions));
        }
        return this;
    }

    private String trace(Predicate<Object> facts) {
        List<Conclusion> some = decided().conclusions().stream()
                .filter(c -> facts.test(c.fact()))
                .toList();
        return some.isEmpty()
                ? "  no rule concluded that; all that was concluded:\n" + Trace.of(decided())
                : Trace.of(some);
    }

    /** Returns the failure, to be thrown. */
    AssertionError told(String expected, String decided, Object expectedValue, Object got, String trace) {
        return failureWithActualExpected(
                got,
                expectedValue,
                "%s",
                "batch " + actual.id() + "\nexpected: " + expected + "\ndecided:  " + decided + "\nwhy:\n"
                        + trace.stripTrailing());
    }

    static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    static String listed(Collection<String> all) {
        return all.isEmpty() ? "none" : all.stream().collect(Collectors.joining(", "));
    }
}
