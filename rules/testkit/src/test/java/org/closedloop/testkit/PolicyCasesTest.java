package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** Cases of a law folder become tests, and each fails for the right reason. */
class PolicyCasesTest {

    private static final String FAILING = "batch: {id: B1, inspectedOn: 2021-02-05, items: [{name: 甲, result: FAIL}]}";

    @TempDir
    private Path folder;

    @Test
    void each_file_is_a_container_and_each_case_a_test_that_leads_to_its_line() {
        law("- title: 责令改正\n  " + FAILING + "\n  expect: {route: RECTIFICATION_NOTICE}\n");

        List<DynamicNode> files = PolicyCases.in(folder).dynamicTests().toList();

        assertThat(files)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("cn/a_law/art_001_judging.cases.yaml");
        DynamicNode test = tests(u -> u).get(0);
        assertThat(test.getDisplayName()).isEqualTo("责令改正");
        assertThat(test.getTestSourceUri().orElseThrow().toString())
                .startsWith("file:/")
                .endsWith("/cn/a_law/art_001_judging.cases.yaml?line=1");
    }

    @Test
    void a_case_that_is_decided_as_it_says_passes() {
        law("- title: 责令改正\n  " + FAILING + "\n  expect: {route: RECTIFICATION_NOTICE, clauses: [a_law/2]}\n");

        assertThat(failure(c -> c.shuffled(3, 5).withSecondOpinion())).isNull();
    }

    @Test
    void a_case_that_misses_tells_what_was_expected_what_was_decided_and_why() {
        law("- title: 立案\n  " + FAILING + "\n  expect: {route: CASE_FILING, measures: [FILE_CASE]}\n");

        assertThat(failure(u -> u))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll(
                        folder.resolve("cn/a_law/art_001_judging.cases.yaml") + ":1 立案",
                        "route expected CASE_FILING, got RECTIFICATION_NOTICE",
                        "measures expected FILE_CASE, got ORDER_CORRECTION",
                        "by a_law/2, cn/a_law/art_001_judging.drl:11 \"第2条 责令改正 / order to correct\"",
                        "from ProductJudged(kind=NONCONFORMING)")
                .satisfies(
                        e -> assertThat(((AssertionFailedError) e).getExpected().getValue())
                                .asString()
                                .contains("route: CASE_FILING"));
    }

    @Test
    void an_input_that_no_rule_reads_fails_the_case_unless_that_is_allowed() {
        law("- title: 责令改正\n  " + FAILING.replace("items:", "goodsValue: 5, items:")
                + "\n  expect: {route: RECTIFICATION_NOTICE}\n");

        assertThat(failure(u -> u)).hasMessageContaining("Batch.goodsValue is given and no rule reads it");
        assertThat(failure(PolicyCases::allowingUnusedInputs)).isNull();

        law("- title: 责令改正\n  " + FAILING.replace("items:", "spec: XL, items:")
                + "\n  expect: {route: RECTIFICATION_NOTICE}\n");
        assertThat(failure(u -> u)).hasMessageContaining("Batch.spec is given and no rule reads it");
    }

    @Test
    void an_unread_field_of_an_item_or_a_party_is_an_unused_input_as_well() {
        law("""
                - title: 责令改正
                  batch:
                    id: B1
                    inspectedOn: 2021-02-05
                    items: [{name: 甲, result: FAIL, itemClass: A}]
                    party: {id: E1, role: SELLER}
                  expect: {route: RECTIFICATION_NOTICE}
                """);

        assertThat(failure(u -> u))
                .hasMessageContainingAll("Item.itemClass is given", "Party.role is given", "Batch.party is given")
                .hasMessageNotContaining("Item.result");
    }

    @Test
    void a_case_in_which_nothing_is_concluded_must_say_so() {
        String passing = FAILING.replace("FAIL", "PASS");
        law("- title: 合格\n  " + passing + "\n  expect: {route: NONE}\n");
        assertThat(failure(u -> u)).hasMessageContainingAll("no rule concludes anything", "add conclusions: []");
        assertThat(failure(PolicyCases::allowingNoConclusion)).isNull();

        law("- title: 合格\n  " + passing + "\n  expect: {route: NONE, conclusions: []}\n");
        assertThat(failure(u -> u)).isNull();
    }

    @Test
    void a_case_that_says_that_nothing_is_concluded_fails_where_something_is() {
        law("- title: 无\n  " + FAILING + "\n  expect: {conclusions: [], measures: [], violations: []}\n");

        assertThat(failure(u -> u))
                .hasMessageContainingAll("conclusions expected [], got", "measures expected [], got ORDER_CORRECTION")
                .hasMessageNotContaining("violations expected");
    }

    @Test
    void cases_can_be_decided_by_another_law_and_on_another_day() {
        law("- title: 责令改正\n  " + FAILING + "\n  expect: {route: RECTIFICATION_NOTICE}\n");
        RuleBook other = PolicyCases.in(folder).book();
        LawFolder.small(folder)
                .change("cn/a_law/art_001_judging.drl", "Route.RECTIFICATION_NOTICE", "Route.CASE_FILING");

        assertThat(failure(u -> u)).hasMessageContaining("got CASE_FILING");
        assertThat(failure(c -> c.decidedBy(other).today(LocalDate.parse("2022-01-01"))))
                .isNull();
    }

    @Test
    void no_case_at_all_is_an_error() {
        law("- title: 责令改正\n  " + FAILING + "\n  expect: {route: RECTIFICATION_NOTICE}\n");

        PolicyCases none = PolicyCases.in(folder).where(c -> false);

        assertThatThrownBy(none::dynamicTests)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no case");
        assertThatThrownBy(() -> none.shuffled(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_misspelt_input_refuses_the_cases_with_file_and_line() {
        law("- title: 责令改正\n  " + FAILING.replace("items:", "goodsvalue: 5, items:") + "\n  expect: {route: NONE}\n");

        assertThatThrownBy(() -> PolicyCases.in(folder))
                .isInstanceOf(LawRefusedException.class)
                .hasMessageContainingAll("art_001_judging.cases.yaml:2", "goodsvalue");
    }

    @Test
    void a_refused_law_tells_every_fault() {
        law("[]");
        LawFolder.small(folder)
                .change("cn/a_law/art_001_judging.drl", "Result.FAIL", "Result.FAILED")
                .change("cn/a_law/art_001_judging.drl", "new Routed(", "new Routing(");

        assertThatThrownBy(() -> PolicyCases.in(folder))
                .isInstanceOf(LawRefusedException.class)
                .hasMessageContainingAll("2 fault(s)", "FAILED", "Routing");
    }

    @Test
    void a_book_is_read_once_for_each_path_and_content() {
        law("[]");
        RuleBook first = Books.at(folder);
        assertThat(Books.at(folder.resolve("../" + folder.getFileName()))).isSameAs(first);
        assertThat(Books.named("standard")).isSameAs(Books.named("standard"));

        LawFolder.small(folder).change("cn/a_law/art_001_judging.drl", "2001-01-01", "2002-01-01");
        assertThat(Books.at(folder).hash()).isNotEqualTo(first.hash());
    }

    @Test
    void the_cases_of_a_layer_are_decided_by_the_shipped_law_with_the_layer_over_it() {
        layer("cn_98_01");

        PolicyCases layer = PolicyCases.layer(folder);

        assertThat(layer.courses()).hasSize(1);
        assertThat(layer.book().instrument("product_quality_law")).isPresent();
        assertThat(tests(layer)).hasSize(1).allSatisfy(t -> t.getExecutable().execute());
        assertThatThrownBy(() -> tests(layer.decidedBy(Books.named("standard")))
                        .get(0)
                        .getExecutable()
                        .execute())
                .hasMessageContaining("measures expected INTERVIEW, got ");
        assertThat(Books.layer(folder)).isSameAs(layer.book()).isNotSameAs(Books.at(folder));
    }

    private void layer(String jurisdiction) {
        new LawFolder(folder)
                .file(jurisdiction + "/a_rule/instrument.yaml", """
                        id: a_rule
                        title: 某条例
                        titleEn: Some regulations
                        rank: LOCAL_REGULATION
                        inForce: {from: 2020-01-01}
                        source: a test
                        """)
                .file(jurisdiction + "/a_rule/art_001_interview.drl", """
                        package %s.a_rule

                        rule "某条例第1条 约谈 / interview"
                            @clause( "a_rule/1" ) @stage( "disposition" ) @governs( "procedure" ) @effectiveFrom( "2020-01-01" )
                        when
                            ProductJudged( kind == ProductResult.NONCONFORMING )
                        then
                            insertLogical( new Measure( MeasureKind.INTERVIEW ) );
                        end
                        """.formatted(jurisdiction))
                .file(jurisdiction + "/a_rule/art_001_interview.cases.yaml", """
                        - title: 约谈
                          batch: {id: B1, inspectedOn: 2021-02-05, jurisdiction: CN-98-01, items: [{name: 甲, result: FAIL}]}
                          expect: {measures: [INTERVIEW], clauses: [a_rule/1, order_18_2019/46]}
                        """);
    }

    private void law(String cases) {
        LawFolder.small(folder).cases(cases);
    }

    private List<DynamicTest> tests(UnaryOperator<PolicyCases> how) {
        return tests(how.apply(PolicyCases.in(folder)));
    }

    private static List<DynamicTest> tests(PolicyCases cases) {
        return cases.dynamicTests()
                .flatMap(f -> ((DynamicContainer) f).getChildren())
                .map(DynamicTest.class::cast)
                .toList();
    }

    private Throwable failure(UnaryOperator<PolicyCases> how) {
        return catchThrowable(() -> tests(how).get(0).getExecutable().execute());
    }
}
