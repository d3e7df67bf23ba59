package example.rivercity;

import static org.closedloop.testkit.ClosedLoopAssertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.closedloop.ClosedLoop;
import org.closedloop.disposition.Anchor;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.closedloop.law.Jurisdiction;
import org.closedloop.rules.RuleBook;
import org.closedloop.testkit.Aspect;
import org.closedloop.testkit.PolicyCases;
import org.closedloop.testkit.PolicyChange;
import org.closedloop.testkit.PolicyTest;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The regulations of River City (fictional) do what they say, and nothing outside the city and its days changes. */
@PolicyTest(layer = "law", clock = "2026-11-22")
class RiverCityTest {

    private static final PolicyCases CASES = PolicyCases.layer(Path.of("law")).today(LocalDate.parse("2026-11-22"));

    @TestFactory
    Stream<DynamicNode> cases_beside_the_rules_hold_in_any_order_and_without_the_engine() {
        return CASES.shuffled(3, 42).withSecondOpinion().dynamicTests();
    }

    @Test
    void in_the_city_times_bench_marks_and_clauses_change_and_nothing_else(RuleBook mine) throws IOException {
        PolicyChange change = PolicyChange.between(RuleBook.standard(), mine).over(CASES);
        Files.writeString(Path.of("target/river-city.zh.html"), change.html("zh"));
        Files.writeString(Path.of("target/river-city.en.html"), change.html("en"));

        assertThat(change)
                .changes(Aspect.TIME_LIMITS, Aspect.CONSEQUENCES, Aspect.CLAUSES)
                .changesOnly(Aspect.TIME_LIMITS, Aspect.CONSEQUENCES, Aspect.CLAUSES)
                .leavesRouteAlone();
    }

    @Test
    void elsewhere_and_before_they_are_in_force_nothing_changes(RuleBook mine) {
        List<Batch> untouched = Stream.concat(
                        Stream.of("CN", "CN-31", "CN-98", "CN-98-02", "CN-98-02-01")
                                .map(place -> failing(place, "2024-08-20")),
                        Stream.of("2000-09-01", "2020-01-01", "2022-12-31").map(day -> failing("CN-98-01", day)))
                .toList();

        assertThat(PolicyChange.between(RuleBook.standard(), mine).overBatches(untouched))
                .changesNothing();
    }

    @Test
    void an_order_gives_sixty_days_until_the_end_of_june_2024_and_thirty_from_july(ClosedLoop loop) {
        Batch batch = failing("CN-98-01", "2024-05-10");

        Assertions.assertThat(loop.classify(batch, LocalDate.parse("2024-06-30"), null)
                        .facts(TimeLimit.class))
                .contains(correctedWithin("60"));
        Assertions.assertThat(loop.classify(batch, LocalDate.parse("2024-07-01"), null)
                        .facts(TimeLimit.class))
                .contains(correctedWithin("30"));
    }

    private static TimeLimit correctedWithin(String days) {
        return new TimeLimit(DutyKind.CORRECT, new BigDecimal(days), Anchor.ORDER_DATE);
    }

    private static Batch failing(String place, String day) {
        return Batch.builder(place + " " + day)
                .inspectedOn(day)
                .jurisdiction(new Jurisdiction(place))
                .items(Item.of("项目甲", Result.FAIL))
                .build();
    }
}
