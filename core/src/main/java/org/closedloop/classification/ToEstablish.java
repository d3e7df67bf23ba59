package org.closedloop.classification;

import org.jspecify.annotations.Nullable;

/**
 * A fact that is not known and on which a clause turns whose other conditions hold (待查明事项), a conclusion.
 *
 * @param field name of the component of the batch, or of the item if {@code item} is given
 * @param item name of the item; {@code null} for a component of the batch
 */
public record ToEstablish(String field, @Nullable String item) {

    /** Returns the path by which a decision lists it: {@code salesValue}, {@code items[甲醛含量].itemClass}. */
    public String path() {
        return item == null ? field : "items[" + item + "]." + field;
    }
}
