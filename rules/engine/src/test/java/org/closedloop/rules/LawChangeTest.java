package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.closedloop.classification.ChoiceOfLaw;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.law.LegalDay;
import org.junit.jupiter.api.Test;

/** The law changed between act and step only if a rule of substance, or a number that one reads, did. */
class LawChangeTest {

    private static final String CHOICE = SmallLaw.rule(
            "choice",
            "a_law/1",
            "classification",
            "",
            "LawChanged()",
            "insertLogical( new ChoiceOfLaw( ChoiceKind.LIGHTER_LATER_LAW ) );");
    private static final String READS = SmallLaw.rule(
            "reads",
            "a_law/2",
            "disposition",
            "",
            "Value( key == \"days\", $d : amount )",
            "insertLogical( new Measure( MeasureKind.REINSPECT ) );");
    private static final String DATED = """
            - key: days
              clause: a_law/2
              unit: days
              values:
                - {from: 2000-01-01, to: 2020-01-01, amount: "60"}
                - {from: 2020-01-01, amount: "30"}
            """;

    @Test
    void a_number_that_only_rules_of_procedure_read_is_no_change() {
        assertThat(chosen(READS.replace("\"substance\"", "\"procedure\""))).isFalse();
    }

    @Test
    void a_number_that_a_rule_of_substance_reads_is_one() {
        assertThat(chosen(READS)).isTrue();
    }

    private static boolean chosen(String reads) {
        RuleBook book = RuleBook.of(SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_1", CHOICE + "\n" + reads)
                .file("cn/a_law/values.yaml", DATED));
        Batch batch = Batch.builder("B1")
                .actOn(day("2019-06-01"))
                .inspectedOn(day("2019-06-02"))
                .build();
        Decision decision =
                book.decide(new Question(batch, LocalDate.parse("2020-06-01"), null, LocalDate.parse("2026-11-22")));
        return decision.conclusions().stream().anyMatch(c -> c.fact() instanceof ChoiceOfLaw);
    }

    private static LegalDay day(String day) {
        return LegalDay.of(LocalDate.parse(day));
    }
}
