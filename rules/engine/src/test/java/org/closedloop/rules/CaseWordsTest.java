package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case names only clauses that the law states and items that its batch has, above all where it says what is not. */
class CaseWordsTest {

    private static final String RULES = SmallLaw.rule(
                    "a rule",
                    "a_law/8.1",
                    "classification",
                    "@effectiveTo( \"2010-01-01\" )",
                    "exists Item( result == Result.FAIL )",
                    "insertLogical( new Graded( Grade.GENERAL ) );")
            + SmallLaw.rule(
                    "another",
                    "a_law/9",
                    "classification",
                    "",
                    "Item( $n : name, result == Result.FAIL )",
                    "insertLogical( new ItemGraded( Grade.SERIOUS, $n ) );");
    private static final String VALUES = """
            - key: most
              clause: a_law/~table
              unit: yuan
              values: [{from: 2000-01-01, amount: 5}]
            """;

    @Test
    void a_clause_that_no_rule_states_is_a_fault_wherever_a_case_names_it() {
        assertThat(faults("clauses: [a_lav/8.1]"))
                .containsExactly(
                        "CL-605 no rule and no number states the clause 'a_lav/8.1' (did you mean a_law/8.1?).");
        assertThat(faults("not: {clauses: [a_law/81]}"))
                .containsExactly(
                        "CL-605 no rule and no number states the clause 'a_law/81' (did you mean a_law/8.1?).");
        assertThat(faults("violations: [{clause: a_law/499}]"))
                .containsExactly("CL-605 no rule and no number states the clause 'a_law/499' (did you mean a_law/9?).");
        assertThat(faults("violations: [a_law/499]")).hasSize(1);
        assertThat(faults("not: {violations: [a_law/499]}")).hasSize(1);
        assertThat(faults("not: {unverified: [a_law/499]}")).hasSize(1);
        assertThat(faults("unverified: [blah]")).hasSize(1);
        assertThat(faults("otherLaw: {not: {clauses: [no_such_law/15.4]}}")).hasSize(1);
    }

    @Test
    void an_expectation_that_would_hold_whatever_is_decided_is_a_fault() {
        assertThat(faults("not: {measures: []}"))
                .containsExactly("CL-603 an empty list under 'not' rules nothing out.");
        assertThat(faults("obligations: {CORRECT: none}"))
                .contains("CL-603 'obligations' says how a case stands after its events, and there are none here.");
    }

    @Test
    void clauses_of_rules_of_whatever_time_and_of_numbers_may_be_named() {
        assertThat(faults(
                        "not: {clauses: [a_law/8.1, a_law/9, a_law/~table], unverified: [a_law/8.1, catalogue/a/b.c]}"))
                .isEmpty();
    }

    @Test
    void a_conclusion_has_its_arguments_in_their_order_each_of_its_kind() {
        assertThat(faults("not: {conclusions: [\"TimeLimit(CORRECT, 45, ORDER_DATE)\"]}"))
                .isEmpty();
        assertThat(faults("not: {conclusions: [\"TimeLimit(CORRECT, ORDER_DATE, 45)\"]}"))
                .containsExactly(
                        "CL-605 the arguments of 'TimeLimit(CORRECT, ORDER_DATE, 45)' are wrong; in this order they are"
                                + " kind, days (a number such as 45 or 0.5), from.");
        assertThat(faults("not: {conclusions: [\"TimeLimit(CORRECT, 45)\"]}")).hasSize(1);
        assertThat(faults("not: {conclusions: [\"TimeLimit(CORRECT, 45, ORDER_DATE, x)\"]}"))
                .hasSize(1);
        assertThat(faults("not: {conclusions: [\"TimeLimit(CORRECT, 45.0, ORDER_DATE)\"]}"))
                .hasSize(1);
        assertThat(faults("not: {conclusions: [\"TimeLimit(CORRECT, forty-five, ORDER_DATE)\"]}"))
                .hasSize(1);
        assertThat(faults("not: {conclusions: [\"ToEstablish(salesValu)\"]}")).hasSize(1);
        assertThat(faults("not: {conclusions: [\"ToEstablish(salesValue)\"]}")).isEmpty();
        assertThat(ofAnEvent("not: {conclusions: [\"Owes(CORRECT, PARTY, ENT-1, 2021-03-18, 60 calendar days)\"]}"))
                .isEmpty();
        assertThat(ofAnEvent("not: {conclusions: [\"Owes(CORRECT, PARTY, ENT-1, 2021-03-18, 60 days)\"]}"))
                .hasSize(1);
        assertThat(ofAnEvent("not: {conclusions: [\"Owes(STOP, PARTY, ENT-1, 2021-03-18)\"]}"))
                .isEmpty();
    }

    @Test
    void a_decision_and_an_event_do_not_conclude_what_is_of_the_other() {
        assertThat(faults("not: {conclusions: [\"Opens(RECTIFICATION, ENT-1)\"]}"))
                .containsExactly("CL-605 Opens is concluded of an event and not by the decision; it stands under the"
                        + " 'expect' of an event.");
        assertThat(ofAnEvent("not: {conclusions: [\"Measure(ORDER_CORRECTION)\"]}"))
                .containsExactly("CL-605 Measure is concluded by the decision and not of an event; it stands under the"
                        + " 'expect' of the case.");
    }

    @Test
    void whom_neither_the_batch_nor_an_event_names_owes_nothing_and_is_told_nothing() {
        assertThat(ofAnEvent("obligations: {\"CORRECT[ENT-7]\": none}"))
                .containsExactly("CL-605 neither the batch nor an event names a party 'ENT-7' (did you mean ENT-1?).");
        assertThat(ofAnEvent("not: {conclusions: [\"Closes(RECTIFICATION, ENT-7)\"]}"))
                .hasSize(1);
        assertThat(ofAnEvent(
                        "obligations: {\"CORRECT[ENT-1]\": none}, not: {conclusions: [\"Closes(LICENCE, ENT-2)\"]}"))
                .isEmpty();
    }

    private static List<String> ofAnEvent(String expected) {
        SmallLaw law = SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_8", RULES)
                .file("cn/a_law/art_8.cases.yaml", """
                - title: a case
                  batch: {id: B1, inspectedOn: 2021-02-01, party: {id: ENT-1}, items: [{name: 甲, result: FAIL}]}
                  events:
                    - {on: 2021-02-02, event: ORDER_ISSUED, addressee: ENT-2, expect: {accepted: either, %s}}
                  expect: {closed: false}
                """.formatted(expected));
        try {
            CourseReader.read(law);
            return List.of();
        } catch (LawRefusedException e) {
            return e.faults().stream()
                    .map(f -> f.code() + " " + f.message().en())
                    .toList();
        }
    }

    @Test
    void a_paper_that_no_rule_has_written_cannot_be_absent() {
        assertThat(faults("not: {conclusions: [\"Paper(ORDER_CORRECTION, 整改通知)\"]}"))
                .containsExactly("CL-605 no rule has a paper '整改通知' written (did you mean 整改通知书?).");
        assertThat(faults("not: {conclusions: [\"Paper(ORDER_CORRECTION, 整改通知书)\"]}"))
                .isEmpty();
    }

    @Test
    void an_item_that_the_batch_lacks_can_neither_be_open_nor_be_concluded() {
        assertThat(faults("not: {toEstablish: [\"items[甲醛含量].itemClass\"]}"))
                .containsExactly("CL-605 the batch of this case has no item '甲醛含量' (did you mean 甲醛, 含量?).");
        assertThat(faults("not: {conclusions: [\"ItemGraded(SERIOUS, 丁)\"]}"))
                .containsExactly("CL-605 the batch of this case has no item '丁'.");
        assertThat(faults("not: {conclusions: [\"ItemFails(丁)\"]}")).hasSize(1);
    }

    @Test
    void an_item_of_the_batch_may_be_named_with_whatever_is_in_its_name() {
        assertThat(faults("not: {toEstablish: [\"items[甲醛, 含量].itemClass\", salesValue]}"))
                .isEmpty();
        assertThat(faults("not: {conclusions: [\"ItemGraded(SERIOUS, 甲醛, 含量)\", \"Breach(LABEL)\"]}"))
                .isEmpty();
    }

    @Test
    void a_wrong_field_of_the_batch_is_told_once_and_where_it_stands() {
        SmallLaw law = SmallLaw.oneLaw().rule("cn", "a_law", "art_8", RULES).file("cn/a_law/art_8.cases.yaml", """
                - title: a case
                  batch:
                    id: B1
                    inspectedOn: 2021-02-30
                    items:
                      - {name: 甲, result: FAILED}
                  expect: {route: NONE}
                """);
        assertThatThrownBy(() -> CourseReader.read(law)).isInstanceOfSatisfying(LawRefusedException.class, e -> {
            assertThat(e.faults())
                    .extracting(f -> f.line() + ":" + f.column())
                    .containsExactlyInAnyOrder("4:18", "6:27");
            assertThat(e.faults())
                    .extracting(f -> f.message().en())
                    .anySatisfy(m -> assertThat(m).containsOnlyOnce("inspectedOn"));
        });
    }

    @Test
    void two_cases_of_one_file_need_titles_of_their_own_and_of_two_files_not() {
        String one = "- title: 不合格\n  batch: {id: B1, items: [{name: 甲, result: FAIL}]}\n  expect: {route: NONE}\n";
        String other = one.replace("FAIL", "PASS");
        SmallLaw law =
                SmallLaw.oneLaw().rule("cn", "a_law", "art_8", RULES).file("cn/a_law/art_8.cases.yaml", one + other);
        assertThatThrownBy(() -> CourseReader.read(law))
                .isInstanceOfSatisfying(
                        LawRefusedException.class,
                        e -> assertThat(e.faults())
                                .extracting(f -> f.in("en"))
                                .containsExactly(
                                        "cn/a_law/art_8.cases.yaml:4:10 CL-609 the title at line 4 is that of the case at line 1. Give it"
                                                + " another, which says in what the two cases differ."));

        SmallLaw two = SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_8", RULES)
                .rule("cn", "a_law", "art_9", RULES)
                .file("cn/a_law/art_8.cases.yaml", one)
                .file("cn/a_law/art_9.cases.yaml", other);
        assertThat(CourseReader.read(two)).hasSize(2);
    }

    @Test
    void an_empty_file_is_told_to_be_empty_and_nothing_else() {
        SmallLaw law = SmallLaw.oneLaw().rule("cn", "a_law", "art_8", RULES).file("cn/a_law/art_8.cases.yaml", "");
        assertThatThrownBy(() -> CourseReader.read(law)).hasMessageContaining("CL-101 the file is empty. Write");
    }

    @Test
    void a_file_in_utf_16_is_told_as_such() {
        SmallLaw law = SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_8", RULES)
                .file("cn/a_law/art_8.cases.yaml", "\uFEFF[]".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> CourseReader.read(law))
                .hasMessageContaining("CL-102")
                .hasMessageContaining("UTF-16");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        art_8_judgin, art_8_judging.drl
        art_8,        art_8_judging.drl
        art_8_x,      art_8_judging.drl
        art_80,       -
        judging,      -
        """)
    void cases_of_no_rule_file_are_a_fault_that_names_the_one_that_was_meant(String name, String meant) {
        SmallLaw law = SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_8_judging", RULES)
                .file("cn/a_law/values.yaml", VALUES)
                .reading("cn", "a_law", "2000-01-01", List.of("most"))
                .file("cn/a_law/" + name + ".cases.yaml", "[]");
        assertThatThrownBy(() -> CourseReader.read(law)).isInstanceOfSatisfying(LawRefusedException.class, e -> {
            assertThat(e.faults()).hasSize(1);
            assertThat(e.faults().get(0).in("en"))
                    .startsWith("cn/a_law/" + name + ".cases.yaml:0:0 CL-607 no rule file '" + name + ".drl' ")
                    .contains(meant == null ? "these cases;" : "these cases (did you mean " + meant + "?);");
        });
    }

    private static final String PAPER = """
            rule "第9条 文书 / a paper"
                @clause( "a_law/9" ) @stage( "disposition" ) @governs( "procedure" ) @effectiveFrom( "2000-01-01" )
            when
                exists ItemFails( )
            then
                insertLogical( new Paper( MeasureKind.ORDER_CORRECTION, "整改通知书" ) );
            end
            """;

    private static List<String> faults(String expected) {
        SmallLaw law = SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_8", RULES)
                .rule("cn", "a_law", "art_9", PAPER)
                .file("cn/a_law/values.yaml", VALUES)
                .reading("cn", "a_law", "2000-01-01", List.of("most"))
                .file(
                        "cn/a_law/art_8.cases.yaml",
                        "- title: a case\n  batch: {id: B1, items: [{name: \"甲醛, 含量\", result: FAIL}]}\n  expect: {"
                                + expected + "}\n");
        RuleBook book = RuleBook.of(law);
        try {
            CourseReader.read(law, book);
            return List.of();
        } catch (LawRefusedException e) {
            return e.faults().stream()
                    .map(f -> f.code() + " " + f.message().en())
                    .toList();
        }
    }
}
