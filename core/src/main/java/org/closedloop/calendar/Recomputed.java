package org.closedloop.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.law.Bilingual;

/**
 * A deadline worked out again by another version of the calendar (重新计算), with what that changed.
 *
 * @param before as it was
 * @param after as it is by the other calendar
 */
public record Recomputed(Deadline before, Deadline after) {

    /** Returns whether a day moved (期限是否变化). */
    public boolean moved() {
        return !before.notBefore().equals(after.notBefore()) || !before.dueBy().equals(after.dueBy());
    }

    /** Returns what differs, line by line: the days that are of another kind now, then what follows; empty if nothing does. */
    public List<Bilingual> difference() {
        List<Bilingual> lines = new ArrayList<>();
        before.dueBy().or(after::dueBy).ifPresent(due -> {
            LocalDate end = after.dueBy().filter(d -> d.isAfter(due)).orElse(due);
            LocalDate start = before.anchor().isBefore(end) ? before.anchor() : end;
            LocalDate last = before.anchor().isAfter(end) ? before.anchor() : end;
            for (LocalDate d = start; !d.isAfter(last); d = d.plusDays(1)) {
                kind(lines, before.calendar().day(d), after.calendar().day(d));
            }
        });
        moved(lines, new Bilingual("不早于", "not before"), before.notBefore(), after.notBefore());
        moved(lines, new Bilingual("届满日", "due by"), before.dueBy(), after.dueBy());
        if (before.provisional() != after.provisional()) {
            lines.add(
                    after.provisional()
                            ? new Bilingual("由确定改为暂定", "was final, now provisional")
                            : new Bilingual("由暂定改为确定", "was provisional, now final"));
        }
        return List.copyOf(lines);
    }

    private static void kind(List<Bilingual> lines, CalendarDay old, CalendarDay now) {
        if (old.kind() != now.kind()) {
            String notice = now.notice();
            lines.add(new Bilingual(
                    Week.dateZh(now.date()) + "：原为" + old.kind().zh() + "，现为"
                            + now.kind().zh() + (notice == null ? "" : "（" + notice + "）"),
                    now.date() + ": was a " + old.kind().en() + ", is a "
                            + now.kind().en() + (notice == null ? "" : " (" + notice + ")")));
        }
    }

    private static void moved(List<Bilingual> lines, Bilingual what, Optional<LocalDate> old, Optional<LocalDate> now) {
        if (!old.equals(now)) {
            lines.add(new Bilingual(
                    what.zh() + "：原为" + old.map(Week::dateZh).orElse("无") + "，现为"
                            + now.map(Week::dateZh).orElse("无"),
                    what.en() + ": was " + old.map(LocalDate::toString).orElse("none") + ", is "
                            + now.map(LocalDate::toString).orElse("none")));
        }
    }
}
