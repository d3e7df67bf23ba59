package org.closedloop.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of JSON into a tree of plain values (JSON 树), numbers as {@code BigDecimal}, within bounds. */
final class JsonTree {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_REASON = 120;

    /** Names are not kept from line to line: a million lines may hold a million different ones. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final JsonParser parser;
    private final @Nullable Map<String, Integer> columns;

    private JsonTree(JsonParser parser, @Nullable Map<String, Integer> columns) {
        this.parser = parser;
        this.columns = columns;
    }

    /**
     * Returns the object on the line.
     *
     * @param columns where the column of each field is put, by its path; {@code null} if nobody asks
     * @throws Refused if the line is not one JSON object within the bounds
     */
    static Map<String, Object> read(String line, @Nullable Map<String, Integer> columns) throws Refused {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            JsonTree tree = new JsonTree(parser, columns);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refused(1, WorkbenchFault.NOT_AN_OBJECT);
            }
            Map<String, Object> object = tree.object("");
            if (parser.nextToken() != null) {
                throw new Refused(tree.column(), WorkbenchFault.NOT_AN_OBJECT);
            }
            return object;
        } catch (StreamConstraintsException e) {
            throw new Refused(column(e), WorkbenchFault.BEYOND_BOUNDS, reason(e));
        } catch (JacksonException e) {
            throw new Refused(column(e), WorkbenchFault.NOT_JSON, reason(e));
        }
    }

    private Map<String, Object> object(String path) throws Refused {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int column = column();
            if (object.containsKey(name)) {
                throw new Refused(column, WorkbenchFault.FIELD_TWICE, path + name);
            }
            if (columns != null) {
                columns.put(path + name, column);
            }
            parser.nextToken();
            object.put(name, value(path + name));
        }
        return object;
    }

    private @Nullable Object value(String path) throws Refused {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path + ".");
            case START_ARRAY -> list(path);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private BigDecimal number() throws Refused {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException | ArithmeticException e) {
            throw new Refused(column(), WorkbenchFault.BEYOND_BOUNDS, parser.getString());
        }
    }

    private List<Object> list(String path) throws Refused {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String element = path + "[" + list.size() + "]";
            if (columns != null) {
                columns.put(element, column());
            }
            list.add(value(element));
        }
        return list;
    }

    private int column() {
        return Math.max(1, parser.currentTokenLocation().getColumnNr());
    }

    private static int column(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? 1 : Math.max(1, location.getColumnNr());
    }

    private static String reason(JacksonException e) {
        String reason = String.valueOf(e.getOriginalMessage()).replaceAll(",? ?\\(?from `[^`]*`", "");
        // What follows says where, in a form that only means something to the parser's own authors.
        int where = reason.indexOf(" (start marker at");
        String told = where < 0 ? reason : reason.substring(0, where);
        return told.length() <= LONGEST_REASON ? told : told.substring(0, LONGEST_REASON) + "…";
    }

    /** The line is not one JSON object within the bounds. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;
        private final WorkbenchFault fault;
        private final transient Object[] details;

        Refused(int column, WorkbenchFault fault, Object... details) {
            super(fault.message(details).en(), null, false, false);
            this.column = column;
            this.fault = fault;
            this.details = details.clone();
        }

        Fault at(String file, int line) {
            return fault.at(file, line, column, details);
        }
    }
}
