package org.closedloop.disposition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a penalty has to pass on its way (处罚程序关口), a conclusion.
 *
 * @param kind which
 * @param sum sum on which it turns, yuan: a hearing is due from it upwards, that included; a decision on the spot may set no
 *     higher fine; {@code null} where it turns on no sum
 */
public record Gate(GateKind kind, @Nullable BigDecimal sum) {}
