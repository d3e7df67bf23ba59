package org.closedloop.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days (工作日与法定节假日), by the State Council's notices. Immutable, thread-safe.
 *
 * <p>A working day is a day from Monday to Friday that no notice declares off, or a day of the weekend that a notice
 * declares a workday (调休上班). A calendar is a value named by its {@link #version()}: what was computed with one is not
 * changed by a notice that comes later.
 *
 * <p>A year without a notice is not guessed: its weekends and the statutory holidays of fixed date are off, and each of
 * its days is {@linkplain CalendarDay#provisional() provisional}. So are the last seven days of a year while the next one
 * has no notice, because that notice may arrange them (as those of 2019 and 2023 did).
 *
 * <p>A file of notices is UTF-8 text, a keyword and a value on each line; {@code #} begins a comment:
 *
 * <pre>
 * notice    国务院办公厅关于2016年部分节假日安排的通知
 * arranges  2016
 * issued    2015-12-10
 * source    where the text was read
 * off       2016-02-07..2016-02-13  春节 / Spring Festival
 * work      2016-02-06
 * statutory 2016-02-08..2016-02-10
 * </pre>
 *
 * {@code off} are all days off, weekend days among them, {@code work} the make-up workdays, {@code statutory} those of the
 * days off that are statutory holidays proper. A notice without {@code arranges} changes single days only. Optional are
 * {@code number} (文号), {@code remark}, and {@code jurisdiction} for a local holiday. A file may hold several notices.
 */
public final class StatutoryCalendar {

    private static final int FIRST_YEAR = 2015;
    private static final MonthDay UNSETTLED_FROM = MonthDay.of(12, 25);
    private static final int MOST_CHARS = 1_100_000;

    private final List<Notice> notices;
    private final Jurisdiction jurisdiction;
    private final Counting counting;
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Set<Integer> arranged = new HashSet<>();
    private final String version;

    private StatutoryCalendar(List<Notice> notices, Jurisdiction jurisdiction, Counting counting) {
        this.notices = notices.stream()
                .sorted(Comparator.comparingInt(
                                (Notice n) -> n.jurisdiction().chain().size())
                        .thenComparing(n -> n.issued().last())
                        .thenComparing(n -> n.issued().first())
                        .thenComparing(Notice::title)
                        .thenComparing(n -> n.jurisdiction().code()))
                .toList();
        this.jurisdiction = jurisdiction;
        this.counting = counting;
        for (Notice notice : notices()) {
            Year year = notice.arranges();
            if (year != null) {
                arranged.add(year.getValue());
            }
            notice.days()
                    .forEach((date, day) ->
                            days.put(date, new CalendarDay(date, day.kind(), day.name(), notice.title(), false)));
        }
        this.version = jurisdiction + ":" + hash();
    }

    /** Returns the calendar of the whole country by the notices for 2015 to 2026, each as shipped. */
    public static StatutoryCalendar china() {
        return Shipped.CHINA;
    }

    /** Returns a calendar without any notice, to be filled by {@code with}. */
    public static StatutoryCalendar empty() {
        return new StatutoryCalendar(List.of(), Jurisdiction.NATIONAL, Counting.STANDARD);
    }

    /**
     * Returns this calendar with the notices of a file on top; one with the title of a notice that is there takes its
     * place.
     *
     * @throws NoticeFormException if the file is not of the form above, with every problem in it
     * @throws UncheckedIOException if it cannot be read
     */
    public StatutoryCalendar with(Path file) {
        try {
            return with(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the notices in " + file + " cannot be read", e);
        }
    }

    /**
     * Returns this calendar with the notices of a text on top, as {@link #with(Path)} does. The reader is not closed.
     *
     * @param name what to call the text in messages
     * @throws NoticeFormException if the text is not of the form above, with every problem in it
     * @throws UncheckedIOException if it cannot be read
     */
    public StatutoryCalendar with(Reader text, String name) {
        StringWriter all = new StringWriter();
        char[] buffer = new char[8192];
        try {
            for (int n = text.read(buffer); n >= 0 && all.getBuffer().length() <= MOST_CHARS; n = text.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the notices in " + name + " cannot be read", e);
        }
        return with(name, all.toString());
    }

    private StatutoryCalendar with(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return with(name, StandardCharsets.UTF_8.newDecoder().decode(in).toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new NoticeFormException(List.of(new NoticeFormException.Problem(
                    name, line, 1, new Bilingual("不是 UTF-8 文本", "this is not UTF-8 text"))));
        }
    }

    private StatutoryCalendar with(String name, String text) {
        List<Notice> read = NoticeReader.read(name, text, notices);
        List<Notice> all = new ArrayList<>(notices);
        all.removeIf(old -> read.stream().anyMatch(n -> n.replaces(old)));
        all.addAll(read);
        return new StatutoryCalendar(all, jurisdiction, counting);
    }

    /** Returns this calendar as it stood on a day: without the notices that were issued later, or may have been. */
    public StatutoryCalendar asOf(LocalDate day) {
        return new StatutoryCalendar(
                notices.stream().filter(n -> !n.issued().last().isAfter(day)).toList(), jurisdiction, counting);
    }

    /**
     * Returns this calendar as it holds in a place: with the holidays that its own authorities laid on top (少数民族习惯的节日).
     */
    public StatutoryCalendar in(Jurisdiction place) {
        return new StatutoryCalendar(notices, place, counting);
    }

    /** Returns this calendar with periods read otherwise where the law does not say how. */
    public StatutoryCalendar counting(Counting other) {
        return new StatutoryCalendar(notices, jurisdiction, other);
    }

    /** Returns how periods are read where the law does not say. */
    public Counting counting() {
        return counting;
    }

    /** Returns whether a notice holds in a part of the country only. */
    public boolean hasLocalNotices() {
        return notices.stream().anyMatch(n -> !n.jurisdiction().equals(Jurisdiction.NATIONAL));
    }

    /** Returns what is known of a day. */
    public CalendarDay day(LocalDate date) {
        CalendarDay named = days.get(date);
        if (named != null) {
            return named;
        }
        boolean known = arranged.contains(date.getYear());
        Bilingual fixed = known ? null : FixedHolidays.name(date);
        if (fixed != null) {
            return new CalendarDay(date, DayKind.STATUTORY_HOLIDAY, fixed, null, true);
        }
        DayKind kind = Week.isWeekend(date) ? DayKind.REST_DAY : DayKind.WORKDAY;
        return new CalendarDay(date, kind, null, null, !known || waitsForNextYear(date));
    }

    private boolean waitsForNextYear(LocalDate date) {
        return !MonthDay.from(date).isBefore(UNSETTLED_FROM) && !arranged.contains(date.getYear() + 1);
    }

    /** Returns whether the notice for the year is there (该年已有放假安排). */
    public boolean arranges(int year) {
        return arranged.contains(year);
    }

    /** Returns the place whose calendar this is. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Returns the notices that hold here, in the order in which they are laid on top of each other. */
    public List<Notice> notices() {
        return notices.stream()
                .filter(n -> n.jurisdiction().contains(jurisdiction))
                .toList();
    }

    /**
     * Returns the name of this version: the jurisdiction and the SHA-256 of all that its days, and the reading of periods,
     * depend on. Calendars of one version give the same days.
     */
    public String version() {
        return version;
    }

    /** Returns the notices that hold here as one text from which {@link #with(Reader, String)} reads them again. */
    public String text() {
        return notices().stream().map(Notice::text).collect(Collectors.joining("\n"));
    }

    private String hash() {
        StringBuilder content = new StringBuilder("closedloop calendar 1\n");
        if (!counting.equals(Counting.STANDARD)) {
            content.append(counting).append('\n');
        }
        for (Notice n : notices()) {
            content.append(n.title())
                    .append('\n')
                    .append(n.jurisdiction())
                    .append(' ')
                    .append(n.issued())
                    .append(' ')
                    .append(n.arranges() == null ? "-" : n.arranges())
                    .append('\n')
                    .append(n.content());
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatutoryCalendar c && c.version.equals(version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "StatutoryCalendar[" + version + "]";
    }

    private static final class Shipped {
        static final StatutoryCalendar CHINA = read();

        private Shipped() {}

        private static StatutoryCalendar read() {
            StatutoryCalendar calendar = empty();
            for (int year = FIRST_YEAR; ; year++) {
                String name = "cn/" + year + ".txt";
                try (InputStream in = StatutoryCalendar.class.getResourceAsStream(name)) {
                    if (in == null) {
                        return calendar;
                    }
                    calendar = calendar.with(name, in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException("the shipped notices in " + name + " cannot be read", e);
                }
            }
        }
    }
}
