package org.closedloop.classification;

import org.jspecify.annotations.Nullable;

/**
 * A duty that is broken (违反义务), a conclusion.
 *
 * @param kind the duty
 * @param item name of the item by which it is broken; {@code null} where it is not broken by an item
 */
public record Breach(BreachKind kind, @Nullable String item) {}
