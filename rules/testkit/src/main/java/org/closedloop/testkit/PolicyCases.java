package org.closedloop.testkit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.ClosedLoop;
import org.closedloop.decision.Question;
import org.closedloop.rules.Course;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of a law folder as tests (用例测试).
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *     return PolicyCases.in(Path.of("my-law")).shuffled(5, 42).withSecondOpinion().dynamicTests();
 * }
 * }</pre>
 *
 * <p>A case fails where the decision is not as it expects; where it gives an input that no rule of the book reads; and where
 * nothing at all is concluded, unless it says so ({@code conclusions: []}). Immutable; every method returns other cases.
 */
public final class PolicyCases {

    private final Path law;
    private final RuleBook book;
    private final List<Course> courses;
    private final Settings settings;

    private PolicyCases(Path law, RuleBook book, List<Course> courses, Settings settings) {
        this.law = law;
        this.book = book;
        this.courses = courses;
        this.settings = settings;
    }

    private record Settings(
            LocalDate today, boolean unusedAllowed, boolean silenceAllowed, boolean second, int orders, long seed) {}

    /**
     * Returns the cases of a law folder or zip, to be decided by the law in it.
     *
     * @throws org.closedloop.rules.LawRefusedException with every fault, if the law or a case has faults
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static PolicyCases in(Path law) {
        return of(law, Books.at(law));
    }

    /**
     * Returns the cases of a layer (地方规则), in a folder or zip, to be decided by the shipped law with the layer over it. The
     * cases of the shipped law are not among them.
     *
     * @throws org.closedloop.rules.LawRefusedException with every fault, if the two together or a case have faults
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static PolicyCases layer(Path layer) {
        return of(layer, Books.layer(layer));
    }

    private static PolicyCases of(Path law, RuleBook book) {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ClosedLoop.ZONE);
        return new PolicyCases(law, book, book.casesIn(law), new Settings(today, false, false, false, 0, 0));
    }

    /** Returns these cases, to be decided by another law than the one beside them. */
    public PolicyCases decidedBy(RuleBook other) {
        return new PolicyCases(law, other, courses, settings);
    }

    /** Returns those of these cases that fulfil a condition. */
    public PolicyCases where(Predicate<Course> condition) {
        return new PolicyCases(law, book, courses.stream().filter(condition).toList(), settings);
    }

    /**
     * Returns these cases, to be decided as on a day in Asia/Shanghai; by default the present one. It is the latest day that
     * a date which is not known can be.
     */
    public PolicyCases today(LocalDate day) {
        Settings s = settings;
        return with(new Settings(day, s.unusedAllowed, s.silenceAllowed, s.second, s.orders, s.seed));
    }

    /**
     * Returns these cases, each to be decided again with rules and facts in several other orders: the decisions must be
     * equal, and so must be their text.
     *
     * @param orders how many orders, 0 for none
     * @param seed seed of the first order; the next have the numbers that follow. What fails names its seed
     * @throws IllegalArgumentException if {@code orders} is negative
     */
    public PolicyCases shuffled(int orders, long seed) {
        if (orders < 0) {
            throw new IllegalArgumentException("there cannot be " + orders + " orders");
        }
        Settings s = settings;
        return with(new Settings(s.today, s.unusedAllowed, s.silenceAllowed, s.second, orders, seed));
    }

    /** Returns these cases, each to be decided again by reading the rules one by one without the engine. */
    public PolicyCases withSecondOpinion() {
        Settings s = settings;
        return with(new Settings(s.today, s.unusedAllowed, s.silenceAllowed, true, s.orders, s.seed));
    }

    /** Returns these cases, in which an input that no rule reads is no fault. */
    public PolicyCases allowingUnusedInputs() {
        Settings s = settings;
        return with(new Settings(s.today, true, s.silenceAllowed, s.second, s.orders, s.seed));
    }

    /** Returns these cases, in which it is no fault if nothing is concluded without the case saying so. */
    public PolicyCases allowingNoConclusion() {
        Settings s = settings;
        return with(new Settings(s.today, s.unusedAllowed, true, s.second, s.orders, s.seed));
    }

    private PolicyCases with(Settings others) {
        return new PolicyCases(law, book, courses, others);
    }

    /** Returns the cases, by file and line. */
    public List<Course> courses() {
        return courses;
    }

    /** Returns the law by which they are decided. */
    public RuleBook book() {
        return book;
    }

    /** Returns the day as on which they are decided. */
    LocalDate today() {
        return settings.today();
    }

    /** Returns what a case asks, as on the day of these cases. */
    Question question(Course course) {
        return new Question(course.batch(), course.on(), null, settings.today());
    }

    /**
     * Returns a container for every file and in it a test for every case, which leads an IDE to its line.
     *
     * @throws IllegalStateException if there is no case: a check of nothing must not pass
     */
    public Stream<DynamicNode> dynamicTests() {
        if (courses.isEmpty()) {
            throw new IllegalStateException("there is no case in " + law
                    + "; write one in a .cases.yaml beside the rules, or mend the condition that chooses them");
        }
        CaseCheck check = check();
        Map<String, List<Course>> byFile = new LinkedHashMap<>();
        courses.forEach(
                c -> byFile.computeIfAbsent(c.file(), f -> new ArrayList<>()).add(c));
        return byFile.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(),
                        source(file.getKey(), 1),
                        file.getValue().stream().map(c -> test(c, check))));
    }

    private DynamicNode test(Course course, CaseCheck check) {
        return DynamicTest.dynamicTest(
                course.title(), source(course.file(), course.line()), () -> check.check(course, question(course)));
    }

    private CaseCheck check() {
        List<CaseCheck.Other> others = new ArrayList<>();
        for (long seed = settings.seed(); seed < settings.seed() + settings.orders(); seed++) {
            others.add(new CaseCheck.Other(
                    "with rules and facts in another order, shuffled(1, " + seed + "),", book.shuffled(seed)));
        }
        if (settings.second()) {
            others.add(new CaseCheck.Other("by reading the rules without the engine", book.interpreted()));
        }
        return new CaseCheck(
                book,
                settings.unusedAllowed() ? f -> true : book.fieldsRead()::contains,
                settings.silenceAllowed(),
                List.copyOf(others),
                file -> Files.isDirectory(law) ? path(file).toString() : law + "!/" + file);
    }

    private Path path(String file) {
        return Files.isDirectory(law) ? law.resolve(file) : law;
    }

    private URI source(String file, int line) {
        URI place = path(file).toAbsolutePath().normalize().toUri();
        return URI.create(place + (Files.isDirectory(law) ? "?line=" + line : ""));
    }
}
