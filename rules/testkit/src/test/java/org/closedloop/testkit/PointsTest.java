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
import org.closedloop.closure.Hindered;
import org.closedloop.closure.MayClose;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.disposition.Track;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.Extends;
import org.closedloop.procedure.Fulfils;
import org.closedloop.procedure.Irregular;
import org.closedloop.procedure.Lapses;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Owes;
import org.closedloop.procedure.OwesAfter;
import org.closedloop.procedure.OwesBefore;
import org.closedloop.procedure.OwesBetween;
import org.closedloop.procedure.Pauses;
import org.closedloop.procedure.Permitted;
import org.closedloop.procedure.Refused;
import org.closedloop.procedure.Resumes;
import org.closedloop.procedure.Withdraws;
import org.closedloop.procedure.Writes;
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
            TimeLimit.class,
            ToEstablish.class);

    /** Events are permitted or refused, irregular, withdrawn, written; duties and tracks begin, move and end; cases close. */
    private static final List<Class<?>> SHOW_IN_A_COURSE = List.of(
            Permitted.class,
            Refused.class,
            Irregular.class,
            Withdraws.class,
            Writes.class,
            Owes.class,
            OwesAfter.class,
            OwesBefore.class,
            OwesBetween.class,
            Fulfils.class,
            Lapses.class,
            Extends.class,
            Pauses.class,
            Resumes.class,
            Opens.class,
            Closes.class,
            MayClose.class,
            Hindered.class);

    @Test
    void every_kind_of_conclusion_belongs_to_one_aspect() throws IOException {
        List<String> told = Stream.of(
                        HAVE_AN_ASPECT_OF_THEIR_OWN,
                        List.copyOf(Points.CONSEQUENCES.keySet()),
                        List.copyOf(Points.FINDINGS.keySet()))
                .flatMap(List::stream)
                .map(Class::getSimpleName)
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(concludedIn("classification|disposition"));
    }

    @Test
    void every_kind_of_conclusion_about_an_event_shows_in_the_course() throws IOException {
        assertThat(SHOW_IN_A_COURSE.stream().map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(concludedIn("procedure|closure"));
    }

    /** A test of the engine holds the guide to the conclusions that there are. */
    private static List<String> concludedIn(String stages) throws IOException {
        return Pattern.compile("(?m)^\\| `(\\w+)` \\| (" + stages + ") \\|")
                .matcher(Files.readString(Path.of("../law/README.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }
}
