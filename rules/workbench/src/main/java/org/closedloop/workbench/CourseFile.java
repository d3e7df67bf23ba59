package org.closedloop.workbench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.closedloop.calendar.NoticeFormException;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.rules.Course;
import org.closedloop.rules.CourseReader;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** A rule book and a file of courses (办理过程文件), opened with every fault told. */
record CourseFile(RuleBook book, List<Course> courses) {

    CourseFile {
        courses = List.copyOf(courses);
    }

    /**
     * Opens the rules that a command line asks for.
     *
     * @return the rules, or {@code null} after telling their faults
     */
    static @Nullable RuleBook book(CommandLine line, Console console) throws UsageException, InputException {
        Path folder = line.law();
        boolean layer = line.has(Option.LAYER);
        if (layer && folder == null) {
            throw UsageException.of(WorkbenchFault.LAYER_ALONE);
        }
        if (folder != null && !folder.toFile().exists()) {
            throw new InputException(WorkbenchFault.NOT_FOUND.at(folder.toString(), 0, 0));
        }
        try {
            return folder == null ? RuleBook.standard() : layer ? RuleBook.standardWith(folder) : RuleBook.at(folder);
        } catch (LawRefusedException e) {
            e.faults().stream()
                    .map(f -> folder == null ? f : LawFolder.under(folder, f))
                    .forEach(console::fault);
            return null;
        } catch (UncheckedIOException e) {
            throw InputFile.unreadable(String.valueOf(folder), e.getCause());
        }
    }

    /**
     * Reads the calendar that a command line asks for.
     *
     * @return the calendar, or {@code null} after telling what is wrong with it
     */
    static @Nullable StatutoryCalendar calendar(CommandLine line, Console console) throws InputException {
        String name = line.options().get(Option.CALENDAR.name());
        if (name == null) {
            return StatutoryCalendar.china();
        }
        try (InputFile input = InputFile.open(Path.of(name));
                Reader text = new InputStreamReader(input.bytes(), StandardCharsets.UTF_8)) {
            return StatutoryCalendar.china().with(text, name);
        } catch (NoticeFormException e) {
            e.problems().forEach(p -> console.fault(WorkbenchFault.NOTICE.at(name, p.line(), p.column(), p.message())));
            return null;
        } catch (IOException e) {
            throw InputFile.unreadable(name, e);
        }
    }

    /**
     * Opens a file of courses.
     *
     * @return rules and courses, or {@code null} after telling their faults
     */
    static @Nullable CourseFile open(Path file, CommandLine line, Console console)
            throws UsageException, InputException {
        byte[] bytes;
        try (InputFile input = InputFile.open(file)) {
            bytes = input.bytes().readAllBytes();
        } catch (IOException e) {
            throw InputFile.unreadable(file.toString(), e);
        }
        RuleBook book = book(line, console);
        if (book == null) {
            return null;
        }
        try {
            return new CourseFile(book, CourseReader.read(file.toString().replace('\\', '/'), bytes, book));
        } catch (LawRefusedException e) {
            e.faults().forEach(console::fault);
            return null;
        }
    }
}
