package org.closedloop.classification;

import org.jspecify.annotations.Nullable;

/**
 * A serious quality problem (严重质量问题), a conclusion.
 *
 * @param kind why it is serious
 * @param item name of the item that shows it; {@code null} where it lies in the batch as a whole
 */
public record SeriousProblem(SeriousKind kind, @Nullable String item) {}
