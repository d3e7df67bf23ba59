package org.closedloop.disposition;

import java.math.BigDecimal;
import org.closedloop.classification.ViolationKind;

/**
 * A fine for the goods themselves, of which one act can draw several (竞合的罚款), a conclusion. Both ends are included.
 *
 * @param violation the act that it punishes
 * @param low lowest multiple of the base; with {@link FineBase#YUAN} the lowest sum
 * @param high highest multiple of the base; with {@link FineBase#YUAN} the highest sum
 * @param base what it is a multiple of
 */
public record Competes(ViolationKind violation, BigDecimal low, BigDecimal high, FineBase base) {}
