package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableFileTest {

    private static final String GOOD = "{\"id\":\"B1\",\"product\":\"儿童服装\"}\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private void refused(Path file, String code, String... words) {
        Desk.Done done = desk.decide(file);
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.out()).isEmpty();
        assertThat(done.faults()).hasSize(1);
        assertThat(done.err()).startsWith(file + ":").contains(code).contains(words);
    }

    @Test
    void a_missing_file() {
        refused(desk.path("none.jsonl"), "CL-701", "no such file");
    }

    @Test
    void a_folder() throws IOException {
        refused(Files.createDirectory(desk.path("folder.csv")), "CL-702", "folder");
    }

    @ParameterizedTest
    @CsvSource({"b.json, .json", "b.txt, .txt", "b, ''", "b.jsonl.bak, .bak"})
    void a_file_of_another_kind(String name, String extension) {
        refused(desk.write(name, GOOD), "CL-704", "'" + extension + "'", ".csv and .jsonl");
    }

    @Test
    void a_spreadsheet_whatever_it_is_called() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
        refused(desk.write("b.xlsx", zip), "CL-705", "xlsx", "CSV in UTF-8");
        refused(desk.write("b.csv", zip), "CL-705", "xlsx");
        refused(
                desk.write("old.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                "CL-705",
                "old Office");
        refused(desk.write("b.xls", GOOD), "CL-704", "'.xls'");
    }

    @Test
    void a_pdf() {
        refused(desk.write("b.csv", "%PDF-1.7"), "CL-705", "PDF");
    }

    @Test
    void an_empty_file() {
        refused(desk.write("b.jsonl", ""), "CL-706", "empty");
        refused(desk.write("b.csv", "\r\n\r\n"), "CL-706", "empty");
        refused(desk.write("bom.csv", "\uFEFF"), "CL-706", "empty");
    }

    @Test
    void a_file_in_gbk_is_named_with_its_mend() {
        Path file = desk.write("b.csv", "id,product\nB1,儿童服装\n".getBytes(Charset.forName("GBK")));

        refused(file, "CL-707", "GB18030", "iconv -f GB18030 -t UTF-8 " + file, "b-utf8.csv");
    }

    @Test
    void a_file_in_gb18030_longer_than_what_is_looked_at() {
        String rows = "id,product\n" + "B1,儿童服装𠮷\n".repeat(10_000);

        refused(desk.write("b.csv", rows.getBytes(Charset.forName("GB18030"))), "CL-707", "iconv");
    }

    @Test
    void a_file_in_utf16() {
        refused(
                desk.write("le.csv", "\uFEFFid\nB1\n".getBytes(StandardCharsets.UTF_16LE)),
                "CL-708",
                "UTF-16",
                "iconv");
        refused(desk.write("be.csv", "\uFEFFid\nB1\n".getBytes(StandardCharsets.UTF_16BE)), "CL-708", "UTF-16");
    }

    @Test
    void a_file_with_nul_bytes() {
        refused(desk.write("b.jsonl", "{\"id\":\"B\0\"}"), "CL-709", "NUL byte (byte offset 8)");
        refused(desk.write("b.csv", "id\nB1\n".getBytes(StandardCharsets.UTF_16LE)), "CL-709", "NUL");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        assertThat(desk.decide(desk.write("b.jsonl", "\uFEFF" + GOOD)).code()).isZero();
        assertThat(desk.decide(desk.write("b.csv", "\uFEFFid,product\nB1,儿童服装\n"))
                        .code())
                .isZero();
    }

    @Test
    void one_bad_byte_does_not_make_a_file_gbk() {
        byte[] text = "{\"id\":\"B1\",\"product\":\"儿童服装x\"}\n{\"id\":\"B2\"}\n".getBytes(StandardCharsets.UTF_8);
        text[34] = (byte) 0xFF;

        Desk.Done done = desk.decide(desk.write("b.jsonl", text));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.lines()).hasSize(1);
        assertThat(done.err()).contains("b.jsonl:1:27 CL-724 byte offset 34 (from 0) is not UTF-8");
    }

    @Test
    void a_bad_byte_far_into_the_file_is_told_with_row_and_offset_and_costs_its_row_only() {
        String row = "{\"id\":\"%06d\",\"product\":\"儿童服装\"}\n";
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            rows.append(String.format(row, i));
        }
        byte[] text = rows.toString().getBytes(StandardCharsets.UTF_8);
        int rowLength = text.length / 5_000;
        int bad = rowLength * 3_999 + 9;
        text[bad] = (byte) 0xC3;

        Desk.Done done = desk.decide(desk.write("b.jsonl", text));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.faults()).hasSize(1);
        assertThat(done.err()).contains("b.jsonl:4000:10 CL-724 byte offset " + bad);
        assertThat(done.lines()).hasSize(4_999);
    }

    @Test
    void csv_with_a_bad_byte_goes_on_with_the_next_row() {
        byte[] text = "id,product\nB1,儿童服装\nB2,?\nB3,衬衫\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 12] = (byte) 0x80;

        Desk.Done done = desk.decide(desk.write("b.csv", text));

        assertThat(done.code()).isEqualTo(1);
        assertThat(done.err()).contains("b.csv:3:").contains("CL-724");
        assertThat(done.lines()).hasSize(2);
    }
}
