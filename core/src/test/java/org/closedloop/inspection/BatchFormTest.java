package org.closedloop.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.inspection.BatchFormException.Kind;
import org.closedloop.inspection.BatchFormException.Problem;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchFormTest {

    @Test
    void every_field_of_a_batch_is_read() {
        Batch batch = BatchForm.read(Map.ofEntries(
                Map.entry("id", "B1"),
                Map.entry("level", "NATIONAL"),
                Map.entry("inspectedOn", "2021-02-20"),
                Map.entry("actOn", "2021-01"),
                Map.entry("jurisdiction", "CN-37-06"),
                Map.entry("channel", "PRODUCTION"),
                Map.entry("product", "儿童服装"),
                Map.entry("spec", "120/60"),
                Map.entry(
                        "party",
                        Map.of("id", "ENT-1", "role", "PRODUCER", "jurisdiction", "CN-37-06", "licensed", true)),
                Map.entry("others", List.of(Map.of("id", "ENT-2", "role", "SELLER"))),
                Map.entry(
                        "items",
                        List.of(Map.ofEntries(
                                Map.entry("name", "甲醛含量"),
                                Map.entry("result", "FAIL"),
                                Map.entry("itemClass", "A"),
                                Map.entry("standard", "GB 18401-2010"),
                                Map.entry("standardType", "MANDATORY"),
                                Map.entry("about", "SAFETY"),
                                Map.entry("protectsHealthOrSafety", true),
                                Map.entry("declared", ""),
                                Map.entry("required", "≤20"),
                                Map.entry("measured", "65"),
                                Map.entry("unit", "mg/kg")))),
                Map.entry("goodsValue", "58000.00"),
                Map.entry("salesValue", new BigDecimal("0")),
                Map.entry("unsoldValue", 58000),
                Map.entry("illegalGains", BigInteger.TEN),
                Map.entry("flags", List.of("ADULTERATED", "ADULTERATED")),
                Map.entry(
                        "history",
                        List.of(Map.of(
                                "on", "2020-06-01", "result", "FAIL", "level", "NATIONAL", "product", "儿童服装")))));

        assertThat(batch)
                .isEqualTo(Batch.builder("B1")
                        .level(InspectionLevel.NATIONAL)
                        .inspectedOn("2021-02-20")
                        .actOn(new LegalDay(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31)))
                        .jurisdiction(new Jurisdiction("CN-37-06"))
                        .channel(Channel.PRODUCTION)
                        .product("儿童服装")
                        .spec("120/60")
                        .party(new Party("ENT-1", Role.PRODUCER, new Jurisdiction("CN-37-06"), true, null, null))
                        .others(List.of(Party.of("ENT-2", Role.SELLER)))
                        .items(new Item(
                                "甲醛含量",
                                Result.FAIL,
                                ItemClass.A,
                                "GB 18401-2010",
                                StandardType.MANDATORY,
                                About.SAFETY,
                                true,
                                "",
                                "≤20",
                                "65",
                                "mg/kg"))
                        .goodsValue(new BigDecimal("58000.00"))
                        .salesValue(new BigDecimal("0"))
                        .unsoldValue(new BigDecimal("58000"))
                        .illegalGains(BigDecimal.TEN)
                        .flags(Flag.ADULTERATED)
                        .history(List.of(new PastInspection(
                                LocalDate.of(2020, 6, 1), Result.FAIL, InspectionLevel.NATIONAL, "儿童服装")))
                        .build());
    }

    @Test
    void null_and_absent_are_both_not_known() {
        Map<String, Object> nulls = new HashMap<>();
        for (String field : List.of(
                "level",
                "inspectedOn",
                "actOn",
                "jurisdiction",
                "channel",
                "product",
                "spec",
                "party",
                "others",
                "items",
                "goodsValue",
                "salesValue",
                "unsoldValue",
                "illegalGains",
                "flags",
                "history")) {
            nulls.put(field, null);
        }
        nulls.put("id", "B1");

        assertThat(BatchForm.read(nulls))
                .isEqualTo(BatchForm.read(Map.of("id", "B1")))
                .isEqualTo(Batch.builder("B1").build());
    }

    @Test
    void no_items_is_not_the_same_as_items_not_known() {
        assertThat(BatchForm.read(Map.of("id", "B1", "items", List.of())).items())
                .isEmpty();
        assertThat(BatchForm.read(Map.of("id", "B1")).items()).isNull();
    }

    @Test
    void declaring_nothing_is_not_the_same_as_a_declaration_not_known() {
        assertThat(item(Map.of("name", "标识", "declared", "")).declared()).isEmpty();
        assertThat(item(Map.of("name", "标识", "measured", "")).declared()).isNull();
        assertThat(item(Map.of("name", "标识", "measured", "")).measured()).isNull();
    }

    private static Item item(Map<String, ?> item) {
        return BatchForm.read(Map.of("id", "B1", "items", List.of(item)))
                .items()
                .get(0);
    }

    @Test
    void all_problems_are_told_at_once() {
        List<Problem> problems = problems(Map.of(
                "level", "NATIONL", "produkt", "衬衫", "goodsValue", "-1", "items", List.of(Map.of("result", "FAILED"))));

        assertThat(problems)
                .extracting(Problem::path, Problem::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("id", Kind.MISSING),
                        org.assertj.core.groups.Tuple.tuple("level", Kind.NOT_ALLOWED),
                        org.assertj.core.groups.Tuple.tuple("items[0].name", Kind.MISSING),
                        org.assertj.core.groups.Tuple.tuple("items[0].result", Kind.NOT_ALLOWED),
                        org.assertj.core.groups.Tuple.tuple("goodsValue", Kind.AMOUNT),
                        org.assertj.core.groups.Tuple.tuple("produkt", Kind.UNKNOWN_FIELD));
    }

    @Test
    void a_wrong_value_is_told_with_all_allowed_ones_and_the_nearest() {
        Problem problem = only(Map.of("id", "B1", "level", "NATIONL"));

        assertThat(problem.value()).isEqualTo("NATIONL");
        assertThat(problem.message().en())
                .isEqualTo("level: 'NATIONL' is not allowed (did you mean NATIONAL?);"
                        + " allowed are NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY.");
        assertThat(problem.message().zh()).contains("NATIONAL、PROVINCIAL、MUNICIPAL、COUNTY", "是否想写 NATIONAL？");
    }

    @Test
    void an_unknown_field_is_told_with_the_nearest_only_if_it_is_near() {
        assertThat(only(Map.of("id", "B1", "prodct", "衬衫")).message().en()).contains("(did you mean product?)");
        assertThat(only(Map.of("id", "B1", "LEVEL", "NATIONAL")).message().en()).contains("(did you mean level?)");
        assertThat(only(Map.of("id", "B1", "colour", "red")).message().en()).doesNotContain("did you mean");
        assertThat(only(Map.of("id", "B1", "party", Map.of("licenced", true)))
                        .message()
                        .en())
                .startsWith(
                        "party.licenced: no such field (did you mean licensed?); allowed are id, role, jurisdiction, licensed, certified, naturalPerson.");
    }

    static Stream<Map<String, Object>> wrongKinds() {
        return Stream.of(
                Map.of("product", 5),
                Map.of("product", true),
                Map.of("product", List.of()),
                Map.of("party", "ENT-1"),
                Map.of("party", List.of()),
                Map.of("items", Map.of()),
                Map.of("items", "甲醛含量=FAIL"),
                Map.of("items", List.of("甲醛含量")),
                Map.of("items", Arrays.asList((Object) null)),
                Map.of("flags", "ADULTERATED"),
                Map.of("flags", Arrays.asList((Object) null)),
                Map.of("party", Map.of("licensed", "true")),
                Map.of("party", Map.of("licensed", 1)));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void a_value_of_the_wrong_kind_is_refused(Map<String, Object> fields) {
        Map<String, Object> tree = new HashMap<>(fields);
        tree.put("id", "B1");

        assertThat(only(tree).kind()).isEqualTo(Kind.WRONG_KIND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-0.01",
                "1e3",
                "1E999999999",
                "58,000",
                "5.8万",
                "",
                " ",
                "+5",
                ".5",
                "5.",
                "0x10",
                "NaN",
                "Infinity",
                "１２",
                "0000000000000000000000000000001"
            })
    void text_that_is_no_amount_is_refused(String amount) {
        assertThat(only(Map.of("id", "B1", "goodsValue", amount)).kind()).isEqualTo(Kind.AMOUNT);
    }

    static Stream<Object> noAmounts() {
        return Stream.of(
                new BigDecimal("1e999999999"),
                new BigDecimal("1e-999999999"),
                new BigDecimal("-1e999999999"),
                new BigDecimal("9".repeat(900)),
                BigInteger.TEN.pow(1000),
                Double.NaN,
                Double.POSITIVE_INFINITY,
                1e300,
                -1,
                -0.5,
                true);
    }

    @ParameterizedTest
    @MethodSource("noAmounts")
    void a_number_that_is_no_amount_is_refused_without_being_written_out(Object amount) {
        Problem problem = only(Map.of("id", "B1", "salesValue", amount));

        assertThat(problem.kind()).isEqualTo(Kind.AMOUNT);
        assertThat(problem.message().en()).hasSizeLessThan(300);
    }

    @Test
    void an_amount_may_be_text_or_number() {
        for (Object amount : List.of("58000.00", new BigDecimal("58000.00"), 58000, 58000L, 58000.0)) {
            assertThat(BatchForm.read(Map.of("id", "B1", "goodsValue", amount)).goodsValue())
                    .isEqualByComparingTo("58000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-13", "2021-Q5", "2021/02/20", "20210220", "", "2014前后", "2021-2-3"})
    void a_day_that_is_none_is_refused_with_the_forms_allowed(String day) {
        assertThat(only(Map.of("id", "B1", "inspectedOn", day)).message().en())
                .startsWith("inspectedOn: '" + day + "'")
                .contains("2021-02-20, 2021-02, 2021-Q1 and 2021");
    }

    @Test
    void the_day_of_an_earlier_inspection_must_be_exact() {
        assertThat(only(Map.of("id", "B1", "history", List.of(Map.of("on", "2020-06"))))
                        .path())
                .isEqualTo("history[0].on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-3", "cn-37", "37", "CN-37-06-02-01", "山东省", ""})
    void a_jurisdiction_of_another_form_is_refused(String code) {
        assertThat(only(Map.of("id", "B1", "jurisdiction", code)).kind()).isEqualTo(Kind.JURISDICTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_id_is_refused(String id) {
        assertThat(only(Map.of("id", id)).kind()).isEqualTo(Kind.MISSING);
    }

    @Test
    void a_text_longer_than_any_real_one_is_refused_and_shown_short() {
        Problem problem = only(Map.of("id", "B1", "spec", "长".repeat(100_000)));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem.value()).hasSizeLessThan(70);
    }

    @Test
    void characters_that_no_text_has_are_refused() {
        assertThat(only(Map.of("id", "B1", "product", "衬\u0000衫")).kind()).isEqualTo(Kind.CHARACTER);
        assertThat(only(Map.of("id", "B1", "product", "衬\uD800衫")).kind()).isEqualTo(Kind.CHARACTER);
        assertThat(BatchForm.read(Map.of("id", "B1", "product", "𠮷\n衫")).product())
                .isEqualTo("𠮷\n衫");
    }

    @Test
    void a_hundred_thousand_unknown_fields_do_not_fill_memory() {
        Map<String, Object> tree = new HashMap<>();
        tree.put("id", "B1");
        for (int i = 0; i < 100_000; i++) {
            tree.put("x" + i, i);
        }

        assertThat(problems(tree)).hasSize(1_000);
    }

    private static Problem only(Map<String, ?> tree) {
        assertThat(problems(tree)).hasSize(1);
        return problems(tree).get(0);
    }

    private static List<Problem> problems(Map<String, ?> tree) {
        BatchFormException refused = catchThrowableOfType(BatchFormException.class, () -> BatchForm.read(tree));
        return refused.problems();
    }
}
