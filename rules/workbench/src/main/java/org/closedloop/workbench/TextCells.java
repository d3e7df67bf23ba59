package org.closedloop.workbench;

/** Text in columns of a terminal (等宽排版), where a Chinese character takes two cells. */
final class TextCells {

    private TextCells() {}

    /** Returns the number of cells that the text takes. */
    static int width(String text) {
        return text.codePoints().map(TextCells::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** Returns the text with blanks after it, so that it takes at least the given number of cells. */
    static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - width(text)));
    }

    /** Returns the text on one line, without anything that would steer a terminal. */
    static String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = Character.isISOControl(c)
                    || (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2066' && c <= '\u2069')
                    || c == '\u2028'
                    || c == '\u2029';
            if (steers) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, c == '\t' || c == '\n' || c == '\r' ? ' ' : '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
