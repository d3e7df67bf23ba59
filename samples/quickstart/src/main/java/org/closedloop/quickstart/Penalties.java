package org.closedloop.quickstart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.classification.Violation;
import org.closedloop.classification.ViolationKind;
import org.closedloop.decision.FineRange;
import org.closedloop.disposition.Aggravation;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Benchmark;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineBase;
import org.closedloop.disposition.FineIfSerious;
import org.closedloop.disposition.Gate;
import org.closedloop.disposition.GateKind;
import org.closedloop.disposition.GoverningFine;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Sanction;
import org.closedloop.inspection.Batch;

/** Penal provisions in words (处罚条款和罚款幅度). The range is what the law allows; the amount is the officer's to weigh. */
final class Penalties {

    private final Parts parts;
    private final Trace trace;
    private final Batch batch;

    Penalties(Parts parts, Trace trace, Batch batch) {
        this.parts = parts;
        this.trace = trace;
        this.batch = batch;
    }

    /** Returns a sentence for each violation; empty if there is none. */
    List<Html> sentences() {
        List<Html> sentences = new ArrayList<>(trace.facts(Violation.class).stream()
                .map(v -> parts.sentence(penalty(v.kind()), trace.clauses(v)))
                .toList());
        trace.facts(GoverningFine.class)
                .forEach(g -> sentences.add(
                        parts.sentence("同一行为违反几项规定的，按罚款数额高的处罚：" + g.kind().zh(), trace.clauses(g))));
        trace.facts(Benchmark.class)
                .forEach(b -> sentences.add(
                        parts.sentence("裁量基准：" + b.violation().zh() + "，" + fine(FineRange.of(b)), trace.clauses(b))));
        trace.facts(Mitigation.class)
                .forEach(m -> sentences.add(parts.sentence(m.kind().zh(), trace.clauses(m))));
        return sentences;
    }

    /** Returns what the penalty has to pass on its way, a sentence each; empty if nothing is known. */
    List<Html> gates() {
        return trace.facts(Gate.class).stream()
                .map(g -> parts.sentence(gate(g), trace.clauses(g)))
                .toList();
    }

    private static String gate(Gate gate) {
        BigDecimal sum = gate.sum();
        if (sum == null) {
            return gate.kind().zh();
        }
        String yuan = Words.sums(sum, sum);
        return gate.kind() == GateKind.ON_THE_SPOT
                ? "罚款不超过" + yuan + "的，" + gate.kind().zh()
                : "罚款或者没收达到" + yuan + "的，" + gate.kind().zh();
    }

    private String penalty(ViolationKind violation) {
        List<String> ordinary = Stream.of(
                        also(violation, Sanction.CONFISCATE_GOODS, ""),
                        also(violation, Sanction.CONFISCATE_TOOLS, ""),
                        also(violation, Sanction.CONFISCATE_INCOME, ""),
                        fines(violation),
                        also(violation, Sanction.CONFISCATE_GAINS, "有违法所得的，"))
                .flatMap(s -> s)
                .toList();
        List<String> ifSerious = Stream.concat(finesIfSerious(violation), aggravations(violation))
                .toList();
        StringBuilder text = new StringBuilder(violation.zh());
        text.append("：").append(ordinary.isEmpty() ? "责令改正" : String.join("，", ordinary));
        if (!ifSerious.isEmpty()) {
            text.append("；情节严重的，").append(String.join("，", ifSerious));
        }
        return text.toString();
    }

    private Stream<String> fines(ViolationKind violation) {
        List<String> ranges = trace.facts(Fine.class).stream()
                .filter(f -> f.violation() == violation)
                .map(f -> fine(FineRange.of(f)))
                .toList();
        return ranges.isEmpty() ? Stream.empty() : Stream.of("并处" + String.join("，或者", ranges));
    }

    private Stream<String> finesIfSerious(ViolationKind violation) {
        return trace.facts(FineIfSerious.class).stream()
                .filter(f -> f.violation() == violation)
                .map(f -> "可以并处" + fine(new FineRange(f.low(), f.high(), f.base())));
    }

    private String fine(FineRange range) {
        if (range.base() == FineBase.YUAN) {
            return Words.sums(range.low(), range.high()) + "的罚款";
        }
        String of = range.base() == FineBase.GOODS_VALUE ? "违法生产、销售产品" : "";
        String yuan = range.inYuan(batch)
                .map(y -> "（" + Words.sums(y.low(), y.high()) + "）")
                .orElse("");
        return of + range.base().zh() + Words.range(range.low(), range.high()) + "的罚款" + yuan;
    }

    private Stream<String> also(ViolationKind violation, Sanction sanction, String where) {
        return trace.facts(Also.class).contains(new Also(sanction, violation))
                ? Stream.of(where + sanction.zh())
                : Stream.empty();
    }

    private Stream<String> aggravations(ViolationKind violation) {
        return trace.facts(Aggravation.class).stream()
                .filter(a -> a.violation() == violation)
                .map(a -> a.kind().zh());
    }
}
