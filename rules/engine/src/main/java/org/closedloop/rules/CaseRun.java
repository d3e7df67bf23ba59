package org.closedloop.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;

/**
 * The cases of a law folder, decided (用例执行结果).
 *
 * @param results every case with its decision, by file and line
 * @param coverage how often each rule was hit and missed by the cases beside it, by file and line
 */
public record CaseRun(List<CaseResult> results, List<RuleCoverage> coverage) {

    /** An order in which each base is compiled once; a book keeps a bounded number of them. */
    static final Comparator<Course> BY_PLACE_AND_DAYS =
            Comparator.comparing(c -> c.batch().jurisdiction() + " " + c.on() + " "
                    + c.batch().inspectedOn() + " " + c.batch().actOn());

    public CaseRun {
        results = List.copyOf(results);
        coverage = List.copyOf(coverage);
    }

    /**
     * A case that was decided.
     *
     * @param course the case
     * @param followed how it went
     * @param misses how that differs from what is expected
     * @param unread fields that its batch gives and no rule of the book reads, sorted
     */
    public record CaseResult(Course course, Followed followed, List<Expected.Miss> misses, List<String> unread) {

        public CaseResult {
            misses = List.copyOf(misses);
            unread = List.copyOf(unread);
        }

        /** Returns how its batch was decided. */
        public Decision decision() {
            return followed.decision();
        }

        /** Returns whether the decision is as expected. */
        public boolean met() {
            return misses.isEmpty();
        }
    }

    /**
     * How often a rule was hit and missed.
     *
     * @param rule the rule
     * @param hits number of cases beside it in whose decision it is a ground
     * @param missed number of cases beside it in whose decision it is not
     */
    public record RuleCoverage(RuleCard rule, long hits, long missed) {

        /** Returns whether the cases beside the rule both hit and miss it. */
        public boolean bothWays() {
            return hits > 0 && missed > 0;
        }
    }

    /**
     * Decides every case and compares.
     *
     * @param book the rule book
     * @param courses its cases
     * @param today the present day in Asia/Shanghai
     */
    public static CaseRun of(RuleBook book, List<Course> courses, LocalDate today) {
        Set<String> read = book.fieldsRead();
        CaseResult[] decided = new CaseResult[courses.size()];
        IntStream.range(0, courses.size())
                .boxed()
                .sorted(Comparator.comparing(courses::get, BY_PLACE_AND_DAYS))
                .forEach(i -> {
                    Course c = courses.get(i);
                    Followed followed = Followed.of(book, c, today);
                    decided[i] = new CaseResult(c, followed, followed.misses(book, c), unread(c, read));
                });
        List<CaseResult> results = List.of(decided);
        Map<String, List<Set<String>>> rulesByFile = new TreeMap<>();
        for (CaseResult result : results) {
            rulesByFile
                    .computeIfAbsent(beside(result.course().file()), f -> new java.util.ArrayList<>())
                    .add(grounds(result.followed()));
        }
        List<RuleCoverage> coverage = book.rules().stream()
                .map(rule -> {
                    List<Set<String>> cases = rulesByFile.getOrDefault(beside(rule.file()), List.of());
                    long hits =
                            cases.stream().filter(s -> s.contains(rule.name())).count();
                    return new RuleCoverage(rule, hits, cases.size() - hits);
                })
                .toList();
        return new CaseRun(results, coverage);
    }

    private static List<String> unread(Course course, Set<String> read) {
        return course.fieldsGiven().stream().filter(f -> !read.contains(f)).toList();
    }

    /** The name that a rule file and the cases beside it have in common. */
    private static String beside(String file) {
        return file.replaceFirst("\\.(drl|cases\\.yaml)$", "");
    }

    private static Set<String> grounds(Followed followed) {
        return followed.conclusions().stream()
                .flatMap(c -> c.grounds().stream())
                .map(Ground::rule)
                .collect(Collectors.toSet());
    }
}
