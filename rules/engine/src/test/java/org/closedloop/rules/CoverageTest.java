package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.rules.Probe.Kind;
import org.junit.jupiter.api.Test;

/** Coverage counts what decides alone, and nothing that merely ran. */
class CoverageTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String LIMIT = "Batch( salesValue != null, salesValue >= 50000B )";
    private static final String THEN = "insertLogical( new Exemption( ExemptionKind.NO_FAULT ) );";

    @Test
    void the_cases_of_the_shipped_law_show_every_place_of_it() {
        Coverage shipped = Coverage.of(RuleBook.standard(), RuleBook.cases(Path.of("../law")), TODAY);

        assertThat(shipped.rules().stream().filter(r -> !r.missing().isEmpty()).toList())
                .isEmpty();
        assertThat(shipped.percent()).isEqualByComparingTo("100");
    }

    @Test
    void no_case_fails_to_notice_a_change_of_the_rules_for_seriousness_filing_and_crime() {
        Set<String> instruments = Set.of(
                "quality_law_opinion_2001",
                "order_42_2021",
                "criminal_law",
                "prosecution_standards_1",
                "fake_goods_interpretation_2001",
                "regulation_310");
        RuleBook book = RuleBook.standard();
        Set<String> ofEvents = book.rules().stream()
                .filter(RuleCard::ofCase)
                .map(RuleCard::file)
                .collect(Collectors.toSet());
        Survivors survivors = Survivors.of(
                book,
                RuleBook.cases(Path.of("../law")),
                TODAY,
                file -> !ofEvents.contains(file)
                        && (instruments.contains(file.split("/")[1]) || file.contains("product_quality_law/art_017")),
                n -> {});

        assertThat(survivors.changes()).isEmpty();
        assertThat(survivors.tried()).isGreaterThan(250);
    }

    @Test
    void a_bound_is_shown_only_by_a_case_that_lies_on_it() {
        Coverage above = cover(LIMIT, sales("50000.01"), sales("49999.99"));
        assertThat(missing(above, Kind.CONSTRAINT)).isEmpty();
        assertThat(missing(above, Kind.BOUNDARY)).containsExactly("salesValue >= 50000B");

        Coverage on = cover(LIMIT, sales("50000"), sales("49999.99"));
        assertThat(missing(on, Kind.BOUNDARY)).isEmpty();
    }

    @Test
    void a_question_whether_a_field_is_known_needs_no_case_of_its_own() {
        assertThat(cover(LIMIT, sales("50000")).rules().get(0).shown())
                .noneMatch(p -> p.what().contains("!= null"));
        assertThat(cover(LIMIT, sales("50000")).rules().get(0).missing())
                .noneMatch(p -> p.what().contains("!= null"));
    }

    @Test
    void a_constraint_is_shown_only_where_it_alone_decides() {
        String when = "Batch( flags contains Flag.MINOR, flags contains Flag.NO_HARM )";
        Coverage neither = cover(when, "flags: [MINOR, NO_HARM]", "flags: []");
        assertThat(missing(neither, Kind.CONSTRAINT))
                .containsExactly("flags contains Flag.MINOR", "flags contains Flag.NO_HARM");

        Coverage each = cover(when, "flags: [MINOR, NO_HARM]", "flags: [MINOR]", "flags: [NO_HARM]");
        assertThat(missing(each, Kind.CONSTRAINT)).isEmpty();
    }

    @Test
    void each_constant_of_a_list_is_shown_by_a_case_that_turns_on_it() {
        String when = "Batch( level in ( InspectionLevel.NATIONAL, InspectionLevel.COUNTY ) )";
        Coverage one = cover(when, "level: NATIONAL", "level: MUNICIPAL");
        assertThat(missing(one, Kind.ELEMENT)).containsExactly("InspectionLevel.COUNTY");
    }

    @Test
    void a_not_is_shown_by_a_case_that_it_alone_keeps_from_matching() {
        String when = "exists Item( result == Result.FAIL )\n    not Item( result == null )";
        Coverage without = cover(when, "items: [{name: 甲, result: FAIL}]", "items: [{name: 甲, result: PASS}]");
        assertThat(missing(without, Kind.CONDITION)).containsExactly("not Item( result == null )");
        Coverage with = cover(
                when,
                "items: [{name: 甲, result: FAIL}]",
                "items: [{name: 甲, result: PASS}]",
                "items: [{name: 甲, result: FAIL}, {name: 乙}]");
        assertThat(missing(with, Kind.CONDITION)).isEmpty();
    }

    @Test
    void both_ends_of_the_time_of_a_rule_are_shown_on_both_sides() {
        Coverage without = cover(LIMIT, sales("50000"));
        assertThat(missing(without, Kind.FIRST_DAY)).containsExactly("2000-01-01");
        assertThat(missing(without, Kind.DAY_BEFORE)).containsExactly("1999-12-31");

        Coverage with = cover(
                LIMIT,
                "inspectedOn: 2000-01-01, salesValue: 50000",
                "inspectedOn: 1999-12-31, salesValue: 50000",
                "inspectedOn: 1999-12-31, salesValue: 1");
        assertThat(missing(with, Kind.FIRST_DAY)).isEmpty();
        assertThat(missing(with, Kind.DAY_BEFORE)).isEmpty();
    }

    private static final String CHANGED_NUMBER = """
            - key: bound
              clause: a_law/1
              unit: yuan
              values:
                - {from: 2000-01-01, to: 2025-06-15, amount: 10}
                - {from: 2025-06-15, amount: 20}
            """;
    private static final String READS_IT =
            "Value( key == \"bound\", $b : amount )\n    Batch( salesValue != null, salesValue >= $b )";

    @Test
    void the_day_on_which_a_number_changes_is_shown_on_both_sides() {
        SmallLaw without = changedNumber("2025-05-30", "2025-07-01");
        assertThat(missing(coverage(without), Kind.VALUE_FIRST_DAY)).containsExactly("bound 2025-06-15");
        assertThat(missing(coverage(without), Kind.VALUE_DAY_BEFORE)).containsExactly("bound 2025-06-14");
        assertThat(survivingDays(without))
                .containsExactly(
                        "cn/a_law/values.yaml:6 bound from 2025-06-16", "cn/a_law/values.yaml:6 bound from 2025-06-14");

        SmallLaw with = changedNumber("2025-06-14", "2025-06-15");
        assertThat(missing(coverage(with), Kind.VALUE_FIRST_DAY)).isEmpty();
        assertThat(missing(coverage(with), Kind.VALUE_DAY_BEFORE)).isEmpty();
        assertThat(survivingDays(with)).isEmpty();
    }

    @Test
    void a_change_that_no_case_notices_tells_what_it_makes_of_a_bound() {
        SmallLaw law = SmallLaw.withRule(LIMIT, THEN).file("cn/a_law/art_1.cases.yaml", """
                - title: above
                  batch: {id: B1, inspectedOn: 2020-01-01, salesValue: 50000.01}
                  expect: {conclusions: [Exemption(NO_FAULT)]}
                """);
        assertThat(Survivors.of(RuleBook.of(law), CourseReader.read(law), TODAY, f -> true, n -> {})
                        .changes())
                .extracting(c -> c.probe().what())
                .contains("salesValue >= 50000B → salesValue > 50000B");
    }

    @Test
    void a_number_that_begins_with_its_rule_asks_for_no_day_of_its_own() {
        SmallLaw law = SmallLaw.withRule(READS_IT, THEN)
                .file("cn/a_law/values.yaml", CHANGED_NUMBER.replace("\n    - {from: 2025-06-15, amount: 20}", ""))
                .file("cn/a_law/art_1.cases.yaml", "[]");
        assertThat(coverage(law).rules().get(0).missing())
                .noneMatch(p -> p.kind() == Kind.VALUE_FIRST_DAY || p.kind() == Kind.VALUE_DAY_BEFORE);
    }

    private static SmallLaw changedNumber(String before, String after) {
        return SmallLaw.withRule(READS_IT, THEN)
                .file("cn/a_law/values.yaml", CHANGED_NUMBER)
                .file("cn/a_law/art_1.cases.yaml", """
                        - title: before
                          batch: {id: B1, inspectedOn: %s, salesValue: 15}
                          expect: {conclusions: [Exemption(NO_FAULT)]}
                        - title: after
                          batch: {id: B1, inspectedOn: %s, salesValue: 15}
                          expect: {conclusions: []}
                        """.formatted(before, after));
    }

    private static List<String> survivingDays(SmallLaw law) {
        return Survivors.of(RuleBook.of(law), CourseReader.read(law), TODAY, f -> true, n -> {}).changes().stream()
                .filter(c -> c.probe().what().contains("from"))
                .map(c -> c.file() + ":" + c.probe().line() + " " + c.probe().what())
                .toList();
    }

    private static Coverage coverage(SmallLaw law) {
        return Coverage.of(RuleBook.of(law), CourseReader.read(law), TODAY);
    }

    @Test
    void the_percentage_is_never_rounded_up() {
        assertThat(Coverage.percent(1999, 2000)).isEqualTo(new BigDecimal("99.9"));
        assertThat(Coverage.percent(2, 3)).isEqualTo(new BigDecimal("66.6"));
        assertThat(Coverage.percent(0, 0)).isEqualTo(new BigDecimal("100.0"));
    }

    private static String sales(String yuan) {
        return "salesValue: " + yuan;
    }

    private static List<String> missing(Coverage coverage, Kind kind) {
        return coverage.rules().get(0).missing().stream()
                .filter(p -> p.kind() == kind)
                .map(Probe::what)
                .toList();
    }

    private static Coverage cover(String when, String... batches) {
        List<String> cases = new ArrayList<>();
        for (String batch : Arrays.asList(batches)) {
            String day = batch.contains("inspectedOn") ? "" : "inspectedOn: 2021-01-01, ";
            cases.add("- title: case " + cases.size() + "\n  batch: {id: B1, " + day + batch
                    + "}\n  expect: {not: {measures: [WARN]}}\n");
        }
        SmallLaw law = SmallLaw.withRule(when, THEN).file("cn/a_law/art_1.cases.yaml", String.join("", cases));
        return Coverage.of(RuleBook.of(law), CourseReader.read(law), TODAY);
    }
}
