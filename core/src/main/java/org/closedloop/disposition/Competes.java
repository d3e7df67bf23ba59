package org.closedloop.disposition;

import java.math.BigDecimal;
import org.closedloop.classification.ViolationKind;
import org.closedloop.inspection.Role;

/**
 * A fine for the goods themselves, of which one act can draw several (竞合的罚款), a conclusion. Both ends are included.
 *
 * @param violation the act that it punishes
 * @param low lowest multiple of the base; with {@link FineBase#YUAN} the lowest sum
 * @param high highest multiple of the base; with {@link FineBase#YUAN} the highest sum
 * @param base what it is a multiple of
 * @param role whose act it is: {@link Role#PRODUCER} where the goods were made, {@link Role#SELLER} where they were sold or used
 */
public record Competes(ViolationKind violation, BigDecimal low, BigDecimal high, FineBase base, Role role) {}
