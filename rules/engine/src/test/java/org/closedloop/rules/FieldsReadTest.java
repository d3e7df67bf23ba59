package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A book knows which fields of a batch its rules read. */
class FieldsReadTest {

    private static final String THEN = "insertLogical( new Graded( Grade.GENERAL ) );";

    @Test
    void a_field_counts_as_read_wherever_it_stands_in_a_pattern() {
        assertThat(read("Batch( goodsValue != null, salesValue != null, salesValue * 3B + goodsValue > 5B )"))
                .contains("Batch.goodsValue", "Batch.salesValue")
                .doesNotContain("Batch.unsoldValue", "Batch.items", "Item.about");
        assertThat(read("accumulate( Item( result != null, result == Result.FAIL, $n : name ); $c : count( $n ) )"))
                .contains("Batch.items", "Item.result");
    }

    @Test
    void a_derived_field_reads_what_it_is_worked_out_from() {
        assertThat(read("exists Item( keepsDeclared == false )"))
                .contains("Item.declared", "Item.measured", "Item.unit")
                .doesNotContain("Item.required", "Item.keepsDeclared");
        assertThat(read("not Item( standardLevel != null, standardLevel == StandardLevel.LOCAL )"))
                .contains("Item.standard");
    }

    @Test
    void whoever_asks_about_a_party_reads_the_parties_of_the_batch() {
        assertThat(read("exists Involved( role == Role.SELLER, inArea == true )"))
                .contains("Batch.party", "Batch.others", "Party.role", "Party.jurisdiction")
                .doesNotContain("Party.licensed");
    }

    @Test
    void what_every_decision_needs_counts_as_read() {
        assertThat(read("exists PastInspection( )"))
                .contains("Batch.id", "Batch.inspectedOn", "Batch.jurisdiction", "Batch.history")
                .doesNotContain("PastInspection.level", "Batch.spec");
    }

    private static Set<String> read(String when) {
        return RuleBook.of(SmallLaw.withRule(when, THEN)).fieldsRead();
    }
}
