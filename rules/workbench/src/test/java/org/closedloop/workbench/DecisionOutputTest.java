package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionOutputTest {

    private static final String SERIOUS =
            "{\"id\":\"B1\",\"product\":\"儿童服装\",\"spec\":\"120/60\",\"items\":[{\"name\":\"甲醛含量\",\"result\":\"FAIL\",\"itemClass\":\"A\"}]}\n";
    private static final String HASH = "abababababababababababababababababababababababababababababababab";

    private static final String BESIDE =
            "\"papers\":[],\"timeLimits\":[],\"gates\":[],\"powers\":[],\"mitigations\":[]";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    @Test
    void a_decision_is_one_line_of_json_with_its_keys_in_order() {
        assertThat(desk.decide(desk.write("b.jsonl", SERIOUS)).out())
                .isEqualTo(
                        "{\"id\":\"B1\",\"result\":\"NONCONFORMING\",\"grade\":\"SERIOUS\",\"route\":\"CASE_FILING\","
                                + "\"measures\":[\"FILE_CASE\",\"ORDER_CORRECTION\"],\"tracks\":[\"PENALTY\",\"RECTIFICATION\"],"
                                + "\"violations\":[{\"clause\":\"product_quality_law/49\",\"fine\":\"1-3 x goodsValue\","
                                + "\"also\":[\"CONFISCATE_GAINS\"]}],"
                                + "\"clauses\":[\"product_quality_law/17.1\",\"product_quality_law/17.2\",\"product_quality_law/49\"],"
                                + "\"toEstablish\":[\"illegalGains\"],\"unverified\":[\"product_quality_law/17.2\"],"
                                + "\"otherLaw\":null,\"lawHash\":\"" + HASH + "\","
                                + "\"fines\":[{\"clause\":\"product_quality_law/49\",\"yuan\":null,\"benchmark\":null}],"
                                + BESIDE + "}\n");
    }

    @Test
    void the_decision_under_the_other_law_is_a_decision_too() {
        assertThat(desk.decide(desk.write("b.jsonl", "{\"id\":\"B1\",\"product\":\"旧法\"}\n"))
                        .out())
                .isEqualTo(
                        "{\"id\":\"B1\",\"result\":\"UNDETERMINED\",\"grade\":\"NONE\",\"route\":\"NONE\",\"measures\":[],"
                                + "\"tracks\":[],\"violations\":[],\"clauses\":[],\"toEstablish\":[],\"unverified\":[],\"otherLaw\":"
                                + "{\"id\":\"B1\",\"result\":\"UNDETERMINED\",\"grade\":\"NONE\",\"route\":\"NONE\",\"measures\":[],"
                                + "\"tracks\":[],\"violations\":[],\"clauses\":[],\"toEstablish\":[],\"unverified\":[],"
                                + "\"otherLaw\":null,\"lawHash\":\"" + HASH + "\",\"fines\":[]," + BESIDE
                                + "},\"lawHash\":\"" + HASH + "\",\"fines\":[]," + BESIDE + "}\n");
    }

    @Test
    void grounds_come_last_and_only_if_asked_for() {
        String out = desk.decide(desk.write("b.jsonl", SERIOUS), "--trace").out();

        assertThat(out)
                .contains(BESIDE + ",\"trace\":[{\"conclusion\":\"Also(kind=CONFISCATE_GAINS, "
                        + "violation=HEALTH_OR_SAFETY_STANDARD)\",\"grounds\":[{\"rule\":\"paper 49\","
                        + "\"clause\":\"product_quality_law/49\",\"file\":\"cn/paper.drl\",\"line\":7,"
                        + "\"unverified\":false,\"facts\":[\"Item(name=甲醛含量, result=FAIL, itemClass=A)\"]}]}")
                .endsWith("]}\n");
    }

    @Test
    void the_same_file_gives_the_same_bytes() {
        Path file = desk.write("b.jsonl", SERIOUS + SERIOUS.replace("B1", "B2") + "{}\n");

        assertThat(desk.decide(file, "--trace")).isEqualTo(desk.decide(file, "--trace"));
    }

    @Test
    void text_in_chinese_names_clauses_in_full_and_aligns_its_columns() {
        Desk.Done done =
                Desk.run("decide", desk.write("b.jsonl", SERIOUS + "{}\n").toString(), "--lang", "zh");

        assertThat(done.out()).isEqualTo("""
                B1  儿童服装  120/60
                  适用法律        行为 日期不明，办理 日期不明，CN
                  检验结论        不合格
                  严重程度        严重质量问题
                  处置去向        立案查处
                  处理措施        立案查处、责令改正
                  办理轨道        行政处罚、整改复查
                  违法行为        生产、销售不符合保障健康、安全标准的产品
                                    《中华人民共和国产品质量法》第四十九条；罚款：货值金额 1 倍以上 3 倍以下；并处：没收违法所得
                  依据            《中华人民共和国产品质量法》第十七条第一款
                                  《中华人民共和国产品质量法》第十七条第二款
                                  《中华人民共和国产品质量法》第四十九条
                  待查明          违法所得（illegalGains）
                  未核对          《中华人民共和国产品质量法》第十七条第二款

                共 2 行：已决定 1，拒绝 1。
                  立案查处                1
                  责令改正                0
                  无需后处理              0
                """);
        assertThat(done.err()).contains("b.jsonl:2:1 CL-734 id：必须填写，不能为空白。");
    }

    @Test
    void text_in_english_says_the_same() {
        String out = Desk.run(
                        "--lang=en", "decide", desk.write("b.jsonl", SERIOUS).toString())
                .out();

        assertThat(out)
                .contains("  result          nonconforming\n")
                .contains("  route           case filing\n")
                .contains("    Product Quality Law of the People's Republic of China, art. 49; "
                        + "fine: 1 to 3 times the value of the goods; with it: confiscate illegal gains\n")
                .contains("art. 17(2)\n")
                .contains("illegal gains (illegalGains)\n")
                .contains("1 rows: 1 decided, 0 refused.\n  case filing             1\n");
    }

    @Test
    void text_shows_the_other_law_and_the_grounds() {
        String out = Desk.run(
                        "decide",
                        desk.write("b.jsonl", SERIOUS.replace("儿童服装", "旧法")).toString(),
                        "--trace")
                .out();

        assertThat(out)
                .contains("  the other law   does not apply; by it this would be:\n  result          undetermined\n")
                .contains("measure: file a case\n")
                .contains("paper 49  cn/paper.drl:7\n")
                .contains("paper 17.2  cn/paper.drl:7 (unverified)\n")
                .contains("item: name 甲醛含量, result fail, in class A, ")
                .doesNotContain("=");
    }

    @Test
    void a_text_cannot_steer_the_terminal() {
        String row = "{\"id\":\"B1\",\"product\":\"a\\u202Eb\\nc\"}\n{\"id\":\"\\u001b[2J\"}\n";

        Desk.Done done = Desk.run("decide", desk.write("b.jsonl", row).toString());

        assertThat(done.out()).startsWith("B1  a\uFFFDb c\n");
        assertThat(done.err()).doesNotContain("\u001b").contains("U+001B");
        assertThat(done.faults()).hasSize(1);
    }
}
