package org.closedloop.rules;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.closedloop.law.Bilingual;

/**
 * Checks a regular expression of a rule (正则表达式), which is matched against texts of any length that anybody wrote.
 *
 * <p>There are no groups, no references and no looking around, and each alternative repeats at most two of its
 * characters: so the work grows with the square of the text at worst, never exponentially.
 */
final class SafeRegex {

    private static final int LONGEST = 200;
    private static final int REPETITIONS = 2;

    private static final String ATOM = "(?:[^\\\\(){}\\[\\]*+?|]|\\\\[dswDSW.\\-/]|\\[[^\\[\\]&\\\\]+\\])";
    private static final Pattern ALTERNATIVE = Pattern.compile("(?:" + ATOM + "[*+?]?)*+");
    private static final Pattern QUOTED = Pattern.compile("\\\\.|\\[[^\\]]*+\\]");

    private SafeRegex() {}

    /** Records a fault where the expression is not accepted. */
    static void check(SourceText source, RuleTree.Matching matching) {
        String regex = matching.regex();
        // The shape comes first: the compiler of the platform recurses into groups.
        if (regex.length() > LONGEST || !alternatives(regex, ALTERNATIVE)) {
            source.fault(
                    matching.offset(),
                    FaultCode.BAD_REGEX,
                    regex,
                    new Bilingual("可能无休止地回溯", "it may backtrack without end"));
            return;
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            source.fault(matching.offset(), FaultCode.BAD_REGEX, regex, e.getDescription());
            return;
        }
        for (String alternative : QUOTED.matcher(regex).replaceAll("x").split("\\|")) {
            if (alternative.chars().filter(c -> "*+?".indexOf(c) >= 0).count() > REPETITIONS) {
                source.fault(matching.offset(), FaultCode.SLOW_REGEX, regex, REPETITIONS);
                return;
            }
        }
    }

    private static boolean alternatives(String regex, Pattern form) {
        // A bar within a class stands for itself.
        StringBuilder plain = new StringBuilder(regex);
        boolean inClass = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            inClass = c == '[' || (inClass && c != ']');
            if (inClass && c == '|') {
                plain.setCharAt(i, '_');
            }
        }
        for (String alternative : plain.toString().split("\\|", -1)) {
            if (!form.matcher(alternative).matches()) {
                return false;
            }
        }
        return true;
    }
}
