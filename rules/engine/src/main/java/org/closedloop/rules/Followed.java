package org.closedloop.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.calendar.Deadline;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Handling;
import org.closedloop.casefile.Opening;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.procedure.Event;
import org.closedloop.rules.Expected.Miss;
import org.jspecify.annotations.Nullable;

/**
 * A course as it went by a rule book (办理过程): how the batch was decided and what became of each event.
 *
 * @param decision how the batch was decided
 * @param opened the case as it was opened; {@code null} if the course has no events
 * @param steps what became of each event
 */
public record Followed(Decision decision, @Nullable CaseFile opened, List<Recorded> steps) {

    private static final StatutoryCalendar CALENDAR = StatutoryCalendar.china();

    public Followed {
        steps = List.copyOf(steps);
    }

    /**
     * Decides the batch of a course and follows its events.
     *
     * @param book the rules
     * @param course the course
     * @param today the present day in Asia/Shanghai
     */
    public static Followed of(RuleBook book, Course course, LocalDate today) {
        return of(book, course, today, CALENDAR);
    }

    /**
     * Decides the batch of a course and follows its events by another calendar.
     *
     * @param book the rules
     * @param course the course
     * @param today the present day in Asia/Shanghai
     * @param calendar by which days are worked out
     */
    public static Followed of(RuleBook book, Course course, LocalDate today, StatutoryCalendar calendar) {
        Question question = new Question(course.batch(), course.on(), null, today);
        if (course.events().isEmpty()) {
            return new Followed(book.decide(question), null, List.of());
        }
        Handling handling = new Handling(book, calendar);
        CaseFile file =
                handling.open(new Opening(course.batch(), course.on(), question.handling(), today), Instant.EPOCH);
        List<Recorded> steps = new ArrayList<>();
        CaseFile opened = file;
        for (ToldEvent told : course.events()) {
            Event event = told.event();
            Recorded recorded = handling.handle(file, event, recordedAt(event));
            steps.add(recorded);
            file = recorded.file();
        }
        return new Followed(opened.decision(), opened, steps);
    }

    /** A course tells no instant of recording; noon of the day serves, so that two runs give the same bytes. */
    private static Instant recordedAt(Event event) {
        return event.on().atTime(12, 0).atZone(Deadline.ZONE).toInstant();
    }

    /** Returns how the case stands in the end; {@code null} if the course has no events. */
    public @Nullable CaseFile file() {
        return steps.isEmpty() ? opened : steps.get(steps.size() - 1).file();
    }

    /** Returns how all of it differs from what the course expects. */
    public List<Miss> misses(RuleBook book, Course course) {
        return misses(book, course, CALENDAR);
    }

    /** Returns how all of it, followed by another calendar, differs from what the course expects. */
    public List<Miss> misses(RuleBook book, Course course, StatutoryCalendar calendar) {
        List<Miss> misses = new ArrayList<>(course.expected().misses(decision));
        Handling handling = new Handling(book, calendar);
        for (int i = 0; i < steps.size(); i++) {
            ToldEvent told = course.events().get(i);
            Recorded recorded = steps.get(i);
            String where = told.line() + ":" + told.event().kind() + ".";
            told.expected()
                    .misses(
                            recorded,
                            () -> handling.mayClose(
                                    recorded.file(), told.event().on()))
                    .forEach(m -> misses.add(new Miss(where + m.what(), m.expected(), m.got())));
        }
        CaseFile end = file();
        LocalDate last = end == null ? null : end.lastDay();
        ExpectedStep ending = course.expected().ending();
        if (end != null && ending != null) {
            misses.addAll(ending.misses(end, () -> last != null && handling.mayClose(end, last)));
        }
        return misses;
    }

    /** Returns everything concluded of the batch, also under the law that does not apply, and of its events. */
    public List<Conclusion> conclusions() {
        return Stream.concat(
                        Stream.concat(Stream.of(decision), Stream.ofNullable(decision.otherLaw()))
                                .flatMap(d -> d.conclusions().stream()),
                        steps.stream().flatMap(s -> s.conclusions().stream()))
                .toList();
    }
}
