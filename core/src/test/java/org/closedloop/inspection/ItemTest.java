package org.closedloop.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

    private static Item item(@Nullable String declared, @Nullable String required, @Nullable String measured) {
        return new Item("甲醛含量", Result.FAIL, null, null, null, null, null, declared, required, measured, null);
    }

    @ParameterizedTest
    @CsvSource({
        "≤10, ≤20, STRICTER",
        "≤20, ≤20, SAME",
        "≤20.0, ≤20, SAME",
        "≤30, ≤20, LOOSER",
        "<20, ≤20, STRICTER",
        "≥0.6, ≥0.5, STRICTER",
        "≥0.4, ≥0.5, LOOSER",
        "±1, ±2, STRICTER",
        "4.5-7.5, 4.0-8.5, STRICTER",
        "4.5-9.0, 4.0-8.5, LOOSER",
        "≤10 mg/kg, ≤20, STRICTER"
    })
    void a_declared_requirement_is_compared_with_the_standard(String declared, String required, Strictness strictness) {
        assertThat(item(declared, required, null).strictness()).isEqualTo(strictness);
    }

    @Test
    void declaring_nothing_is_silence_and_not_knowing_is_not() {
        assertThat(item("", "≤20", null).strictness()).isEqualTo(Strictness.SILENT);
        assertThat(item(null, "≤20", null).strictness()).isNull();
    }

    @Test
    void nothing_is_concluded_from_a_limit_that_cannot_be_read_or_has_another_unit() {
        assertThat(item("合格", "≤20", null).strictness()).isNull();
        assertThat(item("≤10 g", "≤20 mg", null).strictness()).isNull();
        assertThat(item(null, "A类≥3-4;B类≥3", "2").keepsRequired()).isNull();
        assertThat(item(null, "≤20", "20 以上").keepsRequired()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "20, ≤20, true",
        "20.00, ≤20, true",
        "20.01, ≤20, false",
        "20, <20, false",
        "0.50, ≥0.5, true",
        "0.49, ≥0.5, false",
        "4.0, 4.0-8.5, true",
        "8.6, 4.0-8.5, false",
        "-2, ±2, true",
        "-2.1, ±2, false"
    })
    void a_measured_value_at_the_limit_keeps_it(String measured, String limit, boolean keeps) {
        assertThat(item(null, limit, measured).keepsRequired()).isEqualTo(keeps);
    }

    @ParameterizedTest
    @CsvSource({
        "GB 18401-2010, NATIONAL",
        "GB/T 31888-2015, NATIONAL",
        "FZ/T 81003, INDUSTRY",
        "JC 689-1998, INDUSTRY",
        "DB37/T 123-2020, LOCAL",
        "Q/ABC 001-2020, ENTERPRISE",
        "T/CNTAC 1-2018, GROUP",
        "Q/AB 1-2020、GB 18401-2010, NATIONAL",
        "GB 17761-2018/GB 17761-2024, NATIONAL",
        "DB37/T 1-2019;FZ/T 81003, INDUSTRY",
        "Q/AB 1-2020;DB37/T 1-2019, LOCAL"
    })
    void the_level_of_a_standard_is_read_from_its_number(String standard, StandardLevel level) {
        Item item = new Item("x", Result.FAIL, null, standard, null, null, null, null, null, null, null);
        assertThat(item.standardLevel()).isEqualTo(level);
    }

    @Test
    void of_several_standards_one_that_cannot_be_read_leaves_the_level_open_unless_another_binds() {
        assertThat(of("Q/AB 1-2020;产品说明").standardLevel()).isNull();
        assertThat(of("产品说明;GB 18401-2010").standardLevel()).isEqualTo(StandardLevel.NATIONAL);
    }

    private static Item of(String standard) {
        return new Item("x", Result.FAIL, null, standard, null, null, null, null, null, null, null);
    }

    @Test
    void what_the_catalogue_says_never_replaces_what_was_reported() {
        Item reported = new Item("pH", Result.FAIL, ItemClass.B, null, null, null, false, null, null, null, null);
        Requirement requirement = new Requirement(
                "pH",
                "儿童服装",
                "pH值",
                "GB 18401-2010",
                StandardType.MANDATORY,
                ItemClass.A,
                About.SAFETY,
                true,
                "4.0-7.5",
                null,
                "itemClass",
                "-");
        Item completed = reported.completedBy(requirement);
        assertThat(completed.itemClass()).isEqualTo(ItemClass.B);
        assertThat(completed.protectsHealthOrSafety()).isFalse();
        assertThat(completed.standard()).isEqualTo("GB 18401-2010");
        assertThat(completed.required()).isEqualTo("4.0-7.5");
    }

    @Test
    void an_item_without_a_name_and_a_negative_amount_are_refused() {
        assertThatThrownBy(() -> Item.of(" ", Result.FAIL)).hasMessageContaining("未公布");
        assertThatThrownBy(() ->
                        Batch.builder("B").goodsValue(new BigDecimal("-0.01")).build())
                .hasMessageContaining("goodsValue")
                .hasMessageContaining("-0.01");
    }
}
