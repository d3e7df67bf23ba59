package org.closedloop.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.law.Bilingual;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with a file that is no YAML, in our own words (YAML 语法错误). The reader's words are English, and say what it
 * expected rather than what the author left out; they are kept, in brackets, only where none of ours fits.
 */
final class YamlProblem {

    private static final Pattern KEY =
            Pattern.compile("\\s*(?:- +)*(?:\"[^\"]*\"|'[^']*'|[^\"'\\s#\\[{][^#]*?):(?:\\s.*)?");
    private static final int MAX_LINE = 1_000;
    private static final Bilingual GENERAL_MEND =
            new Bilingual("请检查缩进、冒号后的空格和引号。", "Check indentation, the space after each colon, and quotes.");

    private final String file;
    private final String[] lines;

    private YamlProblem(String file, String content) {
        this.file = file;
        this.lines = content.split("\r?\n|\r", -1);
    }

    /** Returns the fault for what the reader refused. */
    static Fault of(String file, String content, MarkedYamlEngineException refused) {
        return new YamlProblem(file, content).fault(refused);
    }

    /** Returns the fault for a problem with words of its own. */
    static Fault at(String file, int line, int column, Bilingual problem) {
        return fault(file, line, column, problem, GENERAL_MEND);
    }

    /** Returns the fault for a problem that is known by the reader's words only. */
    static Fault unknown(String file, int line, int column, String words) {
        return at(
                file,
                line,
                column,
                new Bilingual(
                        "此处的写法读不懂（YAML 解析器：" + words + "）",
                        "what stands here cannot be read (YAML reader: " + words + ")"));
    }

    private static Fault fault(String file, int line, int column, Bilingual problem, Bilingual mend) {
        return new Fault(
                file,
                line,
                column,
                "CL-101",
                new Bilingual("不是有效的 YAML 数据：" + problem.zh() + "。", "this is not YAML data: " + problem.en() + "."),
                mend);
    }

    private Fault fault(MarkedYamlEngineException refused) {
        String words = refused.getProblem();
        String context = String.valueOf(refused.getContext());
        Optional<Mark> found = refused.getProblemMark().or(refused::getContextMark);
        Optional<Mark> begun = refused.getContextMark().or(refused::getProblemMark);
        if (words.contains("(TAB)")) {
            return at(
                    found,
                    new Bilingual("缩进用了制表符（Tab）", "a tab is used to indent"),
                    new Bilingual("请改用空格缩进，每层两个。", "Indent with blanks, two a level."));
        }
        if (words.contains("cannot start any token")) {
            String character = character(found);
            return at(
                    found,
                    new Bilingual("文本不能以“" + character + "”开头", "a text cannot begin with '" + character + "'"),
                    new Bilingual("请给文本加引号。", "Put the text in quotes."));
        }
        if (words.equals("could not find expected ':'")) {
            return noColon(begun);
        }
        if (words.equals("mapping values are not allowed here")) {
            return colon(found);
        }
        if (words.startsWith("expected <block end>")) {
            return levels(words, context, found);
        }
        if (words.startsWith("sequence entries")) {
            return at(
                    found,
                    new Bilingual("列表项（-）不能写在键的同一行", "a list item (-) cannot stand on the line of its key"),
                    new Bilingual(
                            "请另起一行写“- ”，或写成 [ … ]；文本请加引号。",
                            "Begin a new line with '- ', or write [ … ]; put a text in quotes."));
        }
        if (context.contains("quoted scalar")) {
            return quoted(words, found, begun);
        }
        if (words.startsWith("expected ',' or")) {
            return bracket(words, found, begun);
        }
        if (words.equals("but found another document")) {
            return at(
                    found,
                    new Bilingual("文件中有第二个文档（---）", "the file holds a second document (---)"),
                    new Bilingual("请删去 ---，或拆成两个文件。", "Delete the ---, or make two files of it."));
        }
        if (words.startsWith("expected the node content")) {
            String character = character(found);
            return at(
                    found,
                    new Bilingual("此处应有值，却是“" + character + "”", "a value is missing before '" + character + "'"),
                    new Bilingual(
                            "请补写值，或删去多余的标点；文本请加引号。", "Write the value, or delete the sign; put a text in quotes."));
        }
        return unknown(file, YamlReader.line(found), YamlReader.column(found), words);
    }

    private Fault noColon(Optional<Mark> place) {
        return at(
                place,
                new Bilingual("这一行没有冒号，或冒号后没有空格", "this line has no colon, or no blank after it"),
                new Bilingual("请写成“键: 值”：半角冒号，其后一个空格。", "Write 'key: value' with a blank after the colon."));
    }

    /** A colon where none can be: in a value, after a line without one, or on a line that is indented too far. */
    private Fault colon(Optional<Mark> place) {
        int index = YamlReader.line(place) - 1;
        int before = index - 1;
        while (before >= 0 && lines[before].isBlank()) {
            before--;
        }
        int column = YamlReader.column(place) - 1;
        if (index >= 0 && isKey(lines[index].substring(0, Math.min(column, lines[index].length())))) {
            return at(
                    place,
                    new Bilingual("值中又有冒号", "there is a second colon, in the value"),
                    new Bilingual(
                            "含冒号的值请加引号；另一个键请另起一行。",
                            "Put a value with a colon in quotes; begin another key on a line of its own."));
        }
        if (before >= 0 && !isKey(lines[before])) {
            int first = lines[before].length() - lines[before].stripLeading().length();
            return fault(
                    file,
                    before + 1,
                    first + 1,
                    new Bilingual("这一行没有冒号，或冒号后没有空格", "this line has no colon, or no blank after it"),
                    new Bilingual("请写成“键: 值”：半角冒号，其后一个空格。", "Write 'key: value' with a blank after the colon."));
        }
        return at(
                place,
                new Bilingual(
                        "缩进有误：这一行比上一行深，而上一行已有值",
                        "the indentation is wrong: this line is deeper than the one before, which has a value already"),
                new Bilingual("同一层的键从同一列开始。", "Keys of one level begin in one column."));
    }

    private static boolean isKey(String line) {
        return line.length() <= MAX_LINE && KEY.matcher(line).matches();
    }

    private Fault levels(String words, String context, Optional<Mark> found) {
        int index = YamlReader.line(found) - 1;
        String line = index >= 0 && index < lines.length ? lines[index] : "";
        String left = line.substring(0, Math.min(YamlReader.column(found) - 1, line.length()))
                .strip();
        if (words.endsWith("'<scalar>'") && (left.endsWith("\"") || left.endsWith("'"))) {
            return at(
                    found,
                    new Bilingual("引号之后还有文字", "something follows a closing quote"),
                    new Bilingual(
                            "请把全部文字放进引号；单引号文本中的单引号写两个。",
                            "Put all of the text in quotes; within single quotes a single quote is written twice."));
        }
        boolean mixed = context.contains("collection") ? words.endsWith("'?'") : words.endsWith("'-'");
        if (mixed) {
            return at(
                    found,
                    new Bilingual("同一层既有列表项（-）又有键", "list items (-) and keys stand at one level"),
                    new Bilingual(
                            "请核对缩进：列表项的键与“-”之后的键对齐。",
                            "See to the indentation: keys of an item begin below the key after its '-'."));
        }
        return at(
                found,
                new Bilingual("缩进有误：与上文各层都对不齐", "the indentation is wrong: it fits no level above"),
                new Bilingual("同一层的键从同一列开始。", "Keys of one level begin in one column."));
    }

    private Fault quoted(String words, Optional<Mark> found, Optional<Mark> begun) {
        if (words.startsWith("found unexpected")) {
            return at(
                    begun,
                    new Bilingual("引号没有结束", "the quote is not closed"),
                    new Bilingual("请在文本之后补上同样的引号。", "Close the text with the same quote."));
        }
        return at(
                found,
                new Bilingual("双引号文本中的反斜杠写法不认识", "the backslash in this text is not understood"),
                new Bilingual("反斜杠请写两个，或改用单引号。", "Write the backslash twice, or use single quotes."));
    }

    private Fault bracket(String words, Optional<Mark> found, Optional<Mark> begun) {
        String open = words.contains("']'") ? "[" : "{";
        String close = words.contains("']'") ? "]" : "}";
        int line = YamlReader.line(begun);
        if (character(found).equals("[") && YamlReader.line(found) == line) {
            return at(
                    found,
                    new Bilingual("键中有“[”而没有加引号", "there is a '[' in a key without quotes"),
                    new Bilingual("请给这个键加引号，如 \"CORRECT[ENT-1]\"。", "Put the key in quotes, as \"CORRECT[ENT-1]\"."));
        }
        return at(
                found,
                new Bilingual(
                        "第 " + line + " 行的括号“" + open + "”没有结束，或少了逗号",
                        String.format(
                                Locale.ROOT,
                                "the bracket '%s' of line %d is not closed, or a comma is missing",
                                open,
                                line)),
                new Bilingual("请在此处之前补上“" + close + "”或逗号。", "Write '" + close + "' or a comma before this place."));
    }

    private Fault at(Optional<Mark> place, Bilingual problem, Bilingual mend) {
        return fault(file, YamlReader.line(place), YamlReader.column(place), problem, mend);
    }

    /** The character at a place as the author sees it. */
    private String character(Optional<Mark> place) {
        int index = YamlReader.line(place) - 1;
        int column = YamlReader.column(place) - 1;
        return index >= 0 && index < lines.length && column < lines[index].length()
                ? new String(Character.toChars(lines[index].codePointAt(column)))
                : "";
    }
}
