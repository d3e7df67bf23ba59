package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Step;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Involved;
import org.closedloop.law.DateKind;
import org.closedloop.law.LegalDate;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * Decides a step of a case (办理步骤): states the event and how the case stands, and has the rules of procedure and closure in
 * force on its day conclude. The law of substance is that of the act, the law of procedure that of the step.
 */
final class StepFacts {

    private StepFacts() {}

    static List<Conclusion> conclude(Bases bases, Step step) {
        Batch batch = step.batch();
        LegalDay act = batch.actOn() == null ? batch.inspectedOn() : batch.actOn();
        LegalDays days = new LegalDays(notAfter(act, step.on()), step.on(), notAfter(batch.inspectedOn(), step.on()));
        List<Object> facts = new ArrayList<>(step.facts());
        facts.add(batch);
        facts.addAll(Involved.of(batch, step.jurisdiction()));
        facts.addAll(batch.history());
        for (DateKind kind : DateKind.values()) {
            facts.add(new LegalDate(kind, days.on(kind)));
            facts.addAll(bases.values(step.jurisdiction(), kind, days.on(kind)));
        }
        return bases.on(step.jurisdiction(), days, true).conclude(facts);
    }

    /** A day known only in part is taken at its latest: what is decided now happened after it. */
    private static LocalDate notAfter(@Nullable LegalDay day, LocalDate on) {
        return day == null || day.last().isAfter(on) ? on : day.last();
    }
}
