package org.closedloop.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;

/** A file of notices cannot be read (放假安排文件有误); holds every problem found in it. */
public final class NoticeFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NoticeFormException(List<Problem> problems) {
        super(problems.stream().map(p -> p.in("en")).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns every problem, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong (错误).
     *
     * @param file name of the file
     * @param line line, counted from 1
     * @param column column, counted from 1
     * @param message what is wrong and what to write instead
     */
    public record Problem(String file, int line, int column, Bilingual message) {

        /** Returns {@code file:line:column message} in the language of the tag. */
        public String in(String language) {
            return file + ":" + line + ":" + column + " " + message.in(language);
        }
    }
}
