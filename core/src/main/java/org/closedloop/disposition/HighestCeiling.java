package org.closedloop.disposition;

import java.math.BigDecimal;
import org.closedloop.classification.ViolationKind;
import org.closedloop.inspection.Role;

/**
 * A fine that competes with others and has the highest ceiling of its base (同一基数中上限最高的罚款), a conclusion.
 *
 * @param violation the act that it punishes
 * @param low its floor, a multiple of the base; with {@link FineBase#YUAN} a sum
 * @param high its ceiling
 * @param base what it is a multiple of
 * @param role whose act it is: {@link Role#PRODUCER} where the goods were made, {@link Role#SELLER} where they were sold or used
 */
public record HighestCeiling(ViolationKind violation, BigDecimal low, BigDecimal high, FineBase base, Role role) {}
