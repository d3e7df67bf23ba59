package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Channel;
import org.closedloop.inspection.Flag;
import org.closedloop.inspection.InspectionLevel;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Party;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private List<Batch> batches(String csv) throws Exception {
        List<Batch> batches = new ArrayList<>();
        try (BatchRows rows = BatchFile.open(desk.write("b.csv", csv), null, f -> {})) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                batches.add(((Row.Read) row).batch());
            }
        }
        return batches;
    }

    private Batch batch(String csv) throws Exception {
        return batches(csv).get(0);
    }

    private Desk.Done decide(String csv) {
        return desk.decide(desk.write("b.csv", csv));
    }

    @Test
    void the_fields_of_a_batch_are_its_columns_in_any_order() throws Exception {
        Batch batch = batch(
                "party.licensed,id,level,inspectedOn,actOn,jurisdiction,channel,product,spec,items,goodsValue,"
                        + "salesValue,unsoldValue,illegalGains,flags,party.id,party.role,party.jurisdiction,party.certified\n"
                        + "TRUE,B1,NATIONAL,2021-02-20,2021-01,CN-37-06,PRODUCTION,\"服装,儿童\",120/60,"
                        + "甲醛含量=FAIL;耐火性能(隔热性;完整性)=PASS,58000.00,0,58000,,ADULTERATED; MINOR,ENT-1,PRODUCER,CN-37,false\n");

        assertThat(batch)
                .isEqualTo(Batch.builder("B1")
                        .level(InspectionLevel.NATIONAL)
                        .inspectedOn("2021-02-20")
                        .actOn("2021-01")
                        .jurisdiction(new Jurisdiction("CN-37-06"))
                        .channel(Channel.PRODUCTION)
                        .product("服装,儿童")
                        .spec("120/60")
                        .party(new Party("ENT-1", Role.PRODUCER, new Jurisdiction("CN-37"), true, false, null))
                        .items(Item.of("甲醛含量", Result.FAIL), Item.of("耐火性能(隔热性;完整性)", Result.PASS))
                        .goodsValue(new BigDecimal("58000.00"))
                        .salesValue(new BigDecimal("0"))
                        .unsoldValue(new BigDecimal("58000"))
                        .flags(Flag.ADULTERATED, Flag.MINOR)
                        .build());
    }

    @Test
    void a_blank_cell_is_not_known() throws Exception {
        assertThat(batch("id,product,items,party.id,goodsValue\nB1,,, ,\n"))
                .isEqualTo(Batch.builder("B1").build());
    }

    @Test
    void a_cell_may_hold_line_ends_and_quotes() throws Exception {
        List<Batch> batches = batches("id,product\nB1,\"儿童\n\"\"服装\"\"\"\nB2,衬衫\n");

        assertThat(batches).extracting(Batch::product).containsExactly("儿童\n\"服装\"", "衬衫");
    }

    @Test
    void blank_records_are_passed_over() throws Exception {
        assertThat(batches("id,product\n\nB1,衬衫\n,\n\n")).hasSize(1);
    }

    @Test
    void a_header_alone_decides_nothing() {
        assertThat(decide("id,product\n").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'id,colour', CL-710, 'b.csv:1:2 CL-710 there is no column named ''colour''.'",
        "'id,produkt', CL-710, '(did you mean product?)'",
        "'product', CL-711, 'the column ''id'' is missing'",
        "'id,product,id', CL-712, 'b.csv:1:3 CL-712 the column ''id'' stands twice'",
        "'id;product', CL-713, 'with '';'' in it'",
        "'id\tproduct', CL-713, 'with ''Tab'' in it'",
        "'id,bulletin,level,region,date', CL-711, 'the column ''failing_items'' is missing'",
        "'id,failing_items,goodsValue', CL-710, 'no column named ''goodsValue'''",
    })
    void columns_that_are_none_make_the_file_unusable(String header, String code, String words) {
        Desk.Done done = decide(header + "\nB1,x,y\n");

        assertThat(done.code()).isEqualTo(2);
        assertThat(done.out()).isEmpty();
        assertThat(done.faults()).hasSize(1);
        assertThat(done.err()).contains(code, words);
    }

    @Test
    void a_row_with_too_many_or_too_few_cells_is_refused_alone() {
        Desk.Done done = decide("id,product\nB1,衬衫,x\nB2\nB3,衬衫\n");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.faults()).hasSize(2);
        assertThat(done.err())
                .contains("b.csv:2:0 CL-726 the row has 3 cells, the header line 2.")
                .contains("b.csv:3:0 CL-726 the row has 1 cells, the header line 2.");
        assertThat(done.lines()).hasSize(1);
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_row_only() {
        Desk.Done done = decide("id,product\nB1,\"衬衫\nB2,毛衣\nB3,\"儿童,服装\"\nB4,裤子\n");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.faults()).hasSize(1);
        assertThat(done.err()).contains("b.csv:2:0 CL-725 a quote has no partner.");
        assertThat(done.lines()).extracting(l -> l.substring(7, 9)).containsExactly("B2", "B3", "B4");
    }

    @Test
    void text_after_a_closing_quote_costs_its_row_only() {
        Desk.Done done = decide("id,product\nB1,\"衬\"衫\nB2,毛衣\n");

        assertThat(done.faults()).hasSize(1);
        assertThat(done.err()).contains("b.csv:2:0 CL-725");
        assertThat(done.lines()).hasSize(1);
    }

    @Test
    void wrong_values_are_told_with_row_and_column() {
        Desk.Done done = decide("id,level,items,party.licensed,flags,goodsValue\n"
                + "B1,NATIONL,甲醛含量=FAILED;pH值,yes,WICKED,5.8万\n,COUNTY,,,,\n");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err())
                .contains("b.csv:2:2 CL-732 level: 'NATIONL' is not allowed")
                .contains("b.csv:2:3 CL-732 items[0].result: 'FAILED'")
                .contains("b.csv:2:3 CL-732 items[1].result: ''")
                .contains("b.csv:2:4 CL-733 party.licensed: 'yes'")
                .contains("b.csv:2:5 CL-732 flags[0]: 'WICKED'")
                .contains("b.csv:2:6 CL-735 goodsValue: '5.8万'")
                .contains("b.csv:3:1 CL-734 id: is required");
        assertThat(done.faults()).hasSize(7);
    }

    @Test
    void an_id_that_stands_twice_is_refused_the_second_time() {
        Desk.Done done = decide("id\nB1\nB2\nB1\n");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).contains("b.csv:4:0 CL-727 id: 'B1' already stands in row 2.");
        assertThat(done.lines()).hasSize(2);
    }
}
