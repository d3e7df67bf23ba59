package org.closedloop.quickstart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.classification.Violation;
import org.closedloop.classification.ViolationKind;
import org.closedloop.disposition.Aggravation;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineIfSerious;
import org.closedloop.disposition.GoverningFine;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Sanction;
import org.closedloop.inspection.Batch;
import org.jspecify.annotations.Nullable;

/** Penal provisions in words (处罚条款和罚款幅度). The range is what the law allows; the amount is the officer's to weigh. */
final class Penalties {

    private final Parts parts;
    private final Trace trace;
    private final @Nullable BigDecimal goodsValue;

    Penalties(Parts parts, Trace trace, Batch batch) {
        this.parts = parts;
        this.trace = trace;
        this.goodsValue = batch.goodsValue();
    }

    /** Returns a sentence for each violation; empty if there is none. */
    List<Html> sentences() {
        List<Html> sentences = new ArrayList<>(trace.facts(Violation.class).stream()
                .map(v -> parts.sentence(penalty(v.kind()), trace.clauses(v)))
                .toList());
        trace.facts(GoverningFine.class)
                .forEach(g -> sentences.add(
                        parts.sentence("同一行为违反几项规定的，按罚款数额高的处罚：" + g.kind().zh(), trace.clauses(g))));
        trace.facts(Mitigation.class)
                .forEach(m -> sentences.add(parts.sentence(m.kind().zh(), trace.clauses(m))));
        return sentences;
    }

    private String penalty(ViolationKind violation) {
        List<String> ordinary = Stream.of(
                        also(violation, Sanction.CONFISCATE_GOODS, ""),
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
        return trace.facts(Fine.class).stream()
                .filter(f -> f.violation() == violation)
                .map(f -> "并处" + fine(f));
    }

    private Stream<String> finesIfSerious(ViolationKind violation) {
        return trace.facts(FineIfSerious.class).stream()
                .filter(f -> f.violation() == violation)
                .map(f -> "可以并处" + fine(new Fine(violation, f.low(), f.high(), f.base())));
    }

    private String fine(Fine fine) {
        return "违法生产、销售产品" + fine.base().zh() + Words.range(fine.low(), fine.high()) + "的罚款" + yuan(fine);
    }

    private String yuan(Fine fine) {
        if (goodsValue == null) {
            return "";
        }
        String high = fine.high().multiply(goodsValue).stripTrailingZeros().toPlainString();
        String low = fine.low().multiply(goodsValue).stripTrailingZeros().toPlainString();
        return fine.low().signum() == 0 ? "（" + high + "元以下）" : "（" + low + "元以上" + high + "元以下）";
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
