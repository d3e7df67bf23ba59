package org.closedloop.workbench;

/**
 * A line of a file with the place of a fault in it (出错的行), as a terminal shows it.
 *
 * @param text the line, fit to be printed and cut where it is long
 * @param caret cells before the place
 */
record Excerpt(String text, int caret) {

    private static final int MOST_CELLS = 100;
    private static final int TAB = 4;
    private static final String CUT = "…";

    /**
     * Returns the line of a file.
     *
     * @param line the line as it stands in the file, without its end
     * @param column column of the fault in it, from 1; beyond the end it is the end
     */
    static Excerpt of(String line, int column) {
        int place = Math.min(Math.max(0, column - 1), line.length());
        int start = 0;
        while (start < place && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        String before = printable(line.substring(start, place), 0);
        int caret = TextCells.width(before);
        String after = printable(line.substring(place), caret).stripTrailing();
        if (caret + TextCells.width(after) <= MOST_CELLS) {
            return new Excerpt(before + after, caret);
        }
        String head = caret <= MOST_CELLS / 2 ? before : CUT + last(before, MOST_CELLS / 2);
        caret = TextCells.width(head);
        int room = MOST_CELLS - caret;
        String tail = TextCells.width(after) <= room ? after : first(after, room - 1) + CUT;
        return new Excerpt(head + tail, caret);
    }

    /** Returns the line whole, with the blanks at its beginning, however long it is. */
    static Excerpt whole(String line, int column) {
        int place = Math.min(Math.max(0, column - 1), line.length());
        String before = printable(line.substring(0, place), 0);
        int caret = TextCells.width(before);
        return new Excerpt(before + printable(line.substring(place), caret).stripTrailing(), caret);
    }

    /** Returns the two lines: the line of the file, and the caret under the place. */
    String[] lines(String gutter, String emptyGutter) {
        return new String[] {gutter + text, emptyGutter + " ".repeat(caret) + "^"};
    }

    /** Tabs become blanks, and whatever steers a terminal or is not seen becomes a sign that is. */
    private static String printable(String text, int cellsBefore) {
        StringBuilder printable = new StringBuilder();
        int cells = cellsBefore;
        for (int c : text.codePoints().toArray()) {
            String shown = Character.toString(c);
            if (c == '\t') {
                shown = " ".repeat(TAB - cells % TAB);
            } else if (unseen(c)) {
                shown = "\uFFFD";
            }
            printable.append(shown);
            cells += TextCells.width(shown);
        }
        return printable.toString();
    }

    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String first(String text, int cells) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += TextCells.width(Character.toString(c));
            if (used > cells) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    private static String last(String text, int cells) {
        int begin = text.length();
        int used = 0;
        while (begin > 0) {
            int c = text.codePointBefore(begin);
            used += TextCells.width(Character.toString(c));
            if (used > cells) {
                break;
            }
            begin -= Character.charCount(c);
        }
        return text.substring(begin);
    }
}
