package org.closedloop.inspection;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;

/** A tree is not the written form of a batch (批次登记有误); holds every problem found in it. */
public final class BatchFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BatchFormException(List<Problem> problems) {
        super(problems.stream().map(p -> p.message().en()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns every problem, in the order of the fields of {@link Batch}; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong (登记错误).
     *
     * @param path the field, for example {@code level} or {@code items[0].result}; lists are counted from 0
     * @param value what stands there, cut short where it is long; empty if nothing does
     * @param kind what kind of mistake it is
     * @param message what is wrong, with field, value and what is allowed
     */
    public record Problem(String path, String value, Kind kind, Bilingual message) {}

    /** What kind of mistake a problem is (错误类型). */
    public enum Kind {
        /** A field of this name does not exist. */
        UNKNOWN_FIELD,
        /** A value is not one of those allowed. */
        NOT_ALLOWED,
        /** Text where a number is wanted, and the like. */
        WRONG_KIND,
        /** A required field is absent or blank. */
        MISSING,
        /** An amount is negative or not written in digits. */
        AMOUNT,
        /** A day is not written as days are. */
        DAY,
        /** A jurisdiction is not written as {@code CN-37-06}. */
        JURISDICTION,
        /** A text or list is longer than any real one. */
        TOO_LONG,
        /** A text holds a character that no text has. */
        CHARACTER
    }
}
