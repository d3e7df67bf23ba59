package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.disposition.Fine;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The shipped law decides what was published as authorities did, or differs as {@code outcomes.yaml} says and for the
 * reason that it gives.
 */
class OutcomesAcceptanceTest {

    private static final int GOODS_VALUE = 3;
    private static final int SALES_VALUE = 4;
    private static final int PUBLISHED_ACTION = 6;

    private enum Kind {
        MISSING_FACTS,
        LOCAL_RULE,
        OUR_FAULT
    }

    private static final RuleBook BOOK = RuleBook.standard();
    private static final Map<String, List<String>> ROWS = rows();
    private static final List<YamlTree> OUTCOMES = outcomes();

    @Test
    void every_published_outcome_is_compared_or_it_is_said_why_not() {
        assertThat(OUTCOMES)
                .extracting(o -> o.text("id"))
                .containsExactlyElementsOf(ROWS.keySet())
                .hasSize(22);
        assertThat(OUTCOMES).allSatisfy(o -> {
            if (o.get("batch") == null) {
                assertThat(o.shape(List.of("id", "notCompared"), List.of())).isTrue();
            } else {
                assertThat(o.shape(List.of("id", "batch", "published"), List.of("difference")))
                        .isTrue();
            }
        });
    }

    @Test
    void of_22_outcomes_15_are_compared_and_5_agree_and_10_lack_facts() {
        List<YamlTree> compared = compared();

        assertThat(compared).hasSize(15);
        assertThat(compared.stream().filter(o -> o.get("difference") == null)).hasSize(5);
        assertThat(compared.stream().filter(o -> kind(o) == Kind.MISSING_FACTS)).hasSize(10);
        assertThat(compared.stream().filter(o -> kind(o) == Kind.OUR_FAULT)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_batch_states_the_amounts_that_were_published_and_no_others() {
        return each(o -> {
            Batch batch = batch(o, Map.of());
            assertThat(amount(o, GOODS_VALUE)).isEqualTo(batch.goodsValue());
            assertThat(amount(o, SALES_VALUE)).isEqualTo(batch.salesValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> the_published_route_follows_from_the_published_action() {
        return each(o -> assertThat(published(o).equal().get("route")).isEqualTo(route(row(o, PUBLISHED_ACTION))));
    }

    @TestFactory
    Stream<DynamicTest> decides_as_was_published_or_differs_exactly_as_listed() {
        return each(o -> {
            Decision decision = decide(batch(o, Map.of()));
            YamlTree difference = o.get("difference");
            if (difference == null) {
                assertAgrees(o, decision);
            } else {
                YamlTree decided = Objects.requireNonNull(difference.get("decided"));
                assertThat(published(o).misses(decision).stream()
                                .map(Expected.Miss::what)
                                .distinct())
                        .as("difference")
                        .containsExactlyInAnyOrderElementsOf(difference.texts("misses"));
                assertThat(decision.route().name()).isEqualTo(decided.text("route"));
                assertThat(decision.grade().name()).isEqualTo(decided.text("grade"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> agrees_once_the_facts_that_a_row_lacks_are_stated() {
        return compared().stream()
                .filter(o -> kind(o) == Kind.MISSING_FACTS)
                .map(o -> DynamicTest.dynamicTest(o.text("id"), () -> {
                    YamlTree facts = Objects.requireNonNull(
                            Objects.requireNonNull(o.get("difference")).get("facts"));
                    assertAgrees(o, decide(batch(o, facts.plainMap())));
                }));
    }

    private static void assertAgrees(YamlTree outcome, Decision decision) {
        assertThat(published(outcome).misses(decision)).isEmpty();
        YamlTree published = Objects.requireNonNull(outcome.get("published"));
        BigDecimal fine = published.number("fine");
        BigDecimal goods = batch(outcome, Map.of()).goodsValue();
        if (fine != null && goods != null) {
            assertThat(decision.conclusions())
                    .as("a fine of %s on goods of %s", fine, goods)
                    .anyMatch(c -> c.fact() instanceof Fine f
                            && fine.compareTo(f.low().multiply(goods)) >= 0
                            && fine.compareTo(f.high().multiply(goods)) <= 0);
        }
    }

    private static Decision decide(Batch batch) {
        return BOOK.decide(new Question(batch, null, null, LocalDate.parse("2026-11-22")));
    }

    private static Stream<DynamicTest> each(Consumer<YamlTree> claim) {
        return compared().stream().map(o -> DynamicTest.dynamicTest(o.text("id"), () -> claim.accept(o)));
    }

    private static List<YamlTree> compared() {
        return OUTCOMES.stream().filter(o -> o.get("batch") != null).toList();
    }

    private static Kind kind(YamlTree outcome) {
        YamlTree difference = outcome.get("difference");
        return difference == null ? null : difference.constant("kind", Kind.class);
    }

    /** Returns the batch of an outcome, with some of its fields written anew. */
    private static Batch batch(YamlTree outcome, Map<String, ?> anew) {
        Map<String, Object> fields =
                new LinkedHashMap<>(Objects.requireNonNull(outcome.get("batch")).plainMap());
        fields.putAll(anew);
        fields.put("id", outcome.text("id"));
        return BatchForm.read(fields);
    }

    private static Expected published(YamlTree outcome) {
        YamlTree published = Objects.requireNonNull(outcome.get("published"));
        assertThat(published.shape(List.of("route"), List.of("violation", "measures", "fine")))
                .isTrue();
        String violation = published.text("violation");
        return new Expected(
                Map.of("route", String.valueOf(published.text("route"))),
                published.get("measures") == null ? Map.of() : Map.of("measures", published.texts("measures")),
                Map.of(),
                violation == null ? List.of() : List.of(new Expected.Penalty(violation, null, false, null, null, null)),
                null,
                false,
                null);
    }

    /** Where no penalty is imposed a failing product is still ordered to be corrected. */
    private static String route(String action) {
        boolean penal = Stream.of("立案", "罚款", "罚没款", "没收", "行政处罚", "移送公安").anyMatch(action::contains);
        return penal && !action.contains("不予") ? "CASE_FILING" : "RECTIFICATION_NOTICE";
    }

    private static String row(YamlTree outcome, int column) {
        return ROWS.get(outcome.text("id")).get(column);
    }

    private static BigDecimal amount(YamlTree outcome, int column) {
        String cell = row(outcome, column);
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static List<YamlTree> outcomes() {
        List<Fault> faults = new ArrayList<>();
        YamlTree root = YamlTree.read("outcomes.yaml", resource("outcomes.yaml"), faults);
        assertThat(faults).isEmpty();
        return Objects.requireNonNull(root).items();
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        new String(resource("outcomes.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(OutcomesAcceptanceTest::cells)
                .forEach(cells -> rows.put(cells.get(0), cells));
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell);
        }
        return cells;
    }

    private static byte[] resource(String name) {
        try (InputStream in = OutcomesAcceptanceTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
