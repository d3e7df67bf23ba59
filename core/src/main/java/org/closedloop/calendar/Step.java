package org.closedloop.calendar;

import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of the working of a deadline (期限计算步骤), written by the code that took the step.
 *
 * @param text what was done, in Chinese and English
 * @param clause clause on which it rests; {@code null} where it rests on none, or its number is not known
 */
public record Step(Bilingual text, @Nullable ClauseRef clause) {}
