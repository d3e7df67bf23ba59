package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.closedloop.law.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads notices from their written form (放假安排文件): a keyword and its value on each line. Not thread-safe. */
final class NoticeReader {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_CHARS = 1_000_000;
    private static final int LONGEST_SPAN = 31;
    private static final int LONGEST_VALUE = 500;
    private static final List<String> KEYWORDS = List.of(
            "notice", "number", "jurisdiction", "arranges", "issued", "source", "remark", "off", "work", "statutory");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern ISSUED = Pattern.compile("[12][0-9]{3}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern SPAN =
            Pattern.compile("([12][0-9]{3}-[0-9]{2}-[0-9]{2})(?:\\.\\.([12][0-9]{3}-[0-9]{2}-[0-9]{2}))?(?:\\s+(.*))?");

    private final String file;
    private final List<NoticeFormException.Problem> problems = new ArrayList<>();
    private final List<NoticeDraft> drafts = new ArrayList<>();
    private int line;
    private int column;

    private NoticeReader(String file) {
        this.file = file;
    }

    /**
     * Returns the notices of a text that is to be laid on top of others.
     *
     * @throws NoticeFormException if there is anything wrong, with every problem of the file
     */
    static List<Notice> read(String file, String text, List<Notice> below) {
        NoticeReader reader = new NoticeReader(file);
        if (text.length() > MOST_CHARS) {
            reader.line = 1;
            reader.column = 1;
            reader.problem("文件超过 " + MOST_CHARS + " 个字符", "the file has more than " + MOST_CHARS + " characters");
        } else {
            reader.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        List<Notice> notices = new ArrayList<>();
        for (NoticeDraft draft : reader.drafts) {
            Notice notice = draft.finish(reader);
            if (notice != null && notices.stream().anyMatch(notice::replaces)) {
                reader.problemAt(draft.line, 1, "本文件中有两个同名通知", "this file has two notices of this title");
            } else if (notice != null) {
                Stream.concat(below.stream(), notices.stream())
                        .filter(notice::arrangesTheYearOf)
                        .forEach(n -> reader.arranged(draft.line, n));
                notices.add(notice);
            }
        }
        if (!reader.problems.isEmpty()) {
            throw new NoticeFormException(reader.problems);
        }
        return notices;
    }

    private void arranged(int atLine, Notice first) {
        problemAt(
                atLine,
                1,
                first.arranges() + " 年已由《" + first.title() + "》安排。如为更正，请用原名称；如只调整个别日期，请去掉 arranges",
                first.arranges() + " is already arranged by " + first.title()
                        + ". To take its place use its title; to change single days leave out arranges");
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String content = lines[i].stripTrailing();
            line = i + 1;
            column = content.length() - content.stripLeading().length() + 1;
            content = content.strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                line(content);
            }
        }
    }

    private void line(String content) {
        int space = 0;
        while (space < content.length() && !Character.isWhitespace(content.charAt(space))) {
            space++;
        }
        String keyword = content.substring(0, space);
        String value = content.substring(space).strip();
        if (!KEYWORDS.contains(keyword)) {
            Bilingual near = Suggestion.of(keyword, KEYWORDS);
            String shown = shown(keyword);
            String known = String.join(" ", KEYWORDS);
            problem(
                    "没有关键词“" + shown + "”" + near.zh() + "；可用：" + known,
                    "no keyword '" + shown + "'" + near.en() + "; there are: " + known);
            return;
        }
        if (value.isEmpty() || value.length() > LONGEST_VALUE) {
            problem(
                    keyword + " 后面要写内容，不超过 " + LONGEST_VALUE + " 个字符",
                    keyword + " needs a value of at most " + LONGEST_VALUE + " characters");
            return;
        }
        column += content.length() - value.length();
        if (keyword.equals("notice")) {
            drafts.add(new NoticeDraft(value, line));
        } else if (drafts.isEmpty()) {
            problem(
                    keyword + " 之前要先写 notice 和通知名称",
                    keyword + " stands before the first notice; begin with 'notice' and its title");
        } else {
            value(drafts.get(drafts.size() - 1), keyword, value);
        }
    }

    private void value(NoticeDraft draft, String keyword, String value) {
        switch (keyword) {
            case "number" -> draft.number = once(draft.number, keyword, value);
            case "source" -> draft.source = once(draft.source, keyword, value);
            case "remark" -> draft.remark = draft.remark == null ? value : draft.remark + "\n" + value;
            case "jurisdiction" -> draft.jurisdiction = once(draft.jurisdiction, keyword, jurisdiction(value));
            case "arranges" -> draft.arranges = once(draft.arranges, keyword, year(value));
            case "issued" -> draft.issued = once(draft.issued, keyword, issued(value));
            default -> days(draft, keyword, value);
        }
    }

    private <T> @Nullable T once(@Nullable T before, String keyword, @Nullable T value) {
        if (before != null) {
            problem("同一通知写了两次 " + keyword, "this notice has " + keyword + " twice");
        }
        return value;
    }

    private @Nullable Jurisdiction jurisdiction(String value) {
        try {
            return new Jurisdiction(value);
        } catch (IllegalArgumentException e) {
            problem(
                    "“" + shown(value) + "”不是行政区划代码，应如 CN-45",
                    "'" + shown(value) + "' is not a jurisdiction such as CN-45");
            return null;
        }
    }

    private @Nullable Year year(String value) {
        if (!YEAR.matcher(value).matches()) {
            problem("“" + shown(value) + "”不是年份，应如 2016", "'" + shown(value) + "' is not a year such as 2016");
            return null;
        }
        return Year.parse(value);
    }

    private @Nullable LegalDay issued(String value) {
        try {
            if (ISSUED.matcher(value).matches()) {
                return LegalDay.parse(value);
            }
        } catch (IllegalArgumentException e) {
            // Said below, in both languages.
        }
        problem(
                "“" + shown(value) + "”不是发布日期，应如 2015-12-10，只知月份的写 2015-12",
                "'" + shown(value)
                        + "' is not a day of issue such as 2015-12-10, or 2015-12 where the day is not known");
        return null;
    }

    private void days(NoticeDraft draft, String keyword, String value) {
        Matcher m = SPAN.matcher(value);
        LocalDate first = m.matches() ? date(m.group(1)) : null;
        LocalDate last = first == null ? null : m.group(2) == null ? first : date(m.group(2));
        if (first == null || last == null) {
            problem(
                    "“" + shown(value) + "”应以日期或起止日期开头，如 2016-02-07..2016-02-13",
                    "'" + shown(value) + "' should begin with a day or two: 2016-02-07..2016-02-13");
            return;
        }
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_SPAN) {
            problem(
                    "止日应不早于起日，且不超过 " + LONGEST_SPAN + " 天",
                    "the last day must not be before the first, and a span has at most " + LONGEST_SPAN + " days");
            return;
        }
        draft.days(this, keyword, first, last, m.group(3));
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return LegalDay.parse(value).first();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    int line() {
        return line;
    }

    void problem(String zh, String en) {
        problemAt(line, column, zh, en);
    }

    void problemAt(int atLine, int atColumn, String zh, String en) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new NoticeFormException.Problem(file, atLine, atColumn, new Bilingual(zh, en)));
        }
    }

    private static String shown(String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return shown.chars().anyMatch(Character::isISOControl) ? shown.replaceAll("\\p{Cntrl}", "?") : shown;
    }
}
