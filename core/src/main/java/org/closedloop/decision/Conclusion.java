package org.closedloop.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A conclusion with all its grounds (结论及依据).
 *
 * @param fact the conclusion: a record of {@code classification} or {@code disposition}
 * @param grounds why it stands, sorted, never empty
 */
public record Conclusion(Object fact, List<Ground> grounds) {

    /** @throws IllegalArgumentException if there is no ground */
    public Conclusion {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("a conclusion needs a ground: " + fact);
        }
        grounds = grounds.size() == 1
                ? List.copyOf(grounds)
                : grounds.stream().sorted().toList();
    }

    /** Returns the conclusions sorted by the text of their facts, which is worked out once for each. */
    public static List<Conclusion> sorted(Collection<Conclusion> conclusions) {
        return conclusions.stream()
                .map(c -> Map.entry(c.fact().toString(), c))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
