package org.closedloop.casefile;

import java.util.List;
import org.closedloop.decision.Conclusion;
import org.closedloop.procedure.Event;

/** What became of an event (登记结果): accepted, or rejected with reasons. */
public sealed interface Recorded {

    /** Returns the event. */
    Event event();

    /** Returns how the case stands now; unchanged if the event was rejected. */
    CaseFile file();

    /** Returns everything that the rules concluded about the event, with grounds. */
    List<Conclusion> conclusions();

    /** Returns whether the event was accepted. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The event is recorded.
     *
     * @param event the event
     * @param file how the case stands now
     * @param conclusions what follows from it
     * @param irregularities in what it was not as the law demands; empty if in nothing
     */
    record Accepted(Event event, CaseFile file, List<Conclusion> conclusions, List<Irregularity> irregularities)
            implements Recorded {

        public Accepted {
            conclusions = List.copyOf(conclusions);
            irregularities = List.copyOf(irregularities);
        }
    }

    /**
     * The event cannot be; nothing is recorded.
     *
     * @param event the event
     * @param file how the case stands, as before
     * @param conclusions what the rules concluded
     * @param objections why not, never empty
     */
    record Rejected(Event event, CaseFile file, List<Conclusion> conclusions, List<Objection> objections)
            implements Recorded {

        public Rejected {
            conclusions = List.copyOf(conclusions);
            objections = List.copyOf(objections);
        }
    }
}
