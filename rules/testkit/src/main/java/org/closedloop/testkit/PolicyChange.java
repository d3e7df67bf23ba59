package org.closedloop.testkit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.ClosedLoop;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Numbering;
import org.closedloop.rules.Course;
import org.closedloop.rules.Followed;
import org.closedloop.rules.RuleBook;

/**
 * What a change of rules does to cases (规则变动的影响): to their decisions, and where they have events to what is owed and until
 * when, to what is recorded or refused, and to how they stand in the end.
 *
 * <pre>{@code
 * PolicyChange change = PolicyChange.between(RuleBook.standard(), RuleBook.at(Path.of("my-law"))).over(cases);
 * assertThat(change).changesOnly(Aspect.VIOLATIONS).leavesRouteAlone();
 * Files.writeString(Path.of("change.html"), change.html("zh"));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class PolicyChange {

    private final RuleBook before;
    private final RuleBook after;
    private final List<CaseChange> cases;
    private final boolean followsEvents;

    private PolicyChange(RuleBook before, RuleBook after, List<CaseChange> cases, boolean followsEvents) {
        this.before = before;
        this.after = after;
        this.cases = List.copyOf(cases);
        this.followsEvents = followsEvents;
    }

    /** Returns a comparison of two rule books, still without cases. */
    public static Between between(RuleBook before, RuleBook after) {
        return new Between(before, after, LocalDate.ofInstant(Clock.systemUTC().instant(), ClosedLoop.ZONE));
    }

    /** Two rule books to be compared (待比较的规则). Immutable. */
    public static final class Between {
        private final RuleBook before;
        private final RuleBook after;
        private final LocalDate today;

        private Between(RuleBook before, RuleBook after, LocalDate today) {
            this.before = before;
            this.after = after;
            this.today = today;
        }

        /** Returns the comparison as on a day in Asia/Shanghai; by default the present one. */
        public Between today(LocalDate day) {
            return new Between(before, after, day);
        }

        /**
         * Returns what changes in the cases of a law folder, whatever they expect, as on the day of the cases. What happens in
         * a case after its decision, its events, is followed by the one and the other rules.
         */
        public PolicyChange over(PolicyCases cases) {
            return new Between(before, after, cases.today()).over(cases.courses());
        }

        /** Returns what changes in cases and in the course of their events, whatever they expect. */
        public PolicyChange over(List<Course> courses) {
            return followed(
                    courses,
                    Course::title,
                    c -> c.file() + ":" + c.line(),
                    (book, course) -> Followed.of(book, course, today),
                    courses.stream().anyMatch(c -> !c.events().isEmpty()));
        }

        /**
         * Returns what changes in batches, each at a step on the day of its inspection.
         *
         * @throws IllegalArgumentException if two batches have one id, by which their changes could not be told apart
         */
        public PolicyChange overBatches(List<Batch> batches) {
            Set<String> ids = new HashSet<>();
            batches.stream()
                    .map(Batch::id)
                    .filter(id -> !ids.add(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new IllegalArgumentException(
                                "two batches have the id " + id + "; give each an id of its own");
                    });
            return followed(
                    batches,
                    Batch::id,
                    b -> "",
                    (book, b) -> new Followed(book.decide(new Question(b, null, null, today)), null, List.of()),
                    false);
        }

        private <T> PolicyChange followed(
                List<T> cases,
                Function<T, String> title,
                Function<T, String> place,
                BiFunction<RuleBook, T, Followed> following,
                boolean followsEvents) {
            if (cases.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no case to compare the two rule books over; a comparison of nothing must not pass");
            }
            return new PolicyChange(
                    before,
                    after,
                    cases.stream()
                            .map(c -> CaseChange.of(
                                    title.apply(c),
                                    place.apply(c),
                                    points(following.apply(before, c), before),
                                    points(following.apply(after, c), after)))
                            .toList(),
                    followsEvents);
        }

        private Points points(Followed followed, RuleBook book) {
            return new Points(followed, book, clause -> citation(clause, after, before));
        }
    }

    /** Returns every case, in the order in which they were given. */
    public List<CaseChange> cases() {
        return cases;
    }

    /** Returns the cases that are decided otherwise. */
    public List<CaseChange> changes() {
        return cases.stream().filter(CaseChange::changed).toList();
    }

    /** Returns the cases that are decided as before. */
    public List<CaseChange> unchanged() {
        return cases.stream().filter(c -> !c.changed()).toList();
    }

    /** Returns how many cases change in an aspect. */
    public long count(Aspect aspect) {
        return cases.stream().filter(c -> c.changed(aspect)).count();
    }

    /** Returns the hash of the old rules. */
    public String hashBefore() {
        return before.hash();
    }

    /** Returns the hash of the new rules. */
    public String hashAfter() {
        return after.hash();
    }

    /**
     * Returns the change as text: counts, then every case that changes, from what to what and by which clauses.
     *
     * @param language {@code zh} or {@code en}
     * @throws IllegalArgumentException if it is another
     */
    public String text(String language) {
        return new ChangeText(this, known(language)).toString();
    }

    /**
     * Returns the change as one self-contained page that can be read, printed and passed on.
     *
     * @param language {@code zh} or {@code en}
     * @throws IllegalArgumentException if it is another
     */
    public String html(String language) {
        return new ChangePage(this, known(language)).toString();
    }

    private static String known(String language) {
        if (!List.of("zh", "en").contains(language)) {
            throw new IllegalArgumentException("there is no text in '" + language + "'; ask for zh or en");
        }
        return language;
    }

    /** Returns whether any case has events, so that something could change in its course. */
    boolean followsEvents() {
        return followsEvents;
    }

    /** Returns whether both books are one law, by their hash, so that nothing can change whatever the cases. */
    boolean sameLaw() {
        return before.hash().equals(after.hash());
    }

    /** Returns words that say so. */
    Bilingual sameLawWords() {
        return new Bilingual(
                "两个规则库是同一部法律（哈希 " + before.hash() + "），什么也不会改变。",
                "Both rule books are the same law (hash " + before.hash() + "): nothing can change.");
    }

    /** Returns on what a part of a difference rests: citations, or for the clauses themselves the rules that state them. */
    List<String> basis(Aspect aspect, Difference.Part part, String language) {
        Stream<Point> points = Stream.concat(part.lost().stream(), part.gained().stream());
        return aspect == Aspect.CLAUSES
                ? points.flatMap(p -> p.rules().stream()).distinct().sorted().toList()
                : points.flatMap(p -> p.clauses().stream())
                        .distinct()
                        .sorted()
                        .map(c -> citation(c).in(language))
                        .toList();
    }

    /** Returns the citation of a clause by the instrument's full title, as far as either book holds it. */
    Bilingual citation(ClauseRef clause) {
        return citation(clause, after, before);
    }

    private static Bilingual citation(ClauseRef clause, RuleBook... books) {
        return List.of(books).stream()
                .map(b -> b.instrument(clause.instrument()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(i -> new Bilingual(i.cite(clause), i.titleEn() + ", " + english(clause, i.numbering())))
                .orElse(new Bilingual(clause.toString(), clause.toString()));
    }

    private static String english(ClauseRef clause, Numbering numbering) {
        if (clause.isLabel() || numbering == Numbering.SECTIONS) {
            return clause.isLabel() ? clause.provision() : "section " + clause.provision();
        }
        String below = clause.provision().substring(clause.article().length());
        return (numbering == Numbering.ITEMS ? "item " : "art. ")
                + clause.article()
                + (below.isEmpty() ? "" : "(" + below.substring(1).replace(".", ")(") + ")");
    }

    @Override
    public String toString() {
        return text("en");
    }
}
