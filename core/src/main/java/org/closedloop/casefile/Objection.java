package org.closedloop.casefile;

import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.RefusalKind;
import org.jspecify.annotations.Nullable;

/**
 * Why an event is not recorded (不予登记的理由).
 *
 * @param kind why
 * @param clause clause that stands against it; {@code null} where none does, as for an event that came to be known too late
 * @param what the same for reading, with what to do
 */
public record Objection(RefusalKind kind, @Nullable ClauseRef clause, Bilingual what) {}
