package org.closedloop.law;

import java.time.LocalDate;

/**
 * One of the legal dates of a decision (法律适用日期), as a fact that rules match.
 *
 * @param kind which date it is
 * @param on the day in Asia/Shanghai
 */
public record LegalDate(DateKind kind, LocalDate on) {}
