package org.closedloop.rules;

import org.closedloop.law.Bilingual;

/**
 * A fault in a law folder (规则文件错误): what, where, and what to do.
 *
 * @param file file, relative to the root of the law folder, with {@code /}; empty where it is in the folder as a whole
 * @param line line, from 1; 0 where the fault is in the file as a whole
 * @param column column, from 1; 0 where the fault is in the line as a whole
 * @param code code of the fault, for example {@code CL-201}
 * @param message what is wrong, with the offending words
 * @param mend what to do
 */
public record Fault(String file, int line, int column, String code, Bilingual message, Bilingual mend)
        implements Comparable<Fault> {

    /**
     * Returns the fault as one line: {@code file:line:column CODE message. What to do}. The law folder as a whole is the file
     * {@code .}
     */
    public String in(String language) {
        return (file.isEmpty() ? "." : file) + ":" + line + ":" + column + " " + code + " " + message.in(language) + " "
                + mend.in(language);
    }

    /** Compares by place. */
    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return in("en");
    }
}
