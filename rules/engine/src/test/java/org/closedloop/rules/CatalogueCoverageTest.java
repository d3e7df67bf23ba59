package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.inspection.Item;
import org.closedloop.law.LegalDay;
import org.junit.jupiter.api.Test;

/** How much of what was published as failing the catalogue knows, on the batches of {@code failed-batches.csv}. */
class CatalogueCoverageTest {

    private static final int DATE = 4;
    private static final int PRODUCT = 5;
    private static final int FAILING_ITEMS = 7;

    private static final Catalogue CATALOGUE = Catalogue.read(LawSource.shipped(), new ArrayList<>());

    @Test
    void of_143_published_failing_items_100_have_their_requirement() throws IOException {
        List<List<String>> batches = batches();
        List<Item> all = batches.stream().flatMap(this::items).toList();

        assertThat(batches).hasSize(114);
        assertThat(all).hasSize(153);
        assertThat(all.stream().filter(Item::named)).hasSize(143);
        assertThat(batches.stream().mapToLong(this::found).sum()).isEqualTo(100);
    }

    @Test
    void of_114_batches_78_have_a_requirement_and_74_have_all() throws IOException {
        List<List<String>> batches = batches();

        assertThat(batches.stream().filter(batch -> found(batch) > 0)).hasSize(78);
        assertThat(batches.stream().filter(batch -> found(batch) == items(batch).count()))
                .hasSize(74);
    }

    @Test
    void of_the_43_that_are_not_found_13_are_of_products_that_the_catalogue_has() throws IOException {
        List<String> missing = batches().stream()
                .flatMap(batch -> items(batch)
                        .filter(Item::named)
                        .filter(item -> !isFound(batch, item))
                        .map(item -> batch.get(0) + " " + item.name()))
                .toList();

        assertThat(missing)
                .hasSize(43)
                .contains(
                        "FS-012 组分(混合材料)",
                        "FS-013 细度(45μm方孔筛筛余)",
                        "FS-042 一般结构",
                        "FS-043 绝缘电阻(70℃)",
                        "FS-044 绝缘电阻(70℃)",
                        "FS-047 外径",
                        "FS-051 纤维含量",
                        "FS-052 纤维含量",
                        "FS-058 其他(多项)",
                        "FS-060 纤维成分及含量",
                        "FS-061 纤维成分及含量",
                        "FS-076 纤维含量",
                        "FS-114 原料要求");
    }

    private long found(List<String> batch) {
        return items(batch).filter(item -> isFound(batch, item)).count();
    }

    private boolean isFound(List<String> batch, Item item) {
        return CATALOGUE
                .find(batch.get(PRODUCT), item.name(), day(batch.get(DATE)))
                .isPresent();
    }

    /** A day such as 2014前后 is not known. */
    private static LegalDay day(String text) {
        return text.matches("[0-9Q-]+") ? LegalDay.parse(text) : null;
    }

    /** Splits at semicolons outside brackets. */
    private Stream<Item> items(List<String> batch) {
        return Stream.of(batch.get(FAILING_ITEMS).split(";(?![^(]*\\))")).map(name -> Item.of(name, null));
    }

    private static List<List<String>> batches() throws IOException {
        try (InputStream in = CatalogueCoverageTest.class.getResourceAsStream("failed-batches.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(CatalogueCoverageTest::cells)
                    .toList();
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell);
        }
        return cells;
    }
}
