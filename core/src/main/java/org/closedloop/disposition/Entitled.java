package org.closedloop.disposition;

import java.math.BigDecimal;

/**
 * What a party may ask for, and in how many days (当事人权利), a conclusion.
 *
 * @param kind what
 * @param days number of days from receipt, the day of receipt not counted
 */
public record Entitled(RightKind kind, BigDecimal days) {}
