package org.closedloop.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the bytes of a YAML file within fixed limits (读取); what comes out is for {@link YamlTree} only. */
final class YamlReader {

    private static final int MAX_BYTES = 2_000_000;
    private static final int MAX_DEPTH = 40;

    private YamlReader() {}

    /** Returns the root node, or {@code null} after a fault. */
    static @Nullable Node read(String file, byte[] bytes, List<Fault> faults) {
        if (bytes.length > MAX_BYTES) {
            faults.add(FaultCode.TOO_LARGE.at(file, 0, 0, bytes.length, MAX_BYTES));
            return null;
        }
        String content;
        try {
            content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(FaultCode.NOT_UTF8.at(file, 0, 0, encoding(bytes)));
            return null;
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MAX_BYTES)
                .setMaxAliasesForCollections(0)
                .setAllowNonScalarKeys(true)
                .build();
        try {
            if (!isPlain(file, new Parse(settings).parseString(content), faults)) {
                return null;
            }
            Optional<Node> root = new Compose(settings).composeString(content);
            if (root.isEmpty()) {
                faults.add(new Fault(
                        file,
                        0,
                        0,
                        "CL-101",
                        new Bilingual("文件是空的。", "the file is empty."),
                        new Bilingual("请写内容，或删除文件。", "Write what belongs into it, or delete it.")));
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException e) {
            faults.add(YamlProblem.of(file, content, e));
        } catch (ReaderException e) {
            String before = content.substring(0, Math.min(e.getPosition(), content.length()));
            int line = Math.toIntExact(before.chars().filter(c -> c == '\n').count()) + 1;
            int column = before.length() - before.lastIndexOf('\n');
            String character = String.format("U+%04X", e.getCodePoint());
            faults.add(YamlProblem.at(
                    file, line, column, new Bilingual("不允许字符 " + character, character + " is not allowed")));
        } catch (YamlEngineException | NumberFormatException e) {
            String problem = Objects.requireNonNullElse(e.getMessage(), "?");
            faults.add(YamlProblem.unknown(file, 0, 0, problem));
        }
        return null;
    }

    /** Walks the events before anything is composed, since composing recurses and follows aliases. */
    private static boolean isPlain(String file, Iterable<Event> events, List<Fault> faults) {
        int depth = 0;
        for (Event event : events) {
            Bilingual problem = null;
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> {
                    depth++;
                    if (depth > MAX_DEPTH) {
                        problem = new Bilingual(
                                "嵌套超过 " + MAX_DEPTH + " 层", "it is nested more than " + MAX_DEPTH + " deep");
                    }
                }
                case SequenceEnd, MappingEnd -> depth--;
                case Alias -> problem = new Bilingual("不允许别名（*）", "aliases (*) are not allowed");
                default -> {}
            }
            if (problem != null) {
                faults.add(YamlProblem.at(file, line(event.getStartMark()), column(event.getStartMark()), problem));
                return false;
            }
        }
        return true;
    }

    /** Returns what encoding bytes are in that are not UTF-8, as far as one can tell. */
    static Bilingual encoding(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFFFE || first == 0xFEFF
                ? new Bilingual("它是 UTF-16：", "It is UTF-16:")
                : new Bilingual("多半是 GBK：", "Mostly it is GBK:");
    }

    /** Returns the line of a mark, from 1; 0 if there is no mark. */
    static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(0);
    }

    /** Returns the column of a mark, from 1; 0 if there is no mark. */
    static int column(Optional<Mark> mark) {
        return mark.map(m -> m.getColumn() + 1).orElse(0);
    }
}
