package org.closedloop.law;

/** Something with a name in the statute's own words (法定用语) and an English rendering. */
public interface Termed {

    /** Returns the statute's own Chinese term, never empty. */
    String zh();

    /** Returns the English rendering, never empty. */
    String en();

    /** Returns {@link #zh()} for {@code zh}, {@code zh-CN} and so on, {@link #en()} for every other language tag. */
    default String in(String language) {
        return language.startsWith("zh") ? zh() : en();
    }
}
