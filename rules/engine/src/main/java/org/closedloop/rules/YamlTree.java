package org.closedloop.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML file of the law folder as a tree (数据文件), every node of which knows its line and column.
 *
 * <p>Only plain data is read: mappings, lists, texts, numbers, {@code true}, {@code false} and {@code null}. Tags,
 * anchors, aliases, second documents and keys that stand twice are faults; nothing is ever constructed from a tag.
 * Numbers and dates stay as they were written, so that no digit is lost.
 *
 * <p>A getter that does not find what it asks for records a fault at the node and returns {@code null} or an empty
 * list, so that a reader goes on and all faults of a file come out at once. A key that is not there is no fault for a
 * getter; {@link #shape} says which keys must be there.
 *
 * <p>Faults of the tree are {@code CL-101} (no YAML) and {@code CL-121} to {@code CL-125} (not in the form asked for).
 */
final class YamlTree {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MAX_TEXT = 4_000;
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final String file;
    private final int line;
    private final int column;
    private final YamlKind kind;
    private final String text;
    private final Map<String, YamlTree> keys = new LinkedHashMap<>();
    private final Map<String, YamlTree> fields = new LinkedHashMap<>();
    private final List<YamlTree> items = new ArrayList<>();
    private final List<Fault> faults;

    private YamlTree(String file, Node node, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
        this.line = YamlReader.line(node.getStartMark());
        this.column = YamlReader.column(node.getStartMark());
        if (!PLAIN_TAGS.contains(node.getTag())) {
            Bilingual problem =
                    new Bilingual("不允许标签“" + node.getTag() + "”", "the tag '" + node.getTag() + "' is not allowed");
            faults.add(YamlProblem.at(file, line, column, problem));
        }
        if (node instanceof MappingNode mapping) {
            this.kind = YamlKind.MAPPING;
            this.text = "";
            mapping.getValue().forEach(this::put);
        } else if (node instanceof SequenceNode sequence) {
            this.kind = YamlKind.LIST;
            this.text = "";
            sequence.getValue().forEach(n -> items.add(new YamlTree(file, n, faults)));
        } else {
            this.kind = Tag.NULL.equals(node.getTag())
                    ? YamlKind.NULL
                    : Tag.BOOL.equals(node.getTag()) ? YamlKind.FLAG : YamlKind.TEXT;
            this.text = ((ScalarNode) node).getValue();
        }
    }

    private void put(NodeTuple tuple) {
        YamlTree key = new YamlTree(file, tuple.getKeyNode(), faults);
        YamlTree value = new YamlTree(file, tuple.getValueNode(), faults);
        if (key.kind == YamlKind.MAPPING || key.kind == YamlKind.LIST) {
            key.wrongKind(YamlKind.TEXT.named());
        } else if (keys.putIfAbsent(key.text, key) == null) {
            fields.put(key.text, value);
        } else {
            key.fault(
                    "CL-122",
                    new Bilingual("键“" + key.text + "”重复。", "the key '" + key.text + "' stands twice."),
                    new Bilingual("请合并或删除其中一个。", "Merge them or delete one."));
        }
    }

    /**
     * Returns the root of a file, or {@code null} after a fault if it is not UTF-8, not YAML, empty or too large.
     *
     * @param file name of the file, for faults
     * @param bytes its content
     * @param faults where faults are added, now and by every getter later
     */
    static @Nullable YamlTree read(String file, byte[] bytes, List<Fault> faults) {
        Node root = YamlReader.read(file, bytes, faults);
        return root == null ? null : new YamlTree(file, root, faults);
    }

    /** Returns the line of this node, from 1. */
    int line() {
        return line;
    }

    /** Returns the column of this node, from 1. */
    int column() {
        return column;
    }

    /** Returns whether this is a mapping. */
    boolean isMapping() {
        return kind == YamlKind.MAPPING;
    }

    /** Returns whether this is {@code null} or nothing was written after the key. */
    boolean isNull() {
        return kind == YamlKind.NULL;
    }

    /**
     * Returns whether this is a mapping with all required keys and no keys but the required and the optional; if not,
     * with a fault for every key that lacks or is too many.
     */
    boolean shape(List<String> required, List<String> optional) {
        if (kind != YamlKind.MAPPING) {
            wrongKind(YamlKind.MAPPING.named());
            return false;
        }
        int before = faults.size();
        List<String> all = Stream.concat(required.stream(), optional.stream()).toList();
        keys.forEach((key, place) -> {
            if (!required.contains(key) && !optional.contains(key)) {
                Bilingual meant = Suggestion.of(key, all);
                place.fault(
                        "CL-121",
                        new Bilingual(
                                "不认识的键“" + key + "”" + meant.zh() + "。",
                                "the key '" + key + "' is not known" + meant.en() + "."),
                        new Bilingual(
                                "可用：" + String.join(" ", all) + "。", "There are: " + String.join(" ", all) + "."));
            }
        });
        for (String key : required) {
            if (!fields.containsKey(key)) {
                fault(
                        "CL-123",
                        new Bilingual("缺少“" + key + "”。", "'" + key + "' is missing."),
                        new Bilingual("请补写；未知的内容不要猜测。", "Write it; never guess what is not known."));
            }
        }
        return faults.size() == before;
    }

    /** Returns the value of a key; {@code null} if it is not there or this is no mapping. */
    @Nullable
    YamlTree get(String key) {
        return fields.get(key);
    }

    /** Returns the node at a path such as {@code items[0].result}, or the deepest on the way that is there. */
    YamlTree at(String path) {
        YamlTree node = this;
        for (String step : path.split("[.\\[]")) {
            YamlTree next;
            if (step.matches("[0-9]{1,6}\\]")) {
                int index = Integer.parseInt(step.substring(0, step.length() - 1));
                next = index < node.items.size() ? node.items.get(index) : null;
            } else {
                next = node.fields.get(step);
            }
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    /** Returns the elements of this list; none, with a fault, if it is no list. */
    List<YamlTree> items() {
        if (kind != YamlKind.LIST) {
            wrongKind(YamlKind.LIST.named());
        }
        return List.copyOf(items);
    }

    /** Returns the text or number as written; {@code null} with a fault if it is blank or something else. */
    @Nullable
    String text() {
        if (kind != YamlKind.TEXT || text.isBlank()) {
            wrongKind(YamlKind.TEXT.named());
            return null;
        }
        if (text.length() > MAX_TEXT) {
            fault(FaultCode.TOO_LONG, text.length(), MAX_TEXT);
            return null;
        }
        return text;
    }

    /** Returns the texts of this list in their order; those that are no text are left out with a fault. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (YamlTree item : items()) {
            String each = item.text();
            if (each != null) {
                texts.add(each);
            }
        }
        return List.copyOf(texts);
    }

    /** Returns the value of {@code true} or {@code false}; {@code null} with a fault if it is something else. */
    @Nullable
    Boolean flag() {
        if (kind != YamlKind.FLAG) {
            wrongKind(YamlKind.FLAG.named());
            return null;
        }
        return text.equals("true");
    }

    /** Returns the number with all its digits, in quotes or not; {@code null} with a fault if it is none. */
    @Nullable
    BigDecimal number() {
        if (kind != YamlKind.TEXT || !NUMBER.matcher(text).matches()) {
            wrongKind(new Bilingual("数，如 0.5（不用千分位和指数）", "a number such as 0.5, without separators or exponent"));
            return null;
        }
        return new BigDecimal(text);
    }

    /** Returns the day written as {@code 2021-02-20}; {@code null} with a fault if it is none. */
    @Nullable
    LocalDate date() {
        if (kind == YamlKind.TEXT && DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // The fault below says what is wanted.
            }
        }
        wrongKind(new Bilingual("日期，如 2021-02-20", "a date such as 2021-02-20"));
        return null;
    }

    /** Returns the constant of that name; {@code null} with a fault, naming all constants, if there is none. */
    <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (kind == YamlKind.TEXT && constant.name().equals(text)) {
                return constant;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
        fault(
                "CL-125",
                new Bilingual("没有取值“" + shown() + "”。", "there is no '" + shown() + "' here."),
                new Bilingual("可用：" + all + "。", "There are: " + all + "."));
        return null;
    }

    /** Returns {@link #text()} of a key; {@code null} without a fault if the key is not there. */
    @Nullable
    String text(String key) {
        YamlTree value = fields.get(key);
        return value == null ? null : value.text();
    }

    /** Returns {@link #texts()} of a key; empty without a fault if the key is not there. */
    List<String> texts(String key) {
        YamlTree value = fields.get(key);
        return value == null ? List.of() : value.texts();
    }

    /** Returns {@link #items()} of a key; empty without a fault if the key is not there. */
    List<YamlTree> items(String key) {
        YamlTree value = fields.get(key);
        return value == null ? List.of() : value.items();
    }

    /** Returns {@link #flag()} of a key; {@code null} without a fault if the key is not there. */
    @Nullable
    Boolean flag(String key) {
        YamlTree value = fields.get(key);
        return value == null ? null : value.flag();
    }

    /** Returns {@link #number()} of a key; {@code null} without a fault if the key is not there. */
    @Nullable
    BigDecimal number(String key) {
        YamlTree value = fields.get(key);
        return value == null ? null : value.number();
    }

    /** Returns {@link #date()} of a key; {@code null} without a fault if the key is not there. */
    @Nullable
    LocalDate date(String key) {
        YamlTree value = fields.get(key);
        return value == null ? null : value.date();
    }

    /** Returns {@link #constant(Class)} of a key; {@code null} without a fault if the key is not there. */
    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        YamlTree value = fields.get(key);
        return value == null ? null : value.constant(type);
    }

    /** Returns this node as plain data: maps, lists, texts (numbers too, as written), {@code Boolean}, {@code null}. */
    @Nullable
    Object plain() {
        return switch (kind) {
            case MAPPING -> plainMap();
            case LIST -> {
                List<@Nullable Object> list = new ArrayList<>();
                items.forEach(item -> list.add(item.plain()));
                yield list;
            }
            case TEXT -> text;
            case FLAG -> text.equals("true");
            case NULL -> null;
        };
    }

    /** Returns the fields of this mapping as {@link #plain()} data; none if it is no mapping. */
    Map<String, @Nullable Object> plainMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        fields.forEach((key, value) -> map.put(key, value.plain()));
        return map;
    }

    /** Records a fault at this node. */
    void fault(FaultCode code, Object... arguments) {
        faults.add(code.at(file, line, column, arguments));
    }

    /** Records a fault at this node. */
    void fault(String code, Bilingual message, Bilingual mend) {
        faults.add(new Fault(file, line, column, code, message, mend));
    }

    private void wrongKind(Bilingual wanted) {
        fault(
                "CL-124",
                new Bilingual(
                        "此处应为" + wanted.zh() + "，却是" + found().zh() + "。",
                        "expected " + wanted.en() + " but found " + found().en() + "."),
                new Bilingual(
                        "请改写；未知的内容请删去该键，文本形似 true、null 时请加引号。",
                        "Write it so; leave out the key of what is not known, and put a text such as true or null in"
                                + " quotes."));
    }

    private Bilingual found() {
        return kind == YamlKind.TEXT || kind == YamlKind.FLAG
                ? new Bilingual("“" + shown() + "”", "'" + shown() + "'")
                : kind.named();
    }

    /** The text, cut so that a fault stays readable. */
    private String shown() {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }
}
