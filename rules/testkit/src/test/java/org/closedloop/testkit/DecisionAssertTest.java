package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.testkit.ClosedLoopAssertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.ClosedLoop;
import org.closedloop.classification.ProductResult;
import org.closedloop.decision.Decision;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.Sanction;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assertions read as policy, and what fails says why. */
@PolicyTest(clock = "2026-11-22")
class DecisionAssertTest {

    private Decision serious;
    private Decision general;
    private Decision nothing;

    @BeforeEach
    void decide(ClosedLoop loop) {
        Item unsafe = new Item("甲醛含量", Result.FAIL, null, "GB 18401-2010", null, null, true, null, null, null, null);
        serious = loop.classify(Batch.builder("B1")
                .inspectedOn("2021-02-05")
                .items(unsafe)
                .goodsValue(new BigDecimal("58000"))
                .build());
        general = loop.classify(Batch.builder("B2")
                .inspectedOn("2021-02-05")
                .items(new Item(
                        "标识",
                        Result.FAIL,
                        null,
                        "GB 5296.4-2012",
                        null,
                        org.closedloop.inspection.About.PERFORMANCE,
                        false,
                        null,
                        null,
                        null,
                        null))
                .build());
        nothing = loop.classify(
                Batch.builder("B3").inspectedOn("1990-01-01").items(unsafe).build());
    }

    @Test
    void what_is_decided_can_be_said_in_one_sentence() {
        assertThat(serious)
                .hasResult(ProductResult.NONCONFORMING)
                .isSerious()
                .isRoutedTo(Route.CASE_FILING)
                .hasMeasures(MeasureKind.FILE_CASE, MeasureKind.ORDER_CORRECTION)
                .doesNotHaveMeasures(MeasureKind.NO_PENALTY)
                .opensTracks(TrackKind.PENALTY)
                .opensOnlyTracks(TrackKind.RECTIFICATION, TrackKind.PENALTY)
                .concludes(new Track(TrackKind.PENALTY))
                .restsOn("product_quality_law/49", "order_18_2019/46")
                .doesNotRestOn("product_quality_law/54")
                .hasViolation("product_quality_law/49")
                .withFine("1-3 x goodsValue")
                .withSanctions(Sanction.CONFISCATE_GOODS, Sanction.CONFISCATE_GAINS)
                .mustEstablish("illegalGains")
                .needNotEstablish("goodsValue")
                .hasNoOtherLaw();
        assertThat(general).isGeneral().isRoutedTo(Route.RECTIFICATION_NOTICE).hasNoViolation();
        assertThat(nothing).concludesNothing().hasOnlyMeasures().isVerified().hasNothingToEstablish();
    }

    @Test
    void a_wrong_route_says_which_rule_with_which_facts_led_to_the_other() {
        assertThatThrownBy(() -> assertThat(general).isRoutedTo(Route.CASE_FILING))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "batch B2",
                        "expected: route CASE_FILING (",
                        "decided:  route RECTIFICATION_NOTICE (",
                        "Routed(kind=RECTIFICATION_NOTICE)",
                        "by order_18_2019/46, cn/order_18_2019/art_046_order_to_correct.drl:5 \"",
                        "from ProductJudged(kind=NONCONFORMING)");
    }

    @Test
    void a_clause_that_is_missing_says_that_no_rule_led_there() {
        assertThatThrownBy(() -> assertThat(general).restsOn("product_quality_law/49"))
                .hasMessageContainingAll(
                        "no rule of product_quality_law/49 led to any conclusion", "order_18_2019/46", "why:");
        assertThatThrownBy(() -> assertThat(nothing).restsOn("product_quality_law/49"))
                .hasMessageContaining("no rule concluded anything");
    }

    @Test
    void a_clause_that_must_not_be_there_says_what_it_led_to() {
        assertThatThrownBy(() -> assertThat(serious).doesNotRestOn("product_quality_law/49"))
                .hasMessageContainingAll(
                        "not to rest on product_quality_law/49",
                        "Violation(kind=HEALTH_OR_SAFETY_STANDARD)",
                        "art_049_health_or_safety.drl:43")
                .hasMessageNotContaining("by order_18_2019/46");
    }

    @Test
    void missing_measures_violations_and_open_points_are_told_with_what_there_is() {
        assertThatThrownBy(() -> assertThat(general).hasMeasures(MeasureKind.FILE_CASE))
                .hasMessageContainingAll("no rule led to FILE_CASE", "ORDER_CORRECTION");
        assertThatThrownBy(() -> assertThat(serious).doesNotHaveMeasures(MeasureKind.FILE_CASE))
                .hasMessageContaining("Measure(kind=FILE_CASE)");
        assertThatThrownBy(() -> assertThat(serious).hasOnlyMeasures(MeasureKind.FILE_CASE))
                .hasMessageContaining("FILE_CASE and no other");
        assertThatThrownBy(() -> assertThat(general).hasViolation("product_quality_law/49"))
                .hasMessageContainingAll("a violation of product_quality_law/49", "violations none");
        assertThatThrownBy(() -> assertThat(general).mustEstablish("salesValue"))
                .hasMessageContaining("no rule led to salesValue");
    }

    @Test
    void a_wrong_fine_says_which_rule_set_the_other_and_keeps_the_description() {
        assertThatThrownBy(() -> assertThat(serious)
                        .as("formaldehyde")
                        .hasViolation("product_quality_law/49")
                        .withFine("1-5 x goodsValue"))
                .hasMessageContainingAll(
                        "formaldehyde",
                        "a fine of 1-5 x goodsValue",
                        "a fine of 1-3 x goodsValue",
                        "art_049_health_or_safety.drl",
                        "key=fine_49_high");
        assertThatThrownBy(() -> assertThat(serious)
                        .hasViolation("product_quality_law/49")
                        .withoutFine())
                .hasMessageContaining("no fine");
    }

    @Test
    void a_misspelt_clause_is_an_error_and_never_absent() {
        assertThatThrownBy(() -> assertThat(serious).doesNotRestOn("product_quality_law 49"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assertThat(serious).doesNotRestOn("product_quality_law/94"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "product_quality_law/94", "no rule of this law that decides batches rests on it");
        assertThatThrownBy(() -> assertThat(serious).restsOn("product_quality_lew/49"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("did you mean product_quality_law/49?");
    }

    @Test
    void what_could_not_fail_is_an_error() {
        assertThatThrownBy(() -> assertThat(serious).doesNotRestOn("order_18_2019/48"))
                .as("a rule of courses")
                .hasMessageContaining("no rule of this law that decides batches rests on it");
        assertThatThrownBy(() -> assertThat(serious).hasMeasures()).hasMessageContaining("name at least one");
        assertThatThrownBy(() -> assertThat(serious).restsOn()).hasMessageContaining("name at least one");
        assertThatThrownBy(() -> assertThat(serious).concludes("Measure(WARN)"))
                .hasMessageContaining("is no conclusion");
    }

    @Test
    void a_misspelt_path_is_an_error_and_never_known() {
        for (String path : List.of("goodsvalue", "party.rol", "items[甲醛含量].itemClas", "flags[NO_HARMS]", "part.role")) {
            assertThatThrownBy(() -> assertThat(serious).needNotEstablish(path))
                    .as(path)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(path);
        }
        assertThatThrownBy(() -> assertThat(serious).needNotEstablish("party.rol"))
                .hasMessageContaining("did you mean party.role?");
        assertThat(general)
                .needNotEstablish(
                        "goodsValue", "flags[NO_HARM]", "items[标识].measured", "others[].jurisdiction", "history[].on");
    }

    @Test
    void the_other_law_is_asked_for_by_name() {
        assertThatThrownBy(() -> assertThat(serious).underTheOtherLaw())
                .hasMessageContaining("a decision under another law as well");
    }
}
