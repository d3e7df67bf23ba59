package org.closedloop.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.ClosedLoop;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Recorded;
import org.closedloop.rules.Course;
import org.closedloop.rules.CourseReader;
import org.closedloop.rules.RuleBook;
import org.closedloop.rules.ToldEvent;

/**
 * A batch of the list whose case was opened and went on, event by event (已办理的案件).
 *
 * @param course what happened, as told
 * @param handled the batch with its decision
 * @param opened the case as it was opened
 * @param steps what became of each event, in order
 */
record Played(Course course, Handled handled, CaseFile opened, List<Recorded> steps) {

    Played {
        steps = List.copyOf(steps);
    }

    /** Opens and goes through every case that {@code courses.yaml} of a directory tells; none if there is no such file. */
    static List<Played> all(ClosedLoop loop, RuleBook rules, Path directory) throws IOException {
        Path file = directory.resolve("courses.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, Published> listed = Published.read(directory);
        List<Played> all = new ArrayList<>();
        for (Course course : CourseReader.read(file.getFileName().toString(), Files.readAllBytes(file), rules)) {
            all.add(play(loop, course, listed.getOrDefault(course.batch().id(), Published.NOTHING)));
        }
        return all;
    }

    private static Played play(ClosedLoop loop, Course course, Published listed) {
        CaseFile opened = loop.open(course.batch(), course.on(), null);
        List<Recorded> steps = new ArrayList<>();
        for (ToldEvent told : course.events()) {
            steps.add(loop.record(opened.id(), told.event()));
        }
        return new Played(course, new Handled(course.batch(), listed, opened.decision()), opened, steps);
    }

    String id() {
        return opened.id();
    }

    /** Returns the part of the title in a language; a title has Chinese before the stroke and English after it. */
    String title(String language) {
        String[] parts = course.title().split(" / ", 2);
        return parts.length == 2 && !"zh".equals(language) ? parts[1] : parts[0];
    }

    /** Returns how the case stands in the end. */
    CaseFile file() {
        return steps.isEmpty() ? opened : steps.get(steps.size() - 1).file();
    }

    /** Returns how the case stood before a step. */
    CaseFile before(int step) {
        return step == 0 ? opened : steps.get(step - 1).file();
    }
}
