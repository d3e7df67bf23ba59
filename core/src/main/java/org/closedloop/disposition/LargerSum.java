package org.closedloop.disposition;

import java.math.BigDecimal;

/**
 * From which sum a fine, illegal gains or goods are large enough for a hearing (较大数额), a conclusion.
 *
 * @param sum yuan, that included
 */
public record LargerSum(BigDecimal sum) {}
