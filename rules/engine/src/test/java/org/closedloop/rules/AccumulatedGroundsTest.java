package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.classification.Grade;
import org.closedloop.classification.Graded;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.junit.jupiter.api.Test;

/** What an accumulate counted stands among the grounds of what is concluded from it. */
class AccumulatedGroundsTest {

    private static final String COUNTED = """
            accumulate( Item( result != null, result == Result.FAIL, $i : name ); $n : count( $i ) )
                    Value( key == "many", amount <= $n )""";

    @Test
    void the_facts_that_were_counted_are_grounds_by_the_engine_and_without_it() {
        RuleBook book = RuleBook.of(SmallLaw.withRule(COUNTED, "insertLogical( new Graded( Grade.SERIOUS ) );")
                .file("cn/a_law/values.yaml", """
                        - key: many
                          clause: a_law/1
                          unit: count
                          values: [{from: 2000-01-01, amount: 2}]
                        """));
        Question question = new Question(
                Batch.builder("B1")
                        .inspectedOn("2021-02-05")
                        .items(Item.of("甲", Result.FAIL), Item.of("乙", Result.FAIL), Item.of("丙", Result.PASS))
                        .build(),
                null,
                null,
                LocalDate.parse("2021-02-05"));
        Decision decision = book.decide(question);
        assertThat(decision.grade()).isEqualTo(Grade.SERIOUS);
        List<Object> facts = decision.conclusions().stream()
                .filter(c -> c.fact() instanceof Graded)
                .flatMap(c -> c.grounds().stream())
                .flatMap(g -> g.facts().stream())
                .toList();
        assertThat(facts).filteredOn(Item.class::isInstance).extracting("name").containsExactlyInAnyOrder("甲", "乙");
        assertThat(book.interpreted().decide(question)).isEqualTo(decision);
    }
}
