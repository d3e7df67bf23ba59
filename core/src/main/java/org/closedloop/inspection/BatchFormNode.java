package org.closedloop.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.inspection.BatchFormException.Kind;
import org.closedloop.inspection.BatchFormException.Problem;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.closedloop.law.Suggestion;
import org.closedloop.law.Termed;
import org.jspecify.annotations.Nullable;

/**
 * One object of a written batch. Every method takes a field by its name, notes what is wrong with it, and gives
 * {@code null} both for what is not known and for what is wrong. Fields nobody asked for are those it does not have.
 */
final class BatchFormNode {

    /** More would only fill memory: such a batch was not written by anyone. */
    private static final int MOST_PROBLEMS = 1_000;

    private final String path;
    private final Map<?, ?> fields;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    BatchFormNode(String path, Map<?, ?> fields, List<Problem> problems) {
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    @Nullable
    String text(String name, int longest) {
        String text = textOrEmpty(name, longest);
        return text == null || text.isBlank() ? null : text;
    }

    @Nullable
    String requiredText(String name, int longest) {
        int before = problems.size();
        String text = text(name, longest);
        if (text == null && problems.size() == before) {
            note(name, fields.get(name), Kind.MISSING, "必须填写，不能为空白。", "is required and must not be blank.");
        }
        return text;
    }

    @Nullable
    String textOrEmpty(String name, int longest) {
        Object value = take(name);
        return value == null ? null : text(name, value, longest);
    }

    private @Nullable String text(String name, Object value, int longest) {
        if (!(value instanceof String text)) {
            wrongKind(name, value, "应为文本，请加引号", "must be text; put it in quotes");
            return null;
        }
        if (text.length() > longest) {
            note(
                    name,
                    text,
                    Kind.TOO_LONG,
                    "长 " + text.length() + " 个字符，最多允许 " + longest + " 个。",
                    "is " + text.length() + " characters long; allowed are " + longest + ".");
            return null;
        }
        int bad = BatchFormWords.badCharacter(text);
        if (bad >= 0) {
            String code = String.format("U+%04X", (int) text.charAt(bad));
            note(
                    name,
                    text,
                    Kind.CHARACTER,
                    "第 " + (bad + 1) + " 个字符 " + code + " 不是文本字符（控制字符或残缺的字符）。",
                    "character " + (bad + 1) + ", " + code + ", is no text character.");
            return null;
        }
        return text;
    }

    @Nullable
    Boolean truth(String name) {
        Object value = take(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        wrongKind(
                name,
                value,
                "允许 true、false，不加引号；不知道时写 null 或者省去",
                "allowed are true and false without quotes; null if not known");
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        Object value = take(name);
        return value == null ? null : choice(name, value, type);
    }

    <E extends Enum<E>> List<E> choices(String name, Class<E> type, int longest) {
        List<E> chosen = new ArrayList<>();
        List<?> written = list(name, longest);
        for (int i = 0; written != null && i < written.size(); i++) {
            String element = name + "[" + i + "]";
            Object value = written.get(i);
            E one = value == null ? null : choice(element, value, type);
            if (value == null) {
                wrongKind(element, "null", "列表中不能有 null", "a list must not hold null");
            } else if (one != null) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Object value, Class<E> type) {
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (value instanceof String text) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
        }
        String word = BatchFormWords.shown(value);
        Bilingual hint = Suggestion.of(
                Arrays.stream(type.getEnumConstants())
                        .filter(c -> c instanceof Termed t && (t.zh().equals(word) || t.en().equalsIgnoreCase(word)))
                        .map(Enum::name)
                        .findFirst()
                        .orElse(word),
                allowed);
        noteValue(
                name,
                value,
                Kind.NOT_ALLOWED,
                "不在允许的取值之内" + hint.zh() + "：" + String.join("、", allowed) + "。",
                "is not allowed" + hint.en() + "; allowed are " + String.join(", ", allowed) + ".");
        return null;
    }

    @Nullable
    LegalDay day(String name) {
        Object value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && text.length() <= 10) {
            try {
                return LegalDay.parse(text);
            } catch (IllegalArgumentException e) {
                // Noted below, in both languages.
            }
        }
        noteValue(
                name,
                value,
                Kind.DAY,
                "不是日期，或者日历上没有这一天；允许的写法：2021-02-20、2021-02、2021-Q1、2021。",
                "is no date or no day of the calendar; allowed are 2021-02-20, 2021-02, 2021-Q1 and 2021.");
        return null;
    }

    @Nullable
    LocalDate exactDay(String name) {
        LegalDay day = day(name);
        if (day == null || day.isExact()) {
            return day == null ? null : day.first();
        }
        Object value = fields.get(name);
        noteValue(
                name,
                value,
                Kind.DAY,
                "须写明到日：2021-02-20；不知道时写 null 或者省去。",
                "must be an exact day such as 2021-02-20; null if it is not known.");
        return null;
    }

    @Nullable
    Jurisdiction jurisdiction(String name) {
        Object value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && text.length() <= 11) {
            try {
                return new Jurisdiction(text);
            } catch (IllegalArgumentException e) {
                // Noted below, in both languages.
            }
        }
        noteValue(
                name,
                value,
                Kind.JURISDICTION,
                "不是行政区划；允许的写法：CN、CN-37、CN-37-06、CN-37-06-02（GB/T 2260，每级两位）。",
                "is no jurisdiction; allowed are CN, CN-37, CN-37-06 and CN-37-06-02 "
                        + "(GB/T 2260, two digits a level).");
        return null;
    }

    @Nullable
    BigDecimal amount(String name) {
        Object value = take(name);
        if (value == null) {
            return null;
        }
        BigDecimal amount = BatchFormWords.amount(value);
        if (amount != null && amount.signum() >= 0) {
            return amount;
        }
        boolean negative = amount != null;
        noteValue(
                name,
                value,
                Kind.AMOUNT,
                (negative ? "是负数" : "不是金额") + "；允许：以元为单位，只写数字，最多一个小数点，最长 " + BatchFormWords.AMOUNT_LENGTH
                        + " 位，如 58000.00。",
                (negative ? "is negative" : "is no amount")
                        + "; allowed are yuan in digits with at most one point, " + BatchFormWords.AMOUNT_LENGTH
                        + " characters at most, such as 58000.00.");
        return null;
    }

    @Nullable
    BatchFormNode child(String name) {
        Object value = take(name);
        return value == null ? null : child(name, value);
    }

    private @Nullable BatchFormNode child(String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new BatchFormNode(at(name) + ".", map, problems);
        }
        wrongKind(name, value, "应为对象 {…}", "must be an object {…}");
        return null;
    }

    /** Returns the objects of a list, or {@code null} where there is no list. */
    @Nullable
    List<BatchFormNode> children(String name, int longest) {
        List<?> written = list(name, longest);
        if (written == null) {
            return null;
        }
        List<BatchFormNode> children = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String element = name + "[" + i + "]";
            Object value = written.get(i);
            BatchFormNode child = child(element, value == null ? "null" : value);
            if (child != null) {
                children.add(child);
            }
        }
        return children;
    }

    private @Nullable List<?> list(String name, int longest) {
        Object value = take(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list)) {
            wrongKind(name, value, "应为列表 […]", "must be a list […]");
            return null;
        }
        if (list.size() > longest) {
            note(
                    name,
                    value,
                    Kind.TOO_LONG,
                    "列表有 " + list.size() + " 项，最多允许 " + longest + " 项。",
                    "has " + list.size() + " elements; allowed are " + longest + ".");
            return null;
        }
        return list;
    }

    /** Notes every field that no method was asked for. */
    void refuseTheRest() {
        for (Object key : fields.keySet()) {
            String name = BatchFormWords.shown(key);
            if (!(key instanceof String) || !asked.contains(key)) {
                Bilingual hint = Suggestion.of(name, asked);
                note(
                        name,
                        fields.get(key),
                        Kind.UNKNOWN_FIELD,
                        "没有这个字段" + hint.zh() + "；允许的字段：" + String.join("、", asked) + "。",
                        "no such field" + hint.en() + "; allowed are " + String.join(", ", asked) + ".");
            }
        }
    }

    private @Nullable Object take(String name) {
        asked.add(name);
        return fields.get(name);
    }

    private void wrongKind(String name, Object value, String zh, String en) {
        noteValue(name, value, Kind.WRONG_KIND, zh + "。", en + ".");
    }

    /** Notes a value that is wrong; the texts come after field and value. */
    private void noteValue(String name, @Nullable Object value, Kind kind, String zh, String en) {
        String shown = BatchFormWords.shown(value);
        note(name, value, kind, "“" + shown + "”" + zh, "'" + shown + "' " + en);
    }

    /** Notes that a value is not allowed, for a reason of the caller's. */
    void refuse(String name, Object value, String zh, String en) {
        note(name, value, Kind.NOT_ALLOWED, zh, en);
    }

    /** Notes what is wrong with a field; the texts come after the field. */
    private void note(String name, @Nullable Object value, Kind kind, String zh, String en) {
        if (problems.size() < MOST_PROBLEMS) {
            Bilingual message = new Bilingual(at(name) + "：" + zh, at(name) + ": " + en);
            problems.add(new Problem(at(name), BatchFormWords.shown(value), kind, message));
        }
    }

    private String at(String name) {
        return path + name;
    }
}
