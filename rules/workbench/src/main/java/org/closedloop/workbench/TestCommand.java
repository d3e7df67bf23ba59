package org.closedloop.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.ClosedLoop;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Ground;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.CaseRun;
import org.closedloop.rules.CaseRun.CaseResult;
import org.closedloop.rules.CaseRun.RuleCoverage;
import org.closedloop.rules.Expected;

/** {@code test DIR}: decides the cases of a law folder and compares (用例测试). */
final class TestCommand implements Command {

    private final Clock clock;

    TestCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual(
                "运行规则目录中的用例；--trace 附理由", "decide the cases of a law folder and compare; --trace adds the grounds");
    }

    @Override
    public List<Option> shared() {
        return List.of(Option.LANGUAGE, Option.TRACE);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        LawFolder folder = LawFolder.open(line.file(this), console);
        if (folder == null) {
            return REFUSED;
        }
        CaseRun run = CaseRun.of(folder.book(), folder.cases(), LocalDate.ofInstant(clock.instant(), ClosedLoop.ZONE));
        List<CaseResult> missed = run.results().stream().filter(r -> !r.met()).toList();
        List<RuleCoverage> oneSided =
                run.coverage().stream().filter(c -> !c.bothWays()).toList();
        missed.forEach(r -> tell(folder, r, line.has(Option.TRACE), console));
        oneSided.forEach(c -> tell(folder, c, console));
        console.line(new Bilingual(
                        "用例 " + run.results().size() + " 个，未达预期 " + missed.size() + " 个；规则 "
                                + run.coverage().size() + " 条，缺命中或未命中用例 " + oneSided.size() + " 条。",
                        run.results().size() + " cases, " + missed.size() + " missed; "
                                + run.coverage().size() + " rules, " + oneSided.size()
                                + " without a hit or without a miss.")
                .in(console.language()));
        return missed.isEmpty() && oneSided.isEmpty() ? DONE : REFUSED;
    }

    private static void tell(LawFolder folder, CaseResult result, boolean trace, Console console) {
        console.line(folder.file(result.course().file()) + ":" + result.course().line() + " "
                + result.course().title());
        for (Expected.Miss miss : result.misses()) {
            console.line(new Bilingual(
                            "    " + miss.what() + " 应"
                                    + (miss.expected().startsWith("not ")
                                            ? "不含 " + miss.expected().substring(4)
                                            : "为 " + miss.expected())
                                    + "，实为 " + (miss.got().isEmpty() ? "无" : miss.got()),
                            "    " + miss.what() + " expected " + miss.expected() + ", got "
                                    + (miss.got().isEmpty() ? "none" : miss.got()))
                    .in(console.language()));
        }
        if (trace) {
            for (Conclusion conclusion : result.decision().conclusions()) {
                console.line("    " + FactText.of(conclusion.fact()));
                for (Ground ground : conclusion.grounds()) {
                    console.line("        " + ground.clause() + "  " + folder.file(ground.file()) + ":" + ground.line()
                            + "  " + ground.facts().stream().map(FactText::of).toList());
                }
            }
        }
    }

    private static void tell(LawFolder folder, RuleCoverage coverage, Console console) {
        String place = folder.file(coverage.rule().file()) + ":"
                + coverage.rule().line() + " " + coverage.rule().name();
        console.line(
                coverage.hits() == 0
                        ? new Bilingual(
                                        place + "：旁边的 .cases.yaml 中没有命中它的用例，请写一个",
                                        place + ": no case hits it in the .cases.yaml beside it; write one")
                                .in(console.language())
                        : new Bilingual(
                                        place + "：旁边的 .cases.yaml 中没有不命中它的用例，请写一个",
                                        place + ": no case misses it in the .cases.yaml beside it; write one")
                                .in(console.language()));
    }
}
