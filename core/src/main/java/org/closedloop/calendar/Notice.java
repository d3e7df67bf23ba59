package org.closedloop.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * A notice on days off (放假安排通知): either the yearly one, which arranges a year, or one that changes single days. A
 * yearly notice may also name days of the December before.
 *
 * @param title official title; a notice read later with the same title and jurisdiction takes the place of this one
 * @param number document number (文号); {@code null} if not stated
 * @param jurisdiction where it holds
 * @param arranges the year that it arranges as a whole; {@code null} if it only changes single days
 * @param issued day on which it was issued, from which it holds; a month where only that is known
 * @param source where its text was read
 * @param remark what a reader must know; {@code null} if nothing
 * @param days what it says, by day; days of which it says nothing are as in every week
 */
public record Notice(
        String title,
        @Nullable String number,
        Jurisdiction jurisdiction,
        @Nullable Year arranges,
        LegalDay issued,
        String source,
        @Nullable String remark,
        SortedMap<LocalDate, ArrangedDay> days) {

    public Notice {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    boolean replaces(Notice other) {
        return title.equals(other.title) && jurisdiction.equals(other.jurisdiction);
    }

    boolean arrangesTheYearOf(Notice other) {
        return arranges != null && arranges.equals(other.arranges) && !replaces(other);
    }

    /** Returns the notice in the form in which it is read from a file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "notice", title);
        line(text, "number", number);
        line(text, "jurisdiction", jurisdiction.equals(Jurisdiction.NATIONAL) ? null : jurisdiction.code());
        line(text, "arranges", arranges == null ? null : arranges.toString());
        line(
                text,
                "issued",
                issued.equals(month(issued)) ? issued.first().toString().substring(0, 7) : issued.toString());
        line(text, "source", source);
        if (remark != null) {
            remark.lines().forEach(l -> line(text, "remark", l));
        }
        return text.append(content()).toString();
    }

    private static LegalDay month(LegalDay day) {
        return LegalDay.parse(day.first().toString().substring(0, 7));
    }

    /** What the days of a calendar depend on, and nothing else. */
    String content() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<LocalDate, ArrangedDay> e : days.entrySet()) {
            ArrangedDay day = e.getValue();
            String name = day.name() == null
                    ? ""
                    : "  " + day.name().zh() + " / " + day.name().en();
            line(text, day.kind().isWorking() ? "work" : "off", e.getKey() + name);
            if (day.kind() == DayKind.STATUTORY_HOLIDAY) {
                line(text, "statutory", e.getKey().toString());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String keyword, @Nullable String value) {
        if (value != null) {
            text.append(keyword)
                    .append(" ".repeat(14 - keyword.length()))
                    .append(value)
                    .append('\n');
        }
    }
}
