package org.closedloop.disposition;

import java.math.BigDecimal;
import org.closedloop.classification.ViolationKind;

/**
 * A fine than which no other of the batch may go higher (上限最高的罚款), a conclusion.
 *
 * @param violation the act that it punishes
 * @param low its lowest multiple
 */
public record HighestCeiling(ViolationKind violation, BigDecimal low) {}
