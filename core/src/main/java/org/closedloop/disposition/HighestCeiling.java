package org.closedloop.disposition;

import java.math.BigDecimal;
import org.closedloop.classification.ViolationKind;

/**
 * A fine that competes with others and has the highest ceiling of its base (同一基数中上限最高的罚款), a conclusion.
 *
 * @param violation the act that it punishes
 * @param low its floor, a multiple of the base; with {@link FineBase#YUAN} a sum
 * @param high its ceiling
 * @param base what it is a multiple of
 */
public record HighestCeiling(ViolationKind violation, BigDecimal low, BigDecimal high, FineBase base) {}
