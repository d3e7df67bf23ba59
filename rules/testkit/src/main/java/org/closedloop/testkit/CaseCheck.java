package org.closedloop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.closedloop.casefile.CaseFile;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.rules.Course;
import org.closedloop.rules.Expected;
import org.closedloop.rules.Followed;
import org.closedloop.rules.RuleBook;
import org.opentest4j.AssertionFailedError;

/**
 * Holds one case against its decision (用例检查).
 *
 * @param book the law
 * @param used tells whether a field that a batch gives may be given
 * @param silenceAllowed whether a case may have no conclusion without saying so
 * @param others the same law in other ways, which must decide alike
 * @param paths gives the path of a file of cases, as an editor opens it
 */
record CaseCheck(
        RuleBook book,
        Predicate<String> used,
        boolean silenceAllowed,
        List<Other> others,
        UnaryOperator<String> paths) {

    /**
     * The same law, decided in another way.
     *
     * @param how in what way, to be told where it decides otherwise
     * @param book the law
     */
    record Other(String how, RuleBook book) {}

    /** @throws AssertionFailedError if the case does not hold, with everything that is wrong with it and the trace */
    void check(Course course, Question question) {
        Followed followed = Followed.of(book, course, question.today());
        Decision decision = followed.decision();
        List<String> wrong = new ArrayList<>();
        List<Expected.Miss> misses = followed.misses(book, course);
        misses.forEach(m -> wrong.add(m.what() + " expected " + m.expected() + ", got " + or(m.got())));
        unused(course, wrong);
        boolean silent = followed.conclusions().isEmpty();
        if (silent && !silenceAllowed && !course.expected().nothingConcluded()) {
            wrong.add(
                    "no rule concludes anything, so that the case would hold under any law; if that is what it claims, add"
                            + " conclusions: [] to what it expects");
        }
        if (!wrong.isEmpty()) {
            throw failure(course, wrong, expected(misses), got(misses), Trace.of(decision));
        }
        others.forEach(o -> {
            alike(o, course, question, decision);
            alike(o, course, followed, Followed.of(o.book(), course, question.today()));
        });
    }

    /** The journal of a case holds every conclusion with its grounds, so that the last hash tells whether all are the same. */
    private void alike(Other other, Course course, Followed first, Followed again) {
        List<String> before = lines(first);
        List<String> after = lines(again);
        if (!before.equals(after)) {
            throw failure(
                    course,
                    List.of(other.how()
                            + " its events are decided otherwise, which must never be: please report it with the case"),
                    String.join("\n", before),
                    String.join("\n", after),
                    differing(before, after, other));
        }
    }

    private static List<String> lines(Followed followed) {
        CaseFile file = followed.file();
        return file == null ? List.of() : file.journal().lines();
    }

    private void unused(Course course, List<String> wrong) {
        course.fieldsGiven().stream()
                .filter(used.negate())
                .forEach(f ->
                        wrong.add(f + " is given and no rule reads it; leave it out of the case, or mend the rule that"
                                + " should read it"));
    }

    private void alike(Other other, Course course, Question question, Decision decision) {
        Decision again = other.book().decide(question);
        if (!again.equals(decision) || !again.toString().equals(decision.toString())) {
            String before = Trace.inFull(decision);
            String after = Trace.inFull(again);
            throw failure(
                    course,
                    List.of(other.how()
                            + " it is decided otherwise, which must never be: please report it with the case"),
                    before,
                    after,
                    differing(before.lines().toList(), after.lines().toList(), other));
        }
    }

    /** The lines that only one of the two has; the whole of both is in the expected and the actual value. */
    private static String differing(List<String> before, List<String> after, Other other) {
        String only = lacking(before, after, "- ") + lacking(after, before, "+ ");
        return "  - as the rules and facts stand; + " + other.how() + "\n"
                + (only.isEmpty() ? "  the same lines in another order\n" : only);
    }

    private static String lacking(List<String> some, List<String> others, String mark) {
        return some.stream()
                .filter(l -> !others.contains(l))
                .map(l -> "  " + mark + l.strip() + "\n")
                .collect(Collectors.joining());
    }

    private AssertionFailedError failure(Course course, List<String> wrong, String expected, String got, String trace) {
        String message = paths.apply(course.file()) + ":" + course.line() + " " + course.title() + "\n"
                + wrong.stream().map(w -> "  " + w + "\n").collect(Collectors.joining())
                + "why:\n" + trace.stripTrailing();
        return expected.isEmpty() && got.isEmpty()
                ? new AssertionFailedError(message)
                : new AssertionFailedError(message, expected, got);
    }

    private static String expected(List<Expected.Miss> misses) {
        return misses.stream().map(m -> m.what() + ": " + m.expected()).collect(Collectors.joining("\n"));
    }

    private static String got(List<Expected.Miss> misses) {
        return misses.stream().map(m -> m.what() + ": " + or(m.got())).collect(Collectors.joining("\n"));
    }

    private static String or(String got) {
        return got.isEmpty() ? "none" : got;
    }
}
