package org.closedloop.law;

import java.time.LocalDate;

/**
 * The law of substance changed after the act (行为后法律有变更), as a fact that rules match; there is none where it did not.
 *
 * @param act day of the act
 * @param step day of the step, later than {@code act}
 */
public record LawChanged(LocalDate act, LocalDate step) {}
