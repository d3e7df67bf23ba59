package org.closedloop.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Flag;
import org.closedloop.inspection.Item;
import org.junit.jupiter.api.Test;

/** What is to be established is told in words, so that whoever embeds the library need not write them again. */
class FieldWordsTest {

    @Test
    void every_field_of_batch_and_item_has_words() {
        Stream.of(Batch.class, Item.class)
                .flatMap(c -> Stream.of(c.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(f -> !f.equals("id"))
                .forEach(f -> assertThat(FieldWords.field(f).zh()).as(f).isNotEqualTo(f));
    }

    @Test
    void every_finding_has_words() {
        assertThat(Flag.values())
                .allSatisfy(
                        f -> assertThat(FieldWords.of("flags[" + f + "]").zh()).isEqualTo("是否" + f.zh()));
    }

    @Test
    void a_field_of_an_item_is_told_with_the_item_whatever_its_name() {
        assertThat(FieldWords.of("items[标识[内]].itemClass").zh()).isEqualTo("“标识[内]”的项目类别（A类或者B类）");
        assertThat(FieldWords.of("items[甲].itemClass").en()).isEqualTo("甲: class, A or B");
    }

    @Test
    void what_has_no_words_stands_for_itself() {
        assertThat(FieldWords.of("somethingNew").en()).isEqualTo("somethingNew");
        assertThat(FieldWords.of("items[甲].somethingNew").zh()).isEqualTo("items[甲].somethingNew");
    }
}
