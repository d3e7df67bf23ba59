package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.Violation;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.Track;
import org.junit.jupiter.api.Test;

/** Whatever rules can conclude is an aspect of a decision, so that no change of rules goes unseen. */
class PointsTest {

    private static final List<Class<?>> HAVE_AN_ASPECT_OF_THEIR_OWN = List.of(
            ProductJudged.class,
            Graded.class,
            Routed.class,
            Measure.class,
            Track.class,
            Violation.class,
            Fine.class,
            Also.class,
            ToEstablish.class);

    @Test
    void every_kind_of_conclusion_belongs_to_one_aspect() throws IOException {
        List<String> told = Stream.of(
                        HAVE_AN_ASPECT_OF_THEIR_OWN,
                        List.copyOf(Points.CONSEQUENCES.keySet()),
                        List.copyOf(Points.FINDINGS.keySet()),
                        List.copyOf(Points.TIMES.keySet()))
                .flatMap(List::stream)
                .map(Class::getSimpleName)
                .toList();
        // A test of the engine holds the guide to the conclusions that there are.
        List<String> concluded = Pattern.compile("(?m)^\\| `(\\w+)` \\| (classification|disposition) \\|")
                .matcher(Files.readString(Path.of("../law/README.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(concluded);
    }
}
