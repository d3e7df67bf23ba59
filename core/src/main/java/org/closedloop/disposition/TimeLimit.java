package org.closedloop.disposition;

import java.math.BigDecimal;

/**
 * The time that the law gives for what is owed (法定期限), a conclusion.
 *
 * @param kind what is owed
 * @param days number of calendar days (自然日); the day from which it runs is not counted
 * @param from from when it runs
 */
public record TimeLimit(DutyKind kind, BigDecimal days, Anchor from) {}
