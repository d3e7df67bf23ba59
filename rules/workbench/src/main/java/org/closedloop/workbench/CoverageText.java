package org.closedloop.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Coverage;
import org.closedloop.rules.Coverage.OfRule;
import org.closedloop.rules.Probe;
import org.closedloop.rules.Survivors;

/** Tells coverage on the terminal (覆盖率文本). */
final class CoverageText {

    private CoverageText() {}

    /** Tells what the cases do not show, place by place, and then how much they show of each instrument. */
    static void tell(LawFolder folder, Coverage coverage, Console console) {
        Map<String, int[]> byInstrument = new LinkedHashMap<>();
        for (OfRule rule : coverage.rules()) {
            int[] counts = byInstrument.computeIfAbsent(rule.rule().clause().instrument(), i -> new int[2]);
            counts[0] += rule.shown().size();
            counts[1] += rule.shown().size() + rule.missing().size();
            rule.missing()
                    .forEach(p -> console.line(place(folder, rule.rule().file(), p)
                            + p.kind().gap().in(console.language())));
        }
        byInstrument.forEach((instrument, counts) -> console.line(String.format(
                java.util.Locale.ROOT,
                "%6s%%  %5d/%-5d %s",
                Coverage.percent(counts[0], counts[1]),
                counts[0],
                counts[1],
                instrument)));
    }

    /** Tells the changes that no case notices. */
    static void tell(LawFolder folder, Survivors survivors, Console console) {
        survivors.changes().stream()
                .map(c -> place(folder, c.file(), c.probe())
                        + c.probe().kind().change().in(console.language())
                        + new Bilingual("，没有用例察觉", ", and no case notices").in(console.language()))
                .distinct()
                .forEach(console::line);
        console.line(new Bilingual(
                        "试改 " + survivors.tried() + " 处，没有用例察觉 "
                                + survivors.changes().size() + " 处。",
                        survivors.tried() + " changes tried, "
                                + survivors.changes().size() + " not noticed.")
                .in(console.language()));
    }

    private static String place(LawFolder folder, String file, Probe probe) {
        return folder.file(file) + ":" + probe.line() + ":" + probe.column() + " " + probe.what() + ": ";
    }
}
