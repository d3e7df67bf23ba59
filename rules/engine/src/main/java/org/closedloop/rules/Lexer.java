package org.closedloop.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/** Cuts a rule file into tokens; comments and white space are passed over, everything else is a token or a fault. */
final class Lexer {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?B?");
    private static final String[] SIGNS = {
        "==", "!=", "<=", ">=", "(", ")", ",", ";", ":", "<", ">", "+", "-", "*", ".", "@"
    };

    private static final String BLANKS = " \t\r\n";
    private static final Pattern CLOSING = Pattern.compile("[\"“”‘’']");
    private static final Bilingual PLAIN_SPACE = new Bilingual("请改为半角空格。", "Write a plain space instead.");
    private static final int MAX_TEXT = 500;
    private static final int MAX_TOKENS = 200_000;

    private static final Bilingual REMARK = new Bilingual("注释请以 // 开头。", "Begin a comment with //.");

    private static final Bilingual JOINED =
            new Bilingual("“或者”请用 in ( … ) 或写成两条规则；“并且”请用逗号。", "For or, use in ( … ) or two rules; for and, a comma.");
    private static final Map<String, String> SLIPS = Map.ofEntries(
            slip("=<", "<="),
            slip("=>", ">="),
            slip("<>", "!="),
            slip("=", "=="),
            slip("≤", "<="),
            slip("≥", ">="),
            slip("≠", "!="),
            slip("＜", "<"),
            slip("＞", ">"),
            slip("＝", "=="),
            slip("＋", "+"),
            slip("－", "-"),
            slip("＊", "*"),
            slip("．", "."),
            slip("＄", "$"),
            slip("＠", "@"),
            slip("，", ","),
            slip("、", ","),
            slip("；", ";"),
            slip("：", ":"),
            slip("（", "("),
            slip("）", ")"),
            slip("“", "\""),
            slip("”", "\""),
            slip("‘", "\""),
            slip("’", "\""),
            slip("'", "\""),
            slip("！", "!"),
            slip("｜", "in ( … )"));

    private final SourceText source;
    private final String text;
    private int at;

    private Lexer(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Returns the tokens of a file, the last of kind {@link Token.Kind#END}; faults are recorded in the source. */
    static List<Token> read(SourceText source) {
        return new Lexer(source).tokens();
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        refuseHidden();
        while (skipBlanks()) {
            int start = at;
            if (tokens.size() >= MAX_TOKENS) {
                source.fault(start, FaultCode.TOO_MANY, MAX_TOKENS);
                break;
            }
            char c = text.charAt(at);
            if (c == '"') {
                tokens.add(new Token(Token.Kind.TEXT, quoted(), start));
            } else if (c >= '0' && c <= '9') {
                tokens.add(new Token(Token.Kind.NUMBER, number(), start));
            } else if (c == '$' || c == '_' || Character.isLetter(c)) {
                at++;
                while (at < text.length() && (text.charAt(at) == '_' || Character.isLetterOrDigit(text.charAt(at)))) {
                    at++;
                }
                Token.Kind kind = c == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME;
                tokens.add(new Token(kind, text.substring(start, at), start));
            } else {
                String sign = text.startsWith("<>", at) ? null : sign();
                if (sign == null) {
                    slip(tokens);
                } else {
                    tokens.add(new Token(Token.Kind.SIGN, sign, start));
                    at += sign.length();
                }
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    /**
     * Refuses, in comments and texts too, characters by which an editor shows a file otherwise than it is read: controls,
     * line ends that only some count, and marks that turn the direction of the writing.
     */
    private void refuseHidden() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean lineEnd = c == '\n' || text.startsWith("\r\n", i);
            int type = Character.getType(c);
            if ((Character.isISOControl(c) && c != '\t' && !lineEnd)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                source.fault(i, FaultCode.BAD_CHARACTER, String.format("U+%04X", c));
            }
        }
    }

    /** Passes over white space and comments; returns whether there is anything left. */
    private boolean skipBlanks() {
        while (at < text.length()) {
            // Other white space is none to the engine's own parser.
            if (BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    source.fault(at, FaultCode.OPEN_COMMENT);
                    at = text.length();
                } else {
                    at = end + 2;
                }
            } else {
                return true;
            }
        }
        return false;
    }

    private String quoted() {
        StringBuilder content = new StringBuilder();
        int start = at;
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '\t') {
                source.fault(at, FaultCode.BAD_CHARACTER, "U+0009");
            }
            if (c == '\\') {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
                if (next == '"' || next == '\\') {
                    content.append(next);
                } else {
                    source.fault(at, FaultCode.BAD_CHARACTER, "\\" + next);
                }
                at += 2;
            } else {
                content.append(c);
                at++;
            }
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            source.fault(start, FaultCode.OPEN_TEXT);
        } else {
            at++;
        }
        if (content.length() > MAX_TEXT) {
            source.fault(start, FaultCode.TOO_LONG, content.length(), MAX_TEXT);
            content.setLength(MAX_TEXT);
        }
        return content.toString();
    }

    private String number() {
        Matcher m = NUMBER.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw new IllegalStateException("a digit begins a number");
        }
        at = m.end();
        return m.group();
    }

    private boolean beginsLine() {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /**
     * Tells a character that cannot stand here and what was probably meant. What was meant is then read on with, so that one
     * slip is one fault.
     */
    private void slip(List<Token> tokens) {
        int start = at;
        String shown = Character.toString(text.codePointAt(at));
        String two = text.substring(at, Math.min(text.length(), at + 2));
        if (two.equals("||") || two.equals("&&")) {
            source.fault(at, FaultCode.NOT_ALLOWED, two, JOINED);
            at += 2;
            return;
        }
        if (shown.equals("#") && beginsLine()) {
            source.fault(at, FaultCode.NOT_ALLOWED, shown, REMARK);
            at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            return;
        }
        String written = SLIPS.containsKey(two) ? two : shown;
        String meant = SLIPS.get(written);
        at += written.length();
        if (meant != null) {
            source.fault(
                    start,
                    FaultCode.NOT_ALLOWED,
                    written,
                    new Bilingual(
                            (written.chars().allMatch(c -> c < 128) ? "请写 " : "请写半角的 ") + meant + "。",
                            "Write " + meant + " instead."));
            readOn(tokens, meant, start);
        } else if (Character.isSpaceChar(shown.codePointAt(0)) || Character.isWhitespace(shown.codePointAt(0))) {
            String code = String.format("U+%04X", shown.codePointAt(0));
            Bilingual space = shown.equals("\u3000")
                    ? new Bilingual("全角空格 " + code, "a full-width space " + code)
                    : new Bilingual("空白字符 " + code, "a space " + code);
            source.fault(start, FaultCode.NOT_ALLOWED, space, PLAIN_SPACE);
        } else if (Character.getType(shown.codePointAt(0)) != Character.FORMAT
                && !Character.isISOControl(shown.codePointAt(0))) {
            // Those that nobody sees were told already.
            source.fault(start, FaultCode.BAD_CHARACTER, shown);
        }
    }

    private void readOn(List<Token> tokens, String meant, int start) {
        if (meant.equals("\"")) {
            int line = text.indexOf('\n', at);
            String rest = text.substring(at, line < 0 ? text.length() : line);
            Matcher end = CLOSING.matcher(rest);
            if (end.find()) {
                tokens.add(new Token(Token.Kind.TEXT, rest.substring(0, end.start()), start));
                at += end.end();
            }
        } else if (List.of(SIGNS).contains(meant)) {
            tokens.add(new Token(Token.Kind.SIGN, meant, start));
        }
    }

    private static Map.Entry<String, String> slip(String written, String meant) {
        return Map.entry(written, meant);
    }

    private @Nullable String sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return sign;
            }
        }
        return null;
    }
}
