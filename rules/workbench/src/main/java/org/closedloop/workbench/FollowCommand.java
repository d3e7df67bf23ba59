package org.closedloop.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.ClosedLoop;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Course;
import org.closedloop.rules.Expected;
import org.closedloop.rules.Followed;
import org.jspecify.annotations.Nullable;

/** {@code follow FILE}: what becomes of each event of a course: tracks, obligations with their days and why (办理过程). */
final class FollowCommand implements Command {

    private static final Option SVG = new Option(
            "--svg",
            "OUT",
            new Bilingual("另画时间线图；文件中有几个过程时画第一个", "draw the timeline too; of several courses the first"));
    private static final Option JOURNAL =
            new Option("--journal", "OUT", new Bilingual("另写出各案日志，供 verify 核验", "write the journals too, for verify"));

    private final Clock clock;

    FollowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String arguments() {
        return "FILE";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual("跟踪 .yaml 中各案的办理过程", "follow the courses of a .yaml through their events");
    }

    @Override
    public List<Option> shared() {
        return List.of(Option.LAW, Option.ON, Option.LANGUAGE, Option.FORMAT, Option.TRACE);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.LAYER, Option.CALENDAR, SVG, JOURNAL);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        Path file = line.file(this);
        boolean json = line.format("text", "json").equals("json");
        Path svg = path(line, SVG);
        Path journal = path(line, JOURNAL);
        LocalDate on = line.on();
        LocalDate today = on == null ? LocalDate.ofInstant(clock.instant(), ClosedLoop.ZONE) : on;
        CourseFile opened = CourseFile.open(file, line, console);
        if (opened == null) {
            return REFUSED;
        }
        StatutoryCalendar calendar = CourseFile.calendar(line, console);
        if (calendar == null) {
            return REFUSED;
        }
        boolean refused = false;
        List<String> journals = new ArrayList<>();
        Path undrawn = svg;
        for (Course course : opened.courses()) {
            Followed followed = Followed.of(opened.book(), course, today, calendar);
            List<Expected.Miss> misses = followed.misses(opened.book(), course, calendar).stream()
                    // That an event was rejected is told where it stands.
                    .filter(m ->
                            !m.what().endsWith(".accepted") || !m.expected().equals("true"))
                    .toList();
            if (json) {
                new JsonCourse(console, opened.book(), calendar).write(course, followed);
            } else {
                new TextCourse(console, opened.book(), calendar, line.has(Option.TRACE), today)
                        .write(course, followed, misses);
            }
            CaseFile end = followed.file();
            if (end != null) {
                journals.addAll(end.journal().lines());
                if (undrawn != null) {
                    write(undrawn, Timeline.of(course.title(), followed, today, console.language()));
                    undrawn = null;
                }
            }
            refused |= !misses.isEmpty()
                    || followed.steps().stream().anyMatch(s -> !s.isAccepted() && !expected(course, followed, s));
        }
        if (journal != null) {
            write(journal, String.join("\n", journals) + "\n");
        }
        return refused ? REFUSED : DONE;
    }

    /** An event whose rejection the course itself expects was followed as it should be. */
    private static boolean expected(Course course, Followed followed, Object step) {
        int index = followed.steps().indexOf(step);
        return index >= 0 && course.events().get(index).expectsRejection();
    }

    private static @Nullable Path path(CommandLine line, Option option) throws UsageException {
        String text = line.options().get(option.name());
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, option.name(), text, "OUT");
        }
    }

    private static void write(Path file, String text) throws InputException {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw InputFile.unwritable(file.toString(), e);
        }
    }
}
