package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.classification.Grade;

/** Counts over a list (汇总). */
record Summary(List<Handled> all) {

    /** Grades from heavy to light. */
    static final List<Grade> GRADES = List.of(Grade.SERIOUS, Grade.UNDETERMINED, Grade.GENERAL, Grade.NONE);

    Summary {
        all = List.copyOf(all);
    }

    int count(Outcome outcome) {
        return (int) all.stream().filter(h -> h.outcome() == outcome).count();
    }

    int count(Outcome outcome, Grade grade) {
        return (int) all.stream()
                .filter(h -> h.outcome() == outcome && h.decision().grade() == grade)
                .count();
    }

    int count(Grade grade) {
        return (int) all.stream().filter(h -> h.decision().grade() == grade).count();
    }

    /** Returns the outcomes that occur. */
    List<Outcome> outcomes() {
        return Stream.of(Outcome.values()).filter(o -> count(o) > 0).toList();
    }

    /** Returns the grades that occur. */
    List<Grade> grades() {
        return GRADES.stream().filter(g -> count(g) > 0).toList();
    }

    int bulletins() {
        return (int) all.stream().map(h -> h.listed().bulletin()).distinct().count();
    }

    /** Returns in how many batches each thing occurs, the most frequent first, then as they come in the list. */
    <T> Map<T, Integer> batchesBy(Function<Handled, Stream<T>> things) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        all.forEach(h -> things.apply(h).distinct().forEach(t -> counts.merge(t, 1, Integer::sum)));
        List<Map.Entry<T, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        Map<T, Integer> sorted = new LinkedHashMap<>();
        entries.forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** Returns the numbers of batches of each grade among those that a key is made of, in the order of {@link #GRADES}. */
    int[] byGrade(Function<Handled, ?> key, Object value) {
        return GRADES.stream()
                .mapToInt(g -> (int) all.stream()
                        .filter(h -> key.apply(h).equals(value) && h.decision().grade() == g)
                        .count())
                .toArray();
    }

    /** Returns a grade in words; {@link Grade#NONE} here always means that nothing could be concluded. */
    static String zh(Grade grade) {
        return switch (grade) {
            case SERIOUS -> "严重";
            case UNDETERMINED -> "待定";
            case GENERAL -> "一般";
            case NONE -> "尚无结论";
        };
    }
}
