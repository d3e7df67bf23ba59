package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}, {@code test} and {@code index} on a law folder of one instrument. */
class LawCommandsTest {

    private static final String RULE = """
            package cn.a_law

            rule "第1条 不合格的，责令改正 / a failing item is ordered to be corrected"
                @clause( "a_law/1" ) @stage( "disposition" ) @governs( "procedure" ) @effectiveFrom( "2000-01-01" )
            when
                exists Item( result == Result.FAIL )
            then
                insertLogical( new Measure( MeasureKind.ORDER_CORRECTION ) );
            end
            """;
    private static final String CASES = """
            - title: 不合格的，责令改正 / failing, ordered
              batch: {id: B1, inspectedOn: 2021-01-01, items: [{name: 甲, result: FAIL}]}
              expect: {measures: [ORDER_CORRECTION]}
            - title: 合格的，不责令改正 / passing, not ordered
              batch: {id: B2, inspectedOn: 2021-01-01, items: [{name: 甲, result: PASS}]}
              expect: {not: {measures: [ORDER_CORRECTION]}}
            """;

    @TempDir
    private Path law;

    @BeforeEach
    void aLawOfOneRule() throws IOException {
        write("instrument.yaml", """
                id: a_law
                title: 某法
                titleEn: Some law
                rank: LAW
                inForce: {from: 2000-01-01}
                source: a test
                """);
        write("art_001.drl", RULE);
        write("art_001.cases.yaml", CASES);
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(law.resolve("cn/a_law"));
        Files.writeString(law.resolve("cn/a_law").resolve(name), content);
    }

    private String file(String name) {
        return law.resolve("cn/a_law").resolve(name).toString().replace('\\', '/');
    }

    @Test
    void a_folder_that_checks_is_counted_and_named_by_its_hash() {
        Desk.Done done = Desk.run("check", law.toString());
        assertThat(done.code()).isZero();
        assertThat(done.out()).startsWith("no fault: 1 instrument, 1 rule, 2 cases. Rule book ");
        assertThat(done.err()).isEmpty();
    }

    @Test
    void a_field_that_no_rule_reads_is_told_of_a_case_that_is_met() throws IOException {
        write("art_001.cases.yaml", CASES.replace("{id: B1, ", "{id: B1, spec: XL, "));
        Desk.Done done = Desk.run("test", law.toString());
        assertThat(done.out())
                .startsWith(
                        file("art_001.cases.yaml") + ":1 不合格的，责令改正 / failing, ordered\n"
                                + "    Batch.spec is given and no rule reads it; leave it out, or mend the rule that should read it\n")
                .contains("2 cases, 0 missed");
        assertThat(Desk.run("test", law.toString(), "--lang", "zh").out()).contains("    给出了 Batch.spec，而没有规则读取它：");
    }

    @Test
    void a_misspelt_key_of_a_case_is_told_with_the_one_that_was_meant() throws IOException {
        write("art_001.cases.yaml", CASES.replace("  expect: {measures", "  expected: {measures"));
        assertThat(Desk.run("check", law.toString()).err())
                .contains(":3:3 CL-121 the key 'expected' is not known (did you mean expect?).", "CL-123 'expect' is");
    }

    @Test
    void of_a_layer_only_what_it_holds_is_counted() {
        Path layer = Path.of("../../samples/own-city-rules/law");
        assertThat(Desk.run("check", layer.toString(), "--layer").out())
                .startsWith("no fault: 2 instruments, 2 rules, 13 cases over the law as shipped. Rule book ");
    }

    @Test
    void a_layer_that_holds_nothing_is_refused_by_every_command() throws IOException {
        Path empty = Files.createDirectories(law.resolve("empty"));
        for (String command : List.of("check", "test")) {
            Desk.Done done = Desk.run(command, empty.toString(), "--layer");
            assertThat(done.code()).isEqualTo(1);
            assertThat(done.err()).contains("CL-104");
        }
    }

    @Test
    void a_folder_below_or_above_the_one_of_the_jurisdictions_is_refused() {
        Path layer = Path.of("../../samples/own-city-rules/law");
        for (Path wrong : List.of(layer.resolve("cn_98_01"), layer.getParent())) {
            Desk.Done done = Desk.run("test", wrong.toString(), "--layer");
            assertThat(done.code()).isEqualTo(1);
            assertThat(done.err()).contains("CL-105").doesNotContain("CL-207");
        }
        assertThat(Desk.run(
                                "check",
                                layer.resolve("cn_98_01/river_city_measures").toString(),
                                "--layer")
                        .err())
                .contains("CL-104");
    }

    @Test
    void a_jurisdiction_is_named_in_small_letters_with_underscores() throws IOException {
        Files.move(law.resolve("cn"), law.resolve("CN-97-01"));
        Desk.Done done = Desk.run("check", law.toString());
        assertThat(done.faults()).hasSize(3);
        assertThat(done.err()).contains("CL-105 the folder 'CN-97-01/a_law' is not of the form");
    }

    @Test
    void a_rule_file_that_no_instrument_holds_is_a_fault_wherever_it_lies() throws IOException {
        for (String wrong :
                List.of("art_002.drl", "cn/art_002.drl", "cn/b_law/art_002.drl", "cn/a_law/sub/art_002.drl")) {
            Path file = law.resolve(wrong);
            Files.createDirectories(file.getParent());
            Files.writeString(file, RULE);
            Desk.Done done = Desk.run("check", law.toString());
            assertThat(done.code()).as(wrong).isEqualTo(1);
            assertThat(done.err()).contains(wrong + ":0:0 CL-115").doesNotContain("CL-207");
            Files.delete(file);
        }
        assertThat(Desk.run("check", law.toString()).code()).isZero();
        Files.delete(law.resolve("cn/a_law/instrument.yaml"));
        assertThat(Desk.run("check", law.toString()).err()).contains("CL-104");
    }

    @Test
    void what_is_built_or_hidden_or_not_named_as_law_is_not_looked_at() throws IOException {
        for (String other : List.of("target/law/art_002.drl", ".git/art_002.drl", "docs/data.yaml", "pom.xml")) {
            Files.createDirectories(law.resolve(other).getParent());
            Files.writeString(law.resolve(other), RULE);
        }
        assertThat(Desk.run("check", law.toString()).code()).isZero();
    }

    @Test
    void every_fault_of_rules_and_cases_is_told_with_the_file_as_it_is_reached_from_here() throws IOException {
        write("art_001.drl", RULE.replace("Result.FAIL", "Result.FAILED").replace("exists Item", "exists Itm"));
        write("art_001.cases.yaml", CASES.replace("[ORDER_CORRECTION]", "[ORDER_CORECTION]"));
        Desk.Done done = Desk.run("check", law.toString(), "--lang", "zh");
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
        assertThat(done.faults()).last().asString().startsWith("2 个文件中共 3 处错误。");
        assertThat(done.faults().stream().filter(f -> f.startsWith(law + "/cn/a_law/")))
                .hasSize(3);
        assertThat(done.err())
                .contains(file("art_001.drl") + ":6:12 CL-301")
                .contains("是否想写 Item")
                .contains("是否想写 ORDER_CORRECTION");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_read() {
        Desk.Done done = Desk.run("check", law.resolve("none").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("CL-701");
    }

    @Test
    void cases_that_are_met_are_counted() {
        Desk.Done done = Desk.run("test", law.toString());
        assertThat(done.code()).isZero();
        assertThat(done.out()).endsWith("2 cases, 0 missed; 1 rules; coverage 4/6, 66.6%.\n");
    }

    @Test
    void a_case_that_misses_is_told_with_what_was_expected_what_was_decided_and_why() throws IOException {
        write(
                "art_001.cases.yaml",
                CASES.replace("expect: {measures: [ORDER_CORRECTION]}", "expect: {route: CASE_FILING}"));
        Desk.Done done = Desk.run("test", law.toString(), "--trace");
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out())
                .contains(file("art_001.cases.yaml") + ":1 不合格的，责令改正 / failing, ordered")
                .contains("route expected CASE_FILING, got NONE")
                .contains("Measure(kind=ORDER_CORRECTION)")
                .contains("a_law/1  " + file("art_001.drl") + ":3");
    }

    @Test
    void a_rule_that_no_case_misses_is_told() throws IOException {
        write("art_001.cases.yaml", CASES.substring(0, CASES.indexOf("- title: 合格的")));
        Desk.Done done = Desk.run("test", law.toString());
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).contains(file("art_001.drl") + ":3").contains("no case misses the rule");
    }

    @Test
    void what_the_cases_do_not_show_is_told_with_its_place_and_never_rounded_up() {
        Desk.Done done = Desk.run("test", law.toString());
        assertThat(done.out())
                .contains(file("art_001.drl") + ":3:1 2000-01-01: no case hits it on its first day")
                .contains(file("art_001.drl")
                        + ":3:1 1999-12-31: no case of the day before, which it would hit a day later")
                .contains("  66.6%      4/6     a_law");
    }

    @Test
    void coverage_below_what_was_asked_for_is_a_failure() throws IOException {
        assertThat(Desk.run("test", law.toString(), "--min", "66.6").code()).isZero();
        Desk.Done low = Desk.run("test", law.toString(), "--min", "66.7");
        assertThat(low.code()).isEqualTo(1);
        assertThat(low.out()).contains("66.6%, less than the 66.7% asked for");
        write("art_001.cases.yaml", CASES + """
                - title: 施行之日 / its first day
                  batch: {id: B1, inspectedOn: 2000-01-01, items: [{name: 甲, result: FAIL}]}
                  expect: {measures: [ORDER_CORRECTION]}
                - title: 施行前一日 / the day before
                  batch: {id: B1, inspectedOn: 1999-12-31, items: [{name: 甲, result: FAIL}]}
                  expect: {conclusions: []}
                """);
        Desk.Done all = Desk.run("test", law.toString(), "--min", "100");
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("coverage 6/6, 100.0%");
        assertThat(Desk.run("test", law.toString(), "--min", "101").code()).isEqualTo(2);
    }

    @Test
    void the_page_shows_the_rule_with_its_lines_marked() throws IOException {
        Path page = law.resolve("coverage.html");
        Desk.run("test", law.toString(), "--html", page.toString());
        assertThat(Files.readString(page))
                .contains("✘ 3</i>rule &quot;".replace("&quot;", "\""))
                .contains("✔ 6</i>    exists Item( result == Result.FAIL )")
                .contains("no case hits it on its first day");
    }

    @Test
    void changes_that_no_case_notices_are_listed() throws IOException {
        Desk.Done done = Desk.run("test", law.toString(), "--mutate");
        assertThat(done.out())
                .contains(
                        file("art_001.drl") + ":3:1 2000-01-01: in force only from the day after, and no case notices")
                .contains("5 changes tried, 2 not noticed.");
    }

    @Test
    void a_rule_file_names_the_cases_beside_it_and_all_cases_hold_its_changes() throws IOException {
        write("art_002.drl", RULE.replace("第1条", "第2条").replace("a_law/1", "a_law/2"));
        write("art_002.cases.yaml", CASES.replace("2021-01-01", "2000-01-01"));
        assertThat(Desk.run("test", law.toString(), "--only", "cn/a_law/art_001.drl")
                        .out())
                .contains("2 cases, 0 missed; 1 rules;");
        assertThat(Desk.run("test", law.toString(), "--only", "cn/a_law/art_001.cases.yaml")
                        .out())
                .contains("2 cases, 0 missed; 1 rules;");
        assertThat(Desk.run("test", law.toString(), "--only", "cn/a_law/art_001.drl", "--mutate")
                        .out())
                .contains(file("art_001.drl"))
                .doesNotContain(file("art_002.drl"));
    }

    @Test
    void the_index_leads_from_the_clause_to_rule_file_and_cases_and_is_found_stale() throws IOException {
        assertThat(Desk.run("index", law.toString(), "--check").code()).isEqualTo(1);
        assertThat(Desk.run("index", law.toString()).code()).isZero();
        assertThat(Files.readString(law.resolve("INDEX.md")))
                .contains("| `a_law/1`<br>第一条 |")
                .contains("cn/a_law/art_001.drl:3")
                .contains("[1 / 1](cn/a_law/art_001.cases.yaml)");
        assertThat(Desk.run("index", law.toString(), "--check").code()).isZero();
        write("art_001.cases.yaml", CASES + CASES.replace("2021", "2022").replace("title: ", "title: 次年，"));
        Desk.Done stale = Desk.run("index", law.toString(), "--check");
        assertThat(stale.code()).isEqualTo(1);
        assertThat(stale.err()).contains("CL-751").contains("closedloop index");
    }

    private static final String CITY_RULE = """
            package cn_97_01.city_measures

            rule "第8条 全部收回 / all is taken back"
                @clause( "city_measures/8.1" ) @stage( "disposition" ) @governs( "procedure" ) @effectiveFrom( "2024-01-01" )
            when
                exists Item( result == Result.FAIL )
            then
                insertLogical( new Measure( MeasureKind.ORDER_CORRECTION ) );
            end
            """;

    private void city(String more) throws IOException {
        Path city = Files.createDirectories(law.resolve("city/cn_97_01/city_measures"));
        Files.writeString(city.resolve("instrument.yaml"), """
                id: city_measures
                title: 某市办法
                titleEn: Measures of a city
                rank: LOCAL_REGULATION
                inForce: {from: 2024-01-01}
                source: a test
                """);
        Files.writeString(city.resolve("art_008.drl"), CITY_RULE.replace("@governs", more + " @governs"));
        Files.writeString(city.resolve("art_008.cases.yaml"), """
                - title: 不合格的，责令改正 / failing, ordered
                  batch: {id: B1, jurisdiction: CN-97-01, inspectedOn: 2024-01-01, items: [{name: 甲, result: FAIL}]}
                  expect: {route: CASE_FILING, not: {clauses: [product_quality_law/15.4]}}
                """);
    }

    @Test
    void the_index_of_a_layer_names_what_the_layer_holds() throws IOException {
        city("");
        String path = law.resolve("city").toString();
        assertThat(Desk.run("index", path, "--layer").code()).isZero();
        assertThat(Files.readString(law.resolve("city/INDEX.md")))
                .contains("规则 / rules 1，用例 / cases 1\n")
                .contains("| `city_measures` |")
                .contains("| `city_measures/8.1`")
                .doesNotContain("product_quality_law");
        assertThat(Desk.run("index", path, "--layer", "--check").code()).isZero();
    }

    @Test
    void whoever_forgets_that_it_is_a_layer_is_told() throws IOException {
        city("@replaces( \"第15条 某规则 / some rule\" )");
        String path = law.resolve("city").toString();
        assertThat(Desk.run("check", path).err()).contains("CL-406").contains("add --layer");
        assertThat(Desk.run("check", path, "--layer").err()).contains("CL-406").doesNotContain("add --layer");
        city("");
        assertThat(Desk.run("check", path).err())
                .contains("CL-605 no rule and no number states the clause 'product_quality_law/15.4'"
                        + " (if it is one of the law as shipped, add --layer).");
    }

    @Test
    void the_grounds_of_a_layers_case_name_the_files_of_the_law_under_it_as_they_stand_there() throws IOException {
        city("");
        assertThat(Desk.run("test", law.resolve("city").toString(), "--layer", "--trace")
                        .out())
                .contains("  cn/product_quality_law/art_")
                .doesNotContain("city/cn/product_quality_law")
                .contains("city/cn_97_01/city_measures/art_008.drl:3");
    }

    @Test
    void a_page_that_cannot_be_written_is_told_after_the_summary() {
        Desk.Done done = Desk.run(
                "test", law.toString(), "--html", law.resolve("none/page.html").toString());
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("CL-901 the output cannot be written: there is no file or folder");
        assertThat(done.out()).contains("2 cases, 0 missed");
    }

    @Test
    void the_index_of_the_shipped_law_is_not_stale() {
        assertThat(Desk.run("index", "../law", "--check").err()).isEmpty();
    }
}
