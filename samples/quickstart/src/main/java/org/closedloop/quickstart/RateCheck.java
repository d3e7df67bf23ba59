package org.closedloop.quickstart;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether published rates are those of the counts published with them (不合格率核对). */
record RateCheck(List<Aggregate> totals) {

    RateCheck {
        totals = List.copyOf(totals);
    }

    long checked() {
        return totals.stream().filter(t -> t.agrees() != null).count();
    }

    /** Returns the ids of totals whose rate is not that of their counts. */
    List<String> wrong() {
        return totals.stream()
                .filter(t -> Boolean.FALSE.equals(t.agrees()))
                .map(Aggregate::id)
                .toList();
    }

    String inWords() {
        List<String> wrong = wrong();
        return totals.size() + "项汇总中，" + checked() + "项同时公布了抽查批次、不合格批次和不合格率，按批次复算，在公布值末位半个单位以内"
                + (wrong.isEmpty()
                        ? "全部一致。"
                        : "一致的" + (checked() - wrong.size()) + "项，不一致的：" + String.join("、", wrong) + "。");
    }

    /** Returns a sentence for each total that keeps the number of failing batches to itself; it is computed, not published. */
    List<String> computed() {
        return totals.stream().map(RateCheck::computed).filter(Objects::nonNull).toList();
    }

    private static @Nullable String computed(Aggregate total) {
        Aggregate.Range range = total.possibleFailed();
        if (range == null) {
            return null;
        }
        String count = range.high() < range.low()
                ? "没有与之相符的整数批次"
                : range.low() == range.high()
                        ? "只有" + range.low() + "批次与之相符"
                        : "与之相符的为" + range.low() + "至" + range.high() + "批次";
        return total.id() + " " + total.scope() + "：公布抽查" + total.inspected() + "批次、不合格率" + total.rate()
                + "%，未公布不合格批次；推算" + count + "（推算值，非公布值）。";
    }
}
