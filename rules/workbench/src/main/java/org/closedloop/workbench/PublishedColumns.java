package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with the columns of {@code failed-batches.csv}, a list of failed batches as published (公布的不合格批次名单).
 *
 * <p>What a list says is taken as it stands, and what it leaves open stays unknown:
 *
 * <ul>
 *   <li>{@code level}: 国抽 NATIONAL, 省抽 PROVINCIAL, 市抽 MUNICIPAL, 区抽 and 县抽 COUNTY; any other is unknown.
 *   <li>{@code date}: the day of publication, which stands for that of the inspection, as 2021-02-20, 2021-02, 2021-Q1
 *       or 2021. In words, such as 2014前后, it is unknown.
 *   <li>{@code spec}: a lone dash says that there is none given.
 *   <li>{@code failing_items}: separated by {@code ;} outside of brackets, each FAIL; 未公布 stays an item of that name.
 *       Blank: it is unknown which were tested.
 *   <li>{@code measured}, {@code required}: go to the items one by one where there are as many as items, and whole to
 *       an item that is alone; otherwise nobody can tell whose they are. 未公布 gets none.
 *   <li>{@code bulletin}, {@code region}, {@code severity_published}, {@code source}, {@code confidence} are not used:
 *       {@code region} may be the producer's or the seller's, and a page's own grade is not the law's.
 * </ul>
 *
 * <p>Authority, channel and parties come from the {@link Parties} of the same id, see {@link PublishedParties}.
 */
final class PublishedColumns implements CsvLayout {

    /** The column by which this layout is recognised. */
    static final String MARK = "failing_items";

    private static final List<String> COLUMNS = List.of(
            "id",
            "bulletin",
            "level",
            "region",
            "date",
            "product",
            "spec",
            MARK,
            "measured",
            "required",
            "severity_published",
            "source",
            "confidence");
    private static final Map<String, String> LEVELS =
            Map.of("国抽", "NATIONAL", "省抽", "PROVINCIAL", "市抽", "MUNICIPAL", "区抽", "COUNTY", "县抽", "COUNTY");

    /** What is made of these alone was meant to be a date, right or wrong; a range of years is none. */
    private static final Pattern DATE = Pattern.compile("(?![0-9]{4}-[0-9]{4}$)[0-9Q./-]+");

    private final Parties parties;
    private final PublishedParties mapping;

    PublishedColumns(Parties parties, Regions regions, Findings findings) {
        this.parties = parties;
        this.mapping = new PublishedParties(regions, findings);
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> required() {
        return List.of("id", MARK);
    }

    @Override
    public Map<String, @Nullable Object> tree(CsvTable.Cells cells) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", cells.get("id"));
        String level = cells.get("level");
        tree.put("level", level == null ? null : LEVELS.get(level));
        String date = cells.get("date");
        tree.put("inspectedOn", date != null && DATE.matcher(date).matches() ? date : null);
        tree.put("product", cells.get("product"));
        String spec = cells.get("spec");
        tree.put("spec", "—".equals(spec) ? null : spec);
        tree.put("items", items(cells));
        Parties.Stakes stakes = parties.of(cells.get("id"));
        if (stakes != null) {
            mapping.put(stakes, tree);
        }
        return tree;
    }

    private static @Nullable List<Map<String, @Nullable Object>> items(CsvTable.Cells cells) {
        List<String> names = cells.parts(MARK);
        if (names.isEmpty()) {
            return null;
        }
        List<@Nullable String> measured = aligned(cells, "measured", names.size());
        List<@Nullable String> required = aligned(cells, "required", names.size());
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean named = !names.get(i).equals(Item.NOT_PUBLISHED);
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("name", names.get(i));
            item.put("result", Result.FAIL.name());
            item.put("measured", named ? measured.get(i) : null);
            item.put("required", named ? required.get(i) : null);
            items.add(item);
        }
        return items;
    }

    private static List<@Nullable String> aligned(CsvTable.Cells cells, String column, int count) {
        List<@Nullable String> values = new ArrayList<>(cells.parts(column));
        if (count == 1) {
            values = new ArrayList<>();
            values.add(cells.get(column));
        } else if (values.size() != count) {
            values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(null);
            }
        }
        return values;
    }

    @Override
    public String columnOf(String path) {
        if (path.startsWith("items[")) {
            return path.endsWith(".measured") ? "measured" : path.endsWith(".required") ? "required" : MARK;
        }
        return path.equals("inspectedOn") ? "date" : path;
    }
}
