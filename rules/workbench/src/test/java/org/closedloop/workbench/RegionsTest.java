package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.closedloop.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    private final Regions regions = Regions.standard();

    @ParameterizedTest
    @CsvSource({
        "全国,CN",
        "山东省,CN-37",
        "广西,CN-45",
        "广西壮族自治区,CN-45",
        "上海市,CN-31",
        "重庆市,CN-50",
        "内蒙古,CN-15",
        "山东省青岛市,CN-37-02",
        "山东省烟台市,CN-37-06",
        "山东烟台,CN-37-06",
        "烟台市,CN-37-06",
        "山东省泰安市,CN-37-09",
        "山东省临沂市,CN-37-13",
        "山东省滨州市,CN-37-16",
        "山东省莱芜市,CN-37-12",
        "广东省广州市,CN-44-01",
        "广东省佛山市,CN-44-06",
        "广东省中山市,CN-44-20",
        "广东省东莞市,CN-44-19",
        "广东省汕尾市,CN-44-15",
        "湖北省恩施州,CN-42-28",
        "湖北省襄阳市,CN-42-06",
        "广西柳州市,CN-45-02",
        "广西钦州市,CN-45-07",
        "江西省南昌市,CN-36-01",
        "黑龙江省双鸭山市,CN-23-05",
        "四川省成都市,CN-51-01",
        "浙江省台州市,CN-33-10",
        "江苏省无锡市,CN-32-02",
        "江苏省苏州市,CN-32-05",
        "辽宁省营口市,CN-21-08",
        "河北省秦皇岛市,CN-13-03",
        "安徽省合肥市,CN-34-01",
        "吉林省长白山,CN-22",
        "吉林省吉林市,CN-22-02",
        "吉林,CN-22",
        "海南,CN-46",
        "青海省海南州,CN-63-25",
        "湖北省仙桃市,CN-42-90-04",
        "河南省济源市,CN-41-90-01"
    })
    void a_name_has_the_code_of_gbt_2260(String name, String code) {
        assertThat(regions.find(name)).isEqualTo(new Jurisdiction(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某市", "烟台", "山东省广州市", "三亚湾"})
    void a_name_that_is_none_is_unknown(String name) {
        assertThat(regions.find(name)).isNull();
        assertThat(regions.find(null)).isNull();
    }

    @Test
    void every_finding_of_the_table_is_a_flag() {
        assertThat(Findings.standard().flags(java.util.List.of("无证生产"))).containsExactly("UNLICENSED");
    }
}
