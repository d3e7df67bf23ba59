package org.closedloop.rules;

import org.closedloop.procedure.Event;

/**
 * An event of a course (办理事件), with what must follow from it.
 *
 * @param event the event
 * @param expected what must follow; may be nothing in particular
 * @param line its line, from 1
 */
public record ToldEvent(Event event, ExpectedStep expected, int line) {

    /** Returns whether the course itself expects the event to be rejected. */
    public boolean expectsRejection() {
        return Boolean.FALSE.equals(expected.accepted())
                || (expected.accepted() == null && (expected.reason() != null || expected.clause() != null));
    }
}
