package org.closedloop.testkit;

import java.util.List;
import java.util.function.Predicate;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;

/** Why a decision is what it is, as text (推理过程): each conclusion, the rules that drew it, and the facts they matched. */
final class Trace {

    private Trace() {}

    /** Returns the trace of a whole decision, and of the one under the law that does not apply. */
    static String of(Decision decision) {
        String own = decision.conclusions().isEmpty() ? "  no rule concluded anything\n" : of(decision.conclusions());
        Decision other = decision.otherLaw();
        return other == null ? own : own + "  under the law that does not apply:\n" + of(other);
    }

    /** Returns all that a decision says, for two of them to be held against each other. */
    static String inFull(Decision decision) {
        Decision other = decision.otherLaw();
        return "  result " + decision.result() + ", grade " + decision.grade() + ", route " + decision.route() + "\n"
                + "  measures " + decision.measures() + ", tracks " + decision.tracks() + "\n"
                + "  violations " + decision.violations() + "\n"
                + "  to establish " + decision.toEstablish() + ", unverified " + decision.unverified() + "\n"
                + of(decision.conclusions())
                + (other == null ? "" : "  under the law that does not apply:\n" + inFull(other));
    }

    /** Returns the trace of some conclusions; empty if there are none. */
    static String of(List<Conclusion> conclusions) {
        return of(conclusions, g -> true);
    }

    /** Returns the trace of some conclusions as far as they have the grounds; empty if none has. */
    static String of(List<Conclusion> conclusions, Predicate<Ground> grounds) {
        StringBuilder text = new StringBuilder();
        for (Conclusion conclusion : conclusions) {
            List<Ground> told = conclusion.grounds().stream().filter(grounds).toList();
            if (!told.isEmpty()) {
                text.append("  ").append(FactText.of(conclusion.fact())).append('\n');
                told.forEach(g -> append(g, text));
            }
        }
        return text.toString();
    }

    private static void append(Ground ground, StringBuilder text) {
        text.append("    by ").append(ground.clause()).append(", ");
        text.append(ground.file()).append(':').append(ground.line());
        text.append(" \"").append(ground.rule()).append('"');
        text.append(ground.unverified() ? " (unverified)\n" : "\n");
        ground.facts()
                .forEach(f -> text.append("      from ").append(FactText.of(f)).append('\n'));
        if (ground.facts().isEmpty()) {
            text.append("      from no fact: it is there because something else is not\n");
        }
    }
}
