package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/** A notice while it is being read (待读完的通知). Not thread-safe. */
final class NoticeDraft {

    final String title;
    final int line;

    @Nullable
    String number;

    @Nullable
    Jurisdiction jurisdiction;

    @Nullable
    Year arranges;

    @Nullable
    LegalDay issued;

    @Nullable
    String source;

    @Nullable
    String remark;

    private final SortedMap<LocalDate, ArrangedDay> days = new TreeMap<>();
    private final SortedMap<LocalDate, Integer> statutory = new TreeMap<>();
    private final SortedMap<LocalDate, Integer> lines = new TreeMap<>();

    NoticeDraft(String title, int line) {
        this.title = title;
        this.line = line;
    }

    void days(NoticeReader reader, String keyword, LocalDate first, LocalDate last, @Nullable String text) {
        Bilingual name = null;
        if (keyword.equals("off")) {
            name = name(text);
            if (name == null) {
                reader.problem(
                        "放假日后要写节日名称，中文 / 英文，如 2016-04-04 清明节 / Qingming Festival",
                        "a day off needs the name of its festival in Chinese / English, as in 2016-04-04 清明节 / Qingming"
                                + " Festival");
                return;
            }
        } else if (text != null && !text.isBlank()) {
            reader.problem(
                    keyword + " 后面只写日期；说明请写 remark 或以 # 开头另起一行",
                    keyword + " takes days only; put words into a remark, or a line of their own that begins with #");
            return;
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (keyword.equals("statutory")) {
                twice(reader, day, statutory.put(day, reader.line()));
            } else {
                DayKind kind = keyword.equals("off")
                        ? DayKind.DAY_OFF
                        : Week.isWeekend(day) ? DayKind.MAKE_UP_WORKDAY : DayKind.WORKDAY;
                days.put(day, new ArrangedDay(kind, name));
                twice(reader, day, lines.put(day, reader.line()));
            }
        }
    }

    private static void twice(NoticeReader reader, LocalDate day, @Nullable Integer before) {
        if (before != null) {
            reader.problem(
                    day + " 已在第 " + before + " 行写过", day + " is named twice in this notice, first on line " + before);
        }
    }

    private static @Nullable Bilingual name(@Nullable String text) {
        int slash = text == null ? -1 : text.indexOf(" / ");
        if (text == null || slash < 1) {
            return null;
        }
        String zh = text.substring(0, slash).strip();
        String en = text.substring(slash + 3).strip();
        return zh.isEmpty() || en.isEmpty() ? null : new Bilingual(zh, en);
    }

    @Nullable
    Notice finish(NoticeReader reader) {
        for (Map.Entry<LocalDate, Integer> e : statutory.entrySet()) {
            ArrangedDay day = days.get(e.getKey());
            if (day == null || day.kind() != DayKind.DAY_OFF) {
                reader.problemAt(
                        e.getValue(),
                        1,
                        e.getKey() + " 列为法定节假日，但本通知没有写它放假",
                        e.getKey() + " is marked statutory, but this notice has no 'off' for it");
            } else {
                days.put(e.getKey(), new ArrangedDay(DayKind.STATUTORY_HOLIDAY, day.name()));
            }
        }
        if (issued == null || source == null || days.isEmpty()) {
            reader.problemAt(
                    line,
                    1,
                    "通知要写明 issued（发布日期）、source（出处），并至少有一行 off 或 work",
                    "a notice must state issued and source and have at least one line of off or work");
            return null;
        }
        Jurisdiction where = jurisdiction == null ? Jurisdiction.NATIONAL : jurisdiction;
        Year year = arranges;
        if (year != null) {
            year(reader, year, where);
        }
        return new Notice(title, number, where, year, issued, source, remark, days);
    }

    private void year(NoticeReader reader, Year year, Jurisdiction where) {
        if (!where.equals(Jurisdiction.NATIONAL)) {
            reader.problemAt(
                    line,
                    1,
                    "地方通知只增加放假日，不安排全年：请去掉 arranges",
                    "a local notice adds days and arranges no year: leave out arranges");
        }
        LocalDate first = year.atDay(1).minusDays(31);
        for (Map.Entry<LocalDate, ArrangedDay> e : days.entrySet()) {
            LocalDate day = e.getKey();
            if (day.isBefore(first) || day.getYear() > year.getValue()) {
                reader.problemAt(
                        lines.getOrDefault(day, line),
                        1,
                        day + " 不在 " + year + " 年或其前一个月",
                        day + " lies neither in " + year + " nor in the month before it");
            }
            if (e.getValue().kind() == DayKind.WORKDAY) {
                reader.problemAt(
                        lines.getOrDefault(day, line),
                        1,
                        day + " 是" + Week.zh(day) + "，本来就上班；调休上班日应在周末",
                        day + " is a " + Week.en(day) + ", a workday anyway; a make-up workday lies on a weekend");
            }
        }
        if (days.values().stream().allMatch(d -> d.kind().isWorking())) {
            reader.problemAt(line, 1, "全年安排中没有放假日", "the year is arranged without a day off");
        }
    }
}
