package org.closedloop.rules;

import java.util.List;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The page of a fault (错误说明): what a code means, why the rule behind it exists, and what to do.
 *
 * @param code the code, for example {@code CL-302}
 * @param name a name for programs, for example {@code UnknownField}
 * @param title the fault in a few words
 * @param meaning what was found
 * @param why why it is refused
 * @param mend what to do
 * @param wrong an example with the fault; empty where none can be shown
 * @param right the same made right; empty where none can be shown
 * @param encoding encoding of the wrong example's files; {@code null} for UTF-8
 */
public record FaultPage(
        String code,
        String name,
        Bilingual title,
        Bilingual meaning,
        Bilingual why,
        Bilingual mend,
        List<Part> wrong,
        List<Part> right,
        @Nullable String encoding) {

    public FaultPage {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /**
     * A part of an example (示例).
     *
     * @param name file of a folder, or {@code when}, {@code then} or {@code meta} for that part of a rule, {@code rules} for
     *     what follows the package line, {@code command} for what is typed
     * @param text its text
     * @param line line of the fault, from 1; 0 if it is not in this part or in the file as a whole
     * @param column column of the fault, from 1; 0 as above
     */
    public record Part(String name, String text, int line, int column) {

        /** Stands before the offending words in the files of pages; no law folder has it elsewhere. */
        private static final String MARK = "▶";

        static Part of(String name, String marked) {
            int at = marked.indexOf(MARK);
            if (at < 0) {
                return new Part(name, marked, 0, 0);
            }
            String before = marked.substring(0, at);
            int line = Math.toIntExact(before.chars().filter(c -> c == '\n').count()) + 1;
            int column = at - before.lastIndexOf('\n');
            return new Part(name, before + marked.substring(at + MARK.length()), line, column);
        }
    }
}
