package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.inspection.About;
import org.closedloop.inspection.ItemClass;
import org.closedloop.inspection.Requirement;
import org.closedloop.inspection.StandardType;
import org.closedloop.law.LegalDay;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LegalDay ON = LegalDay.parse("2021-02-05");

    private static final List<Fault> FAULTS = new ArrayList<>();
    private static final LawFiles FILES = LawSource.shipped();
    private static final Catalogue CATALOGUE = Catalogue.read(FILES, FAULTS);

    @Test
    void the_shipped_catalogue_has_no_fault() {
        assertThat(FAULTS).isEmpty();
    }

    @Test
    void of_the_297_rows_of_the_source_276_are_requirements_of_33_products_and_12_more_are_of_textiles() {
        List<String> products = FILES.names().stream()
                .filter(name -> name.startsWith("catalogue/") && name.endsWith(".yaml") && !name.contains("aliases"))
                .toList();

        assertThat(products).hasSize(33 + 1);
        assertThat(products.stream().mapToInt(CatalogueTest::requirements).sum())
                .isEqualTo(276 + 12);
    }

    private static int requirements(String name) {
        YamlTree root = YamlTree.read(name, FILES.read(name), FAULTS);
        return root == null ? 0 : root.items("requirements").size();
    }

    @Test
    void where_rows_differ_by_condition_only_that_on_which_they_agree_is_given() {
        Requirement found = found("学生服装", "甲醛含量", ON);

        assertThat(found.standard()).isEqualTo("GB 18401-2010");
        assertThat(found.standardType()).isEqualTo(StandardType.MANDATORY);
        assertThat(found.itemClass()).isEqualTo(ItemClass.A);
        assertThat(found.about()).isEqualTo(About.SAFETY);
        assertThat(found.protectsHealthOrSafety()).isTrue();
        assertThat(found.limit()).isNull();
        assertThat(found.unit()).isEqualTo("mg/kg");
    }

    @Test
    void a_name_that_states_the_condition_has_the_limit_of_that_condition() {
        assertThat(found("学生服装", "甲醛含量[B类(直接接触皮肤)]", ON).limit()).isEqualTo("≤75");
        assertThat(found("学生服装", "甲醛含量（B类（直接接触皮肤））", ON).limit()).isEqualTo("≤75");
    }

    @Test
    void the_limit_of_a_single_row_with_a_condition_is_not_given_to_a_name_without_it() {
        assertThat(found("水泥", "28天抗压强度", ON).limit()).isNull();
        assertThat(found("水泥", "28天抗压强度(42.5)", ON).limit()).isEqualTo("≥42.5");
    }

    @Test
    void what_is_written_from_memory_is_named_in_the_words_of_the_requirement() {
        assertThat(found("水泥", "氯离子", ON).unverified()).isEqualTo("about,itemClass,limit");
        assertThat(found("家用燃气灶", "熄火保护装置", ON).unverified()).isEmpty();
    }

    @Test
    void a_field_that_is_not_given_is_not_called_unverified() {
        assertThat(found("水泥", "28天抗压强度", ON).unverified()).isEqualTo("about,itemClass");
    }

    @Test
    void what_is_not_known_of_a_requirement_stays_unknown() {
        Requirement fastness = found("儿童服装", "耐水色牢度", ON);

        assertThat(fastness.itemClass()).isEqualTo(ItemClass.B);
        assertThat(fastness.about()).isNull();
        assertThat(fastness.protectsHealthOrSafety()).isNull();
        assertThat(found("水泥", "安定性", ON).standardType()).isNull();
    }

    @Test
    void labels_and_performance_under_a_recommended_standard_do_not_protect_health() {
        assertThat(found("儿童服装", "使用说明(标识)", ON).protectsHealthOrSafety()).isFalse();
        assertThat(found("移动电源", "转换效率", ON).protectsHealthOrSafety()).isFalse();
        assertThat(found("电动自行车", "标识与警示语", LegalDay.parse("2024-01-01")).protectsHealthOrSafety())
                .isNull();
    }

    @Test
    void names_are_folded_in_width_and_trimmed() {
        assertThat(found(" 学生服装　", "ｐＨ值", ON).catalogueItem()).isEqualTo("pH值");
        assertThat(found("配装眼镜【定配】", "柱镜顶焦度偏差", ON).product()).isEqualTo("配装眼镜");
    }

    @Test
    void an_alias_finds_its_product_and_its_item() {
        Requirement found = found("中小学生校服", "可分解芳香胺染料", ON);

        assertThat(found.item()).isEqualTo("可分解芳香胺染料");
        assertThat(found.product()).isEqualTo("学生服装");
        assertThat(found.catalogueItem()).isEqualTo("可分解致癌芳香胺染料");
    }

    @Test
    void an_alias_of_several_items_gives_that_on_which_they_agree() {
        Requirement found = found("手提式干粉灭火器", "20℃喷射性能", ON);

        assertThat(found.catalogueItem()).isEqualTo("喷射滞后时间；喷射剩余率");
        assertThat(found.itemClass()).isEqualTo(ItemClass.A);
        assertThat(found.limit()).isNull();
    }

    @Test
    void a_class_that_changed_with_the_inspection_rule_is_unknown_where_the_rule_is() {
        assertThat(found("潜水泵", "绝缘电阻", ON).itemClass()).isEqualTo(ItemClass.A);
        assertThat(found("潜水泵", "安全标志", ON).itemClass()).isNull();
        assertThat(found("泵(潜水电泵)(2007年细则)", "安全标志", ON).itemClass()).isEqualTo(ItemClass.A);
    }

    @Test
    void a_product_named_by_its_kind_and_a_bracket_is_found_by_its_kind() {
        assertThat(found("木家具(餐椅)", "甲醛释放量", ON).product()).isEqualTo("家具(木家具)");
    }

    @Test
    void products_side_by_side_are_found_if_every_one_is() {
        assertThat(found("学生服装/儿童服装", "接缝性能", ON).product()).isEqualTo("学生服装");
        assertThat(found("学生服装；儿童服装", "甲醛含量", ON).product()).isEqualTo("学生服装；儿童服装");
        assertThat(CATALOGUE.find("学生服装/床单", "甲醛含量", ON)).isEmpty();
    }

    @Test
    void an_item_is_never_found_for_another_thing() {
        assertThat(CATALOGUE.find("运动头盔(轮滑头盔)", "吸收碰撞能量性能", ON)).isEmpty();
        assertThat(CATALOGUE.find("消防产品(消防应急包)", "耐火性能", ON)).isEmpty();
        assertThat(CATALOGUE.find("塑料购物袋", "标识", ON)).isEmpty();
        assertThat(CATALOGUE.find("衬衫", "绳带", ON)).isEmpty();
        assertThat(CATALOGUE.find("床单", "pH值", ON)).isEmpty();
        assertThat(CATALOGUE.find("配电箱", "防护等级", LegalDay.parse("2020"))).isEmpty();
        assertThat(CATALOGUE.find("水泥", "细度", ON)).isEmpty();
    }

    @Test
    void an_unknown_product_finds_nothing() {
        assertThat(CATALOGUE.find(null, "甲醛含量", ON)).isEmpty();
    }

    @Test
    void the_first_day_counts_and_the_day_before_does_not() {
        assertThat(CATALOGUE.find("学生服装", "pH值", LegalDay.parse("2009-12-31"))).isEmpty();
        assertThat(CATALOGUE.find("学生服装", "pH值", LegalDay.parse("2010-01-01"))).isPresent();
    }

    @Test
    void the_end_day_does_not_count_and_the_day_before_does() {
        assertThat(CATALOGUE.find("水泥", "氯离子", LegalDay.parse("2024-05-31"))).isPresent();
        assertThat(CATALOGUE.find("水泥", "氯离子", LegalDay.parse("2024-06-01"))).isEmpty();
        assertThat(CATALOGUE.find("装载机", "噪声", LegalDay.parse("2026-10-31"))).isPresent();
        assertThat(CATALOGUE.find("装载机", "噪声", LegalDay.parse("2026-11-01"))).isEmpty();
        assertThat(CATALOGUE.find("硅酮结构密封胶", "表干时间", LegalDay.parse("2026-01-31")))
                .isPresent();
        assertThat(CATALOGUE.find("硅酮结构密封胶", "表干时间", LegalDay.parse("2026-02-01")))
                .isEmpty();
    }

    @Test
    void an_old_bulletin_is_judged_by_the_standard_of_its_time() {
        assertThat(found("电动自行车", "最高车速", LegalDay.parse("2006-10-29")).limit()).isEqualTo("≤20");
        assertThat(found("电动自行车", "最高车速", LegalDay.parse("2018-01-01")).limit()).isEqualTo("≤25");
    }

    @Test
    void on_a_day_known_in_part_every_row_in_force_on_some_day_of_it_must_agree() {
        Requirement both = found("电动自行车", "最高车速", new LegalDay(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 1, 1)));

        assertThat(both.standard()).isNull();
        assertThat(both.limit()).isNull();
        assertThat(both.unit()).isEqualTo("km/h");
        assertThat(found("电动自行车", "最高车速", null).limit()).isNull();
        assertThat(CATALOGUE.find("水泥", "氯离子", LegalDay.parse("2024"))).isPresent();
        assertThat(CATALOGUE.find("水泥", "氯离子", LegalDay.parse("2024-06"))).isEmpty();
    }

    @Test
    void odd_names_find_nothing_and_do_no_harm() {
        String brackets = "(".repeat(99) + ")".repeat(99);
        String million = "值".repeat(1_000_000);
        for (String odd : List.of("", " ", "\u0000\u001b", "\ud800", "(", ")", "))((", "/", "、、", brackets, million)) {
            assertThat(CATALOGUE.find(odd, "甲醛含量", ON)).isEmpty();
            assertThat(CATALOGUE.find("学生服装", odd, ON)).isEmpty();
        }
    }

    private static Requirement found(String product, String item, LegalDay on) {
        Optional<Requirement> found = CATALOGUE.find(product, item, on);
        assertThat(found).as(product + " " + item).isPresent();
        return found.orElseThrow();
    }
}
