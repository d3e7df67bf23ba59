package org.closedloop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeFormTest {

    private static final String HEAD = "notice 甲\nissued 2026-11-01\nsource test\n";

    private static NoticeFormException refused(String text) {
        return catchThrowableOfType(
                NoticeFormException.class, () -> StatutoryCalendar.china().with(new StringReader(text), "own.txt"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("offf 2027-01-01 元旦 / New Year", "own.txt:4:1", "did you mean off?", "是否想写 off"),
                Arguments.of("off", "own.txt:4:1", "off needs a value", "要写内容"),
                Arguments.of("off 2027-02-30 春节 / Spring", "own.txt:4:5", "begin with a day", "应以日期"),
                Arguments.of("off 2027-2-3 春节 / Spring", "own.txt:4:5", "2016-02-07..2016-02-13", "应以日期"),
                Arguments.of("off 2027-02-05..2027-02-04 春节 / Spring", "own.txt:4:5", "must not be before", "不早于起日"),
                Arguments.of("off 2027-02-05..2027-03-08 春节 / Spring", "own.txt:4:5", "at most 31 days", "不超过 31 天"),
                Arguments.of("off 2027-02-05", "own.txt:4:5", "name of its festival", "节日名称"),
                Arguments.of("  off   2027-02-05 春节", "own.txt:4:9", "Chinese / English", "中文 / 英文"),
                Arguments.of("work 2027-02-06 补班", "own.txt:4:6", "takes days only", "只写日期"),
                Arguments.of(
                        "off 2027-02-05 春节 / Spring\nwork 2027-02-05",
                        "own.txt:5:6",
                        "named twice in this notice, first on line 4",
                        "已在第 4 行写过"),
                Arguments.of("work 2027-02-06\nstatutory 2027-02-06", "own.txt:5:1", "no 'off' for it", "没有写它放假"),
                Arguments.of("issued 2026-11-02", "own.txt:4:8", "issued twice", "写了两次 issued"),
                Arguments.of("remark only", "own.txt:1:1", "at least one line of off or work", "至少有一行"),
                Arguments.of(
                        "arranges 2027\noff 2027-01-01 元旦 / New Year\nwork 2027-01-04",
                        "own.txt:6:1",
                        "2027-01-04 is a Monday, a workday anyway",
                        "星期一，本来就上班"),
                Arguments.of(
                        "arranges 2027\noff 2026-11-30 元旦 / New Year",
                        "own.txt:5:1",
                        "neither in 2027 nor in the month before",
                        "不在 2027 年"),
                Arguments.of(
                        "arranges 2027\noff 2028-01-01 元旦 / New Year", "own.txt:5:1", "neither in 2027", "不在 2027 年"),
                Arguments.of("arranges 2027\nwork 2027-01-03", "own.txt:1:1", "without a day off", "没有放假日"),
                Arguments.of(
                        "arranges 2026\noff 2026-01-01 元旦 / New Year",
                        "own.txt:1:1",
                        "already arranged by 国务院办公厅关于2026年部分节假日安排的通知",
                        "如为更正，请用原名称"),
                Arguments.of(
                        "jurisdiction CN-45\narranges 2027\noff 2027-04-09 三月三 / San Yue San",
                        "own.txt:1:1",
                        "arranges no year",
                        "不安排全年"),
                Arguments.of("jurisdiction Guangxi", "own.txt:4:14", "not a jurisdiction such as CN-45", "应如 CN-45"),
                Arguments.of("arranges 27", "own.txt:4:10", "not a year", "不是年份"),
                Arguments.of("notice 甲\nissued 2026-13-01", "own.txt:5:8", "not a day of issue", "不是发布日期"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_place_and_the_mend(String lines, String place, String en, String zh) {
        NoticeFormException e = refused(HEAD + lines + "\n");
        assertThat(e.problems()).anySatisfy(p -> {
            assertThat(p.in("en")).startsWith(place + " ").contains(en);
            assertThat(p.in("zh")).startsWith(place + " ").contains(zh);
        });
        assertThat(e).hasMessageContaining(place).hasMessageContaining(en);
    }

    @Test
    void every_mistake_of_a_file_is_named_at_once() {
        assertThat(refused("off 2027-01-01 元旦 / New Year\nnotice 甲\nissue 2026\nwork x\n")
                        .problems())
                .extracting(NoticeFormException.Problem::line)
                .contains(1, 3, 4, 2);
    }

    @Test
    void a_title_stands_once_in_a_file() {
        String notice = HEAD + "off 2026-11-10 节 / feast\n";
        assertThat(refused(notice + notice).problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(5);
            assertThat(p.message().en()).contains("two notices of this title");
        });
    }

    @Test
    void a_huge_or_senseless_file_is_refused_with_few_words() {
        assertThat(refused("x".repeat(1_200_000)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).contains("1000000 characters"));
        assertThat(refused("\u0007!\n".repeat(5000)).problems()).hasSize(100);
    }

    @Test
    void comments_blank_lines_windows_line_ends_and_a_byte_order_mark_are_read_over() {
        String text = "\uFEFF# 说明\r\n\r\n" + HEAD.replace("\n", "\r\n") + "\toff\t2026-11-10\t节 / feast\r\n";
        StatutoryCalendar calendar = StatutoryCalendar.china().with(new StringReader(text), "own.txt");
        assertThat(calendar.day(LocalDate.parse("2026-11-10")).name()).isEqualTo(new Bilingual("节", "feast"));
    }

    @Test
    void a_file_is_read_from_a_path_and_one_that_is_not_utf_8_or_not_there_is_refused(@TempDir Path dir)
            throws IOException {
        Path good = Files.writeString(dir.resolve("own.txt"), HEAD + "number 文号〔2026〕1号\noff 2026-11-10 节 / feast\n");
        assertThat(StatutoryCalendar.china().with(good).notices())
                .last()
                .extracting(Notice::number)
                .isEqualTo("文号〔2026〕1号");
        Path bad = dir.resolve("gbk.txt");
        Files.write(bad, (HEAD + "off 2026-11-10 ").getBytes(StandardCharsets.UTF_8));
        Files.write(bad, new byte[] {(byte) 0xBD, (byte) 0xDA}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> StatutoryCalendar.china().with(bad))
                .isInstanceOf(NoticeFormException.class)
                .hasMessageContaining("gbk.txt:4:1 this is not UTF-8 text");
        assertThatThrownBy(() -> StatutoryCalendar.china().with(dir.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt");
    }
}
