package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose columns are the fields of a batch (以字段名为列). A blank cell is not known.
 *
 * <p>{@code items} is written {@code 甲醛含量=FAIL;pH值=PASS}, {@code flags} {@code ADULTERATED;MINOR}. A {@code ;} within
 * brackets belongs to the name. What a cell cannot hold, such as other parties or the class of an item, needs JSON.
 */
final class OwnColumns implements CsvLayout {

    private static final List<String> COLUMNS = List.of(
            "id",
            "level",
            "inspectedOn",
            "actOn",
            "jurisdiction",
            "channel",
            "product",
            "spec",
            "items",
            "goodsValue",
            "salesValue",
            "unsoldValue",
            "illegalGains",
            "tamperedGoodsValue",
            "helpIncome",
            "flags",
            "party.id",
            "party.role",
            "party.jurisdiction",
            "party.licensed",
            "party.certified",
            "party.naturalPerson");
    private static final String PARTY = "party.";
    private static final Set<String> TRUTHS = Set.of("party.licensed", "party.certified", "party.naturalPerson");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> required() {
        return List.of("id");
    }

    @Override
    public Map<String, @Nullable Object> tree(CsvTable.Cells cells) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        Map<String, @Nullable Object> party = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            String cell = cells.get(column);
            if (cell == null) {
                continue;
            }
            if (column.startsWith(PARTY)) {
                party.put(column.substring(PARTY.length()), TRUTHS.contains(column) ? truth(cell) : cell);
            } else if (column.equals("items")) {
                tree.put(column, items(cells.parts(column)));
            } else if (column.equals("flags")) {
                tree.put(column, cells.parts(column));
            } else {
                tree.put(column, cell);
            }
        }
        if (!party.isEmpty()) {
            tree.put("party", party);
        }
        return tree;
    }

    /** A spreadsheet writes truth in capitals; anything else is left for the form to refuse. */
    private static Object truth(String cell) {
        if (cell.equalsIgnoreCase("true")) {
            return true;
        }
        return cell.equalsIgnoreCase("false") ? (Object) false : cell;
    }

    private static List<Map<String, @Nullable Object>> items(List<String> parts) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (String part : parts) {
            // The last one: a name may hold an equals sign, a result cannot.
            int equals = part.lastIndexOf('=');
            Map<String, @Nullable Object> item = new HashMap<>();
            item.put("name", equals < 0 ? part : part.substring(0, equals).strip());
            item.put("result", equals < 0 ? "" : part.substring(equals + 1).strip());
            items.add(item);
        }
        return items;
    }

    @Override
    public String columnOf(String path) {
        if (path.startsWith(PARTY)) {
            return path;
        }
        int end = path.indexOf('[');
        return end < 0 ? path : path.substring(0, end);
    }
}
