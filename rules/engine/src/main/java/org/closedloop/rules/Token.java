package org.closedloop.rules;

import org.closedloop.law.Bilingual;

/**
 * A token of a rule file.
 *
 * @param kind what it is
 * @param text its text; for {@link Kind#TEXT} without quotes and escapes
 * @param offset where it begins in the file, from 0
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(word);
    }

    /** Returns the token as a message shows it, never longer than a line; the end of the file in words. */
    Object shown() {
        if (kind == Kind.END) {
            return new Bilingual("文件末尾", "the end of the file");
        }
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
