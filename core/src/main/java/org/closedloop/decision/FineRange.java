package org.closedloop.decision;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.disposition.Benchmark;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineBase;
import org.closedloop.inspection.Batch;
import org.jspecify.annotations.Nullable;

/**
 * A range of a fine (罚款幅度), and what it comes to in yuan. Both ends are included.
 *
 * @param low lowest multiple of the base; with {@link FineBase#YUAN} the lowest sum
 * @param high highest multiple of the base; with {@link FineBase#YUAN} the highest sum
 * @param base what it is a multiple of
 */
public record FineRange(BigDecimal low, BigDecimal high, FineBase base) {

    /** Returns the range of a fine. */
    public static FineRange of(Fine fine) {
        return new FineRange(fine.low(), fine.high(), fine.base());
    }

    /** Returns the range to which a bench mark narrows a fine. */
    public static FineRange of(Benchmark benchmark) {
        return new FineRange(benchmark.low(), benchmark.high(), benchmark.base());
    }

    /** Returns the range in yuan, exactly; empty if the amount of which it is a multiple is not known. */
    public Optional<FineRange> inYuan(Batch batch) {
        if (base == FineBase.YUAN) {
            return Optional.of(this);
        }
        return Optional.ofNullable(amount(batch))
                .map(a -> new FineRange(low.multiply(a), high.multiply(a), FineBase.YUAN));
    }

    private @Nullable BigDecimal amount(Batch batch) {
        return switch (base) {
            case GOODS_VALUE -> batch.goodsValue();
            case TAMPERED_GOODS_VALUE -> batch.tamperedGoodsValue();
            case HELP_INCOME -> batch.helpIncome();
            case YUAN -> BigDecimal.ONE;
        };
    }

    /** Returns whether the other range of the same base lies within this one. */
    boolean contains(FineRange other) {
        return base == other.base && low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    /** Returns the range as decisions write it: {@code 0.5-3 x goodsValue}, {@code 50000-200000 yuan}. */
    @Override
    public String toString() {
        return ends() + (base == FineBase.YUAN ? " " : " x ") + base.en();
    }

    /** Returns both ends: {@code 0.5-3}; one number where they are the same. */
    public String ends() {
        return low.compareTo(high) == 0 ? plain(low) : plain(low) + "-" + plain(high);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
