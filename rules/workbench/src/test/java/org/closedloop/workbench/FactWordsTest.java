package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.classification.Breach;
import org.closedloop.classification.BreachKind;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.ViolationKind;
import org.closedloop.decision.Rules;
import org.closedloop.disposition.Entitled;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineBase;
import org.closedloop.disposition.LargerSum;
import org.closedloop.disposition.RightKind;
import org.closedloop.inspection.Involved;
import org.closedloop.inspection.Role;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.DateKind;
import org.closedloop.law.InForce;
import org.closedloop.law.Value;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    private static final Path CORE = Path.of("../../core/src/main/java/org/closedloop");

    private final Rules rules = new PaperRules();

    @Test
    void every_conclusion_has_words() throws IOException {
        for (String stage : List.of("classification", "disposition")) {
            assertThat(records(stage))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(FactWords.called(type("org.closedloop." + stage + "." + name)))
                            .as(name)
                            .isNotNull());
        }
    }

    @Test
    void conclusions_are_told_in_words() {
        assertThat(zh(new ToEstablish("itemClass", "甲醛含量"))).isEqualTo("待查明：“甲醛含量”的项目类别（A类或者B类）");
        assertThat(zh(new Breach(BreachKind.LABEL, null))).startsWith("不符合的情形：").doesNotContain("，", "null");
        assertThat(zh(new Entitled(RightKind.OBJECT, new BigDecimal("15")))).endsWith("，15 日");
        assertThat(en(new LargerSum(new BigDecimal("30000")))).isEqualTo("larger sum: 30000 yuan");
        assertThat(zh(new Fine(
                        ViolationKind.HEALTH_OR_SAFETY_STANDARD,
                        BigDecimal.ONE,
                        new BigDecimal("3"),
                        FineBase.GOODS_VALUE)))
                .isEqualTo("罚款：生产、销售不符合保障健康、安全标准的产品，货值金额 1 倍以上 3 倍以下");
    }

    @Test
    void facts_are_told_with_their_fields_and_numbers_with_their_clause() {
        assertThat(zh(new Involved("ENT-1", Role.PRODUCER, true, null, false, null, null)))
                .isEqualTo("当事人：编号 ENT-1，身份 生产者，被抽样 是，取得生产许可证 否");
        assertThat(en(new Value(
                        "product_quality_law",
                        DateKind.SUBSTANCE,
                        "fine_49_low",
                        BigDecimal.ONE,
                        "times",
                        ClauseRef.parse("product_quality_law/49"),
                        new InForce(LocalDate.parse("2000-09-01"), null),
                        true)))
                .isEqualTo("number of the law: 1 times, Product Quality Law of the People's Republic of China, art. 49"
                        + " (fine_49_low) (unverified)");
        assertThat(zh(new BigDecimal("2"))).isEqualTo("2");
    }

    private String zh(Object fact) {
        return new FactWords(new Citations(rules, "zh"), "zh").of(fact);
    }

    private String en(Object fact) {
        return new FactWords(new Citations(rules, "en"), "en").of(fact);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> records(String stage) throws IOException {
        try (Stream<Path> files = Files.list(CORE.resolve(stage))) {
            return files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .filter(n -> !n.equals("package-info"))
                    .filter(n -> type("org.closedloop." + stage + "." + n).isRecord())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
