package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.closedloop.law.LegalDay;
import org.closedloop.rules.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedListTest {

    private static final String HEADER =
            "id,bulletin,level,region,date,product,spec,failing_items,measured,required,severity_published,source,confidence\n";
    private static final String PARTIES_HEADER =
            "id,producer_code,producer_region,seller_code,seller_region,organizer_region,channel,flags,note\n";

    @TempDir
    Path folder;

    private Desk desk;
    private final List<Fault> faults = new ArrayList<>();

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private Batch row(String row) throws Exception {
        try (BatchRows rows =
                BatchFile.open(desk.write("failed-batches.csv", HEADER + row + "\n"), null, faults::add)) {
            return ((Row.Read) rows.next()).batch();
        }
    }

    private Batch joined(String parties) throws Exception {
        desk.write("batch-parties.csv", PARTIES_HEADER + parties + "\n");
        return row("F1,通报,市抽,,2021,衬衫,,pH值,,,,,");
    }

    @Test
    void a_row_is_taken_as_it_stands() throws Exception {
        assertThat(row("F1,通报,国抽,山东省,2021-02-20,钢质隔热防火门,甲级,耐火性能(耐火隔热性;耐火完整性);标志,14 min;无,,质量最为低劣,央视网,text"))
                .isEqualTo(Batch.builder("F1")
                        .level(InspectionLevel.NATIONAL)
                        .inspectedOn("2021-02-20")
                        .product("钢质隔热防火门")
                        .spec("甲级")
                        .items(failing("耐火性能(耐火隔热性;耐火完整性)", "14 min", null), failing("标志", "无", null))
                        .build());
    }

    private static Item failing(String name, String measured, String required) {
        return new Item(name, Result.FAIL, null, null, null, null, null, null, required, measured, null);
    }

    @ParameterizedTest
    @CsvSource({"国抽,NATIONAL", "省抽,PROVINCIAL", "市抽,MUNICIPAL", "区抽,COUNTY", "县抽,COUNTY", "消防检查,", "'',"})
    void levels_are_read_and_others_are_unknown(String level, InspectionLevel expected) throws Exception {
        assertThat(row("F1,," + level + ",,,,,,,,,,").level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-20", "2015-Q2", "2013-10", "2013"})
    void a_date_may_be_known_in_part(String date) throws Exception {
        assertThat(row("F1,,,," + date + ",,,,,,,,").inspectedOn()).isEqualTo(LegalDay.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014前后", "约2014年", "2016-2017"})
    void a_date_in_words_is_unknown(String date) throws Exception {
        assertThat(row("F1,,,," + date + ",,,,,,,,").inspectedOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021/2/20", "20210220"})
    void a_date_in_digits_that_is_none_is_refused(String date) {
        Desk.Done done = desk.decide(desk.write("f.csv", HEADER + "F1,,,," + date + ",,,,,,,,\n"));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).contains("f.csv:2:5 CL-736 inspectedOn: '" + date + "'");
    }

    @Test
    void an_item_that_was_not_published_stays_an_item_that_fails() throws Exception {
        List<Item> items = row("F1,,,,,,,未公布,,最高车速≤20km/h,,,").items();

        assertThat(items).containsExactly(Item.of(Item.NOT_PUBLISHED, Result.FAIL));
        assertThat(items.get(0).named()).isFalse();
    }

    @Test
    void no_items_at_all_are_not_known() throws Exception {
        assertThat(row("F1,,,,,,,,,,,,").items()).isNull();
    }

    @Test
    void values_go_to_the_items_only_where_it_is_certain_whose_they_are() throws Exception {
        assertThat(row("F1,,,,,,,pH值;甲醛,8.7,4.0-7.5;≤20,,,").items())
                .containsExactly(failing("pH值", null, "4.0-7.5"), failing("甲醛", null, "≤20"));
        assertThat(row("F1,,,,,,,DEHP,1.69%;3.49%,≤0.1%,,,").items())
                .containsExactly(failing("DEHP", "1.69%;3.49%", "≤0.1%"));
    }

    @Test
    void a_producer_sampled_where_it_produces() throws Exception {
        Batch batch = joined("F1,ENT-1,山东省滨州市,,,山东省,生产,,");

        assertThat(batch.channel()).isEqualTo(Channel.PRODUCTION);
        assertThat(batch.jurisdiction()).isEqualTo(new Jurisdiction("CN-37"));
        assertThat(batch.party()).isEqualTo(party("ENT-1", Role.PRODUCER, "CN-37-16"));
        assertThat(batch.others()).isEmpty();
    }

    private static Party party(String id, Role role, String region) {
        return new Party(id, role, region == null ? null : new Jurisdiction(region), null, null, null);
    }

    @Test
    void a_seller_sampled_where_it_sells_makes_the_producer_a_nominal_one() throws Exception {
        Batch batch = joined("F1,ENT-15,山东省临沂市,ENT-16,山东省青岛市,山东省青岛市,流通,生产者在外地,");

        assertThat(batch.party()).isEqualTo(party("ENT-16", Role.SELLER, "CN-37-02"));
        assertThat(batch.others()).containsExactly(party("ENT-15", Role.NOMINAL_PRODUCER, "CN-37-13"));
    }

    @Test
    void a_seller_of_whom_only_the_region_is_known() throws Exception {
        Batch batch = joined("F1,ENT-27,广东省中山市,,湖北省恩施州,湖北省恩施州,流通,,");

        assertThat(batch.party()).isEqualTo(party(null, Role.SELLER, "CN-42-28"));
        assertThat(batch.others()).containsExactly(party("ENT-27", Role.NOMINAL_PRODUCER, "CN-44-20"));
    }

    @Test
    void an_optician_both_makes_and_sells() throws Exception {
        assertThat(joined("F1,ENT-1,广东省广州市,,,广东省广州市,流通,,眼镜店既是加工者又是销售者").party())
                .isEqualTo(party("ENT-1", Role.PRODUCER, "CN-44-01"));
    }

    @Test
    void a_producer_elsewhere_with_no_seller_named_leaves_open_who_was_sampled() throws Exception {
        Batch batch = joined("F1,ENT-21,江西省南昌市,,,湖北省襄阳市,流通,,");

        assertThat(batch.party()).isNull();
        assertThat(batch.others()).containsExactly(party("ENT-21", Role.NOMINAL_PRODUCER, "CN-36-01"));
        assertThat(joined("F1,ENT-21,江西省南昌市,,,全国,流通,,").party()).isNull();
        assertThat(joined("F1,ENT-110,山东省青岛市,,,山东省青岛市,医院,,").party()).isNull();
    }

    @Test
    void a_channel_not_stated_leaves_open_who_was_sampled() throws Exception {
        Batch batch = joined("F1,ENT-45,上海市,,陕西省,陕西省,,,");

        assertThat(batch.channel()).isNull();
        assertThat(batch.party()).isNull();
        assertThat(batch.others())
                .containsExactly(party("ENT-45", Role.NOMINAL_PRODUCER, "CN-31"), party(null, Role.SELLER, "CN-61"));
    }

    @ParameterizedTest
    @CsvSource({"生产,PRODUCTION", "流通,CIRCULATION", "电商,ONLINE", "使用,USE", "医院,USE", "学校,USE", "仓储,"})
    void channels_are_read_and_others_are_unknown(String channel, Channel expected) throws Exception {
        assertThat(joined("F1,ENT-1,,ENT-2,,,,,".replace(",,,,,", ",,," + channel + ",,"))
                        .channel())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"涉嫌假冒", "疑似假冒伪劣", "疑似被冒名", "标称生产者提出异议", "已立案查处", "复检仍不合格", "多项不合格;生产者在外地", "别的话"})
    void what_is_no_finding_is_no_flag(String words) throws Exception {
        assertThat(joined("F1,ENT-1,,,,,生产," + words + ",").flags()).isEmpty();
    }

    @Test
    void a_finding_is_a_flag() throws Exception {
        assertThat(joined("F1,ENT-1,,,,,生产,生产者在外地;标称生产者否认生产;拒检,").flags())
                .containsExactly(Flag.REFUSED_INSPECTION, Flag.NOMINAL_PRODUCER_DENIES);
    }

    @Test
    void a_list_without_parties_leaves_them_unknown() throws Exception {
        Batch batch = row("F1,,,山东省,,,,,,,,,");

        assertThat(batch.party()).isNull();
        assertThat(batch.others()).isEmpty();
        assertThat(batch.jurisdiction()).isNull();
    }

    @Test
    void parties_may_be_named() throws Exception {
        Path list = desk.write("list.csv", HEADER + "F1,,,,,,,,,,,,\n");
        Path parties = desk.write("who.csv", PARTIES_HEADER + "F1,ENT-1,,,,上海市,生产,,\n");

        try (BatchRows rows = BatchFile.open(list, parties, faults::add)) {
            assertThat(((Row.Read) rows.next()).batch().jurisdiction()).isEqualTo(new Jurisdiction("CN-31"));
        }
        assertThat(desk.decide(list, "--parties", desk.path("none.csv").toString())
                        .code())
                .isEqualTo(2);
        assertThat(desk.decide(desk.write("own.csv", "id\nB1\n"), "--parties", parties.toString())
                        .err())
                .contains("CL-808");
    }

    @Test
    void a_faulty_row_of_the_parties_is_told_and_not_joined() {
        desk.write(
                "batch-parties.csv", PARTIES_HEADER + "F1,ENT-1,,,,上海市,生产,,\nF1,ENT-2,,,,,,,\nF2,x\n,ENT-3,,,,,,,\n");

        Desk.Done done = desk.decide(desk.write("f.csv", HEADER + "F1,,,,,,,,,,,,\n"));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.lines()).hasSize(1);
        assertThat(done.err())
                .contains(
                        "batch-parties.csv:3:1 CL-730", "batch-parties.csv:4:0 CL-726", "batch-parties.csv:5:1 CL-711");
    }
}
