package org.closedloop.disposition;

import java.math.BigDecimal;
import org.closedloop.classification.ViolationKind;

/**
 * What a local bench mark of discretion makes of the lawful range of a fine (行政处罚裁量基准), a conclusion. It binds within that
 * range and never widens it. Both ends are included.
 *
 * @param violation the act that is punished
 * @param low lowest multiple of the base; with {@link FineBase#YUAN} the lowest sum
 * @param high highest multiple of the base; with {@link FineBase#YUAN} the highest sum
 * @param base what it is a multiple of
 * @legal administrative_penalty_law/34
 */
public record Benchmark(ViolationKind violation, BigDecimal low, BigDecimal high, FineBase base) {}
