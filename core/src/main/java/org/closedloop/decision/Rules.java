package org.closedloop.decision;

import java.util.List;
import java.util.Optional;
import org.closedloop.law.Instrument;

/**
 * The law as rules (规则), the port that a rule engine implements.
 *
 * <p>Implementations are immutable and safe for use by many threads; nothing of one question reaches the next.
 */
public interface Rules {

    /**
     * Returns the decision; the same question always gets the same decision.
     *
     * @param question what is to be decided
     */
    Decision decide(Question question);

    /**
     * Returns what the rules of procedure and closure conclude of a step, each conclusion with all its grounds, sorted.
     *
     * @param step the event and how the case stands
     */
    List<Conclusion> conclude(Step step);

    /** Returns the hash that names the content of these rules: 64 hexadecimal digits. */
    String hash();

    /** Returns the instrument with the given id, if these rules hold it. */
    Optional<Instrument> instrument(String id);
}
