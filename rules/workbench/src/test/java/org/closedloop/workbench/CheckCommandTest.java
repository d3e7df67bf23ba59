package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code check} shows of a fault: the line with a caret, JSON, SARIF. */
class CheckCommandTest {

    private static final String INSTRUMENT = """
            id: a_law
            title: 某法
            titleEn: Some law
            rank: LAW
            inForce: {from: 2000-01-01}
            source: a test
            """;
    private static final String RULE = """
            package cn.a_law

            rule "第1条 不合格 / failing"
                @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" )
            when
                Item( $n : name, name == "甲醛", reslt == Result.FAIL )
            then
                insertLogical( new ItemFails( $n ) );
            end
            """;

    @TempDir
    private Path law;

    @BeforeEach
    void aLawWithOneFault() throws IOException {
        write("cn/a_law/instrument.yaml", INSTRUMENT);
        write("cn/a_law/art_001.drl", RULE);
    }

    private void write(String name, String content) throws IOException {
        Path file = law.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void a_fault_is_told_with_its_line_a_caret_what_was_meant_and_what_to_do() {
        Desk.Done done = Desk.run("check", law.toString());

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
        String file = law.resolve("cn/a_law/art_001.drl").toString().replace('\\', '/');
        assertThat(done.faults().get(0)).isEqualTo(file + ":6:36 CL-302 Item has no field 'reslt'.");
        assertThat(done.faults().get(1)).isEqualTo("    6 | Item( $n : name, name == \"甲醛\", reslt == Result.FAIL )");
        assertThat(done.faults().get(2)).isEqualTo("      | " + " ".repeat(33) + "^");
        assertThat(done.faults().get(3)).startsWith("    Did you mean result? It has: name, result,");
        assertThat(done.faults().get(4)).isEqualTo("1 fault in 1 file. closedloop help CL-302 explains the code.");
        assertThat(done.faults()).hasSize(5);
        assertThat(Desk.run("check", law.toString(), "--lang", "zh").err())
                .contains("没有字段“reslt”。\n")
                .contains("    是否想写 result？可用：")
                .endsWith("1 个文件中共 1 处错误。closedloop help CL-302 说明该代码。\n");
    }

    @Test
    void a_fault_of_a_file_as_a_whole_has_no_caret() throws IOException {
        write("cn/a_law/art_001.drl", RULE.replace("reslt", "result"));
        write("cn/a_law/art_002.dlr", "");

        Desk.Done done = Desk.run("check", law.toString());

        assertThat(done.faults()).hasSize(3);
        assertThat(done.faults().get(0)).contains("art_002.dlr:0:0 CL-113");
        assertThat(done.err()).doesNotContain("^");
    }

    @Test
    void faults_come_by_file_and_place() throws IOException {
        write("cn/a_law/art_001.drl", RULE.replace("Item(", "Itm(").replace("ItemFails", "ItemFeils"));
        write("catalogue/b.csv", "");

        assertThat(Desk.run("check", law.toString()).faults().stream().filter(l -> l.matches(".*:[0-9]+ CL-.*")))
                .extracting(l -> l.replaceFirst(".*/", "").replaceFirst("(CL-...).*", "$1"))
                .containsExactly("b.csv:0:0 CL-131", "art_001.drl:6:5 CL-301", "art_001.drl:8:24 CL-301");
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_windows_move_no_caret() throws IOException {
        write(
                "cn/a_law/art_001.drl",
                "\uFEFF" + RULE.replace("cn.a_law", "cn.b_law").replace("\n", "\r\n"));
        write("cn/a_law/values.yaml", "\uFEFFkey: {\r\n");

        Desk.Done done = Desk.run("check", law.toString());

        assertThat(done.err()).doesNotContain("\r").doesNotContain("\uFEFF");
        assertThat(done.err()).contains("art_001.drl:1:1 CL-207").contains("    1 | package cn.b_law\n      | ^\n");
        assertThat(done.err()).contains("    6 | Item( $n : name, name == \"甲醛\", reslt == Result.FAIL )\n");
    }

    @Test
    void a_character_outside_the_basic_plane_moves_no_caret() throws IOException {
        write("cn/a_law/art_001.drl", RULE.replace("reslt", "result"));
        write("cn/a_law/values.yaml", "[{key: 𠮷𠮷, claus: a_law/1}]\n");

        assertThat(Desk.run("check", law.toString()).err())
                .contains("values.yaml:1:14 CL-121")
                .contains("    1 | [{key: 𠮷𠮷, claus: a_law/1}]\n      |              ^\n");
    }

    @Test
    void faults_in_a_zip_show_their_lines_too() throws IOException {
        Path zip = law.resolve("law.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : List.of("cn/a_law/instrument.yaml", "cn/a_law/art_001.drl")) {
                entries.putNextEntry(new ZipEntry("law/" + name));
                entries.write(Files.readString(law.resolve(name)).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Desk.run("check", zip.toString()).err()).contains("law.zip/cn/a_law/art_001.drl:6:36 CL-302", "^");
    }

    @Test
    void json_tells_the_faults_on_the_standard_output() {
        Desk.Done done = Desk.run("check", law.toString(), "--format", "json", "--lang", "zh");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).isEmpty();
        JsonNode root = json(done.out());
        assertThat(root.propertyNames()).containsExactly("faults", "instruments", "rules", "cases", "lawHash");
        JsonNode fault = root.get("faults").get(0);
        assertThat(fault.propertyNames()).containsExactly("file", "line", "column", "code", "message", "mend");
        assertThat(fault.get("file").asString()).endsWith("/cn/a_law/art_001.drl");
        assertThat(fault.get("line").asInt()).isEqualTo(6);
        assertThat(fault.get("column").asInt()).isEqualTo(36);
        assertThat(fault.get("message").asString()).isEqualTo("Item 没有字段“reslt”。");
        assertThat(fault.get("mend").asString()).startsWith("是否想写 result？");
        assertThat(root.get("rules").isNull()).isTrue();
        assertThat(root.get("lawHash").isNull()).isTrue();
    }

    @Test
    void json_tells_what_a_folder_without_fault_holds() throws IOException {
        write("cn/a_law/art_001.drl", RULE.replace("reslt", "result"));

        Desk.Done done = Desk.run("check", law.toString(), "--format=json");

        assertThat(done.code()).isZero();
        JsonNode root = json(done.out());
        assertThat(root.get("faults")).isEmpty();
        assertThat(root.get("instruments").asInt()).isEqualTo(1);
        assertThat(root.get("rules").asInt()).isEqualTo(1);
        assertThat(root.get("cases").asInt()).isZero();
        assertThat(root.get("lawHash").asString()).hasSize(64);
    }

    @Test
    void sarif_tells_every_fault_with_its_rule_and_its_place() throws IOException {
        write("cn/a_law/条 一.dlr", "");
        Desk.Done done = Desk.run("check", law.toString(), "--format", "sarif");

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).isEmpty();
        JsonNode root = json(done.out());
        assertThat(root.get("version").asString()).isEqualTo("2.1.0");
        JsonNode run = root.get("runs").get(0);
        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.get("name").asString()).isEqualTo("closedloop");
        assertThat(driver.get("rules")).hasSize(2);
        JsonNode rule = driver.get("rules").get(1);
        assertThat(rule.propertyNames()).containsExactly("id", "name", "shortDescription", "fullDescription", "help");
        assertThat(rule.get("name").asString()).isEqualTo("UnknownField");
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleId").asString()).isEqualTo("CL-302");
        assertThat(result.get("ruleIndex").asInt()).isEqualTo(1);
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).contains("'reslt'").contains("Did you mean result?");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("cn/a_law/art_001.drl");
        assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("LAW");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(6);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(36);
        assertThat(run.at("/originalUriBaseIds/LAW/uri").asString())
                .startsWith("file:///")
                .endsWith("/");
        JsonNode whole = run.get("results").get(1).at("/locations/0/physicalLocation");
        assertThat(whole.at("/artifactLocation/uri").asString()).isEqualTo("cn/a_law/%E6%9D%A1%20%E4%B8%80.dlr");
        assertThat(whole.has("region")).isFalse();
    }

    @Test
    void sarif_of_a_folder_below_the_working_directory_is_relative_to_that_directory() {
        JsonNode run = json(Desk.run("check", "src/main", "--format", "sarif").out())
                .get("runs")
                .get(0);

        assertThat(run.has("originalUriBaseIds")).isFalse();
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("CL-104");
        JsonNode place = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertThat(place.get("uri").asString()).isEqualTo("src/main");
        assertThat(place.get("uriBaseId").asString()).isEqualTo("%SRCROOT%");
    }

    @Test
    void sarif_without_fault_is_a_run_without_results() throws IOException {
        write("cn/a_law/art_001.drl", RULE.replace("reslt", "result"));

        Desk.Done done = Desk.run("check", law.toString(), "--format", "sarif");

        assertThat(done.code()).isZero();
        JsonNode run = json(done.out()).get("runs").get(0);
        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/tool/driver/rules")).isEmpty();
    }

    @Test
    void another_format_is_wrong_usage_and_a_folder_that_is_not_there_unreadable_in_every_format() {
        Desk.Done done = Desk.run("check", law.toString(), "--format", "xml");
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains("CL-804").contains("text, json, sarif");
        for (String format : List.of("text", "json", "sarif")) {
            Desk.Done none = Desk.run("check", law.resolve("none").toString(), "--format", format);
            assertThat(none.code()).isEqualTo(2);
            assertThat(none.out()).isEmpty();
            assertThat(none.err()).contains("CL-701");
        }
    }

    @Test
    void help_shows_the_page_of_a_code_however_it_is_written() {
        Desk.Done done = Desk.run("help", "CL-302");
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .startsWith("CL-302 no such field\n\n")
                .contains("    Item( itemclass == ItemClass.A )\n          ^\n")
                .contains("Why: ")
                .contains("What to do: ");
        for (String code : List.of("cl-302", "CL302", "302")) {
            assertThat(Desk.run("help", code).out()).isEqualTo(done.out());
        }
        assertThat(Desk.run("help", "CL-302", "--lang", "zh").out())
                .startsWith("CL-302 没有这个字段")
                .contains("怎么办：");
    }

    @Test
    void help_lists_every_code_and_tells_how_a_command_is_used() {
        List<String> lines = Desk.run("help").lines();
        assertThat(lines).hasSize(Pages.all().size() + 2).contains("CL-302  no such field");
        Desk.Done usage = Desk.run("help", "check");
        assertThat(usage.code()).isZero();
        assertThat(usage.out())
                .startsWith("usage: closedloop check DIR")
                .contains("--format")
                .doesNotContain("--on");
        assertThat(Desk.run("help", "help").out()).contains("--all DIR");
    }

    @Test
    void help_suggests_what_was_meant() {
        Map.of("CL-3O2", "CL-302", "chekc", "check").forEach((word, meant) -> {
            Desk.Done done = Desk.run("help", word);
            assertThat(done.code()).isEqualTo(2);
            assertThat(done.out()).isEmpty();
            assertThat(done.err()).contains("CL-809").contains("did you mean " + meant);
        });
        assertThat(Desk.run("help", "CL-302", "CL-303").err()).contains("CL-807");
    }
}
