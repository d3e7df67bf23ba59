package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.procedure.Event;

/** Folds the entries of a journal into a case (案卷归并): in the order of their days, whenever they came to be recorded. */
final class Fold {

    /**
     * An entry to be folded.
     *
     * @param entry the entry
     * @param number number of the first obligation that comes about by it
     */
    record Told(Entry entry, int number) {

        Event event() {
            return Objects.requireNonNull(entry.event(), "a case is opened once");
        }
    }

    /** By day; of one day in the order of recording. */
    static final Comparator<Told> BY_DAY = Comparator.comparing(
                    (Told t) -> t.event().on())
            .thenComparingLong(t -> t.entry().sequence());

    private Fold() {}

    /** Returns the entries of a case, to be folded again. */
    static List<Told> told(List<Entry> entries) {
        List<Told> told = new ArrayList<>();
        int number = 1;
        for (Entry entry : entries) {
            told.add(new Told(entry, number));
            number = Math.max(
                    number,
                    1
                            + entry.changed().stream()
                                    .mapToInt(Obligation::number)
                                    .max()
                                    .orElse(0));
        }
        return told;
    }

    /** Returns the case after some of its entries, which begin with the opening, in any order. */
    static CaseFile of(List<Told> all, StatutoryCalendar calendar) {
        Map<Long, LocalDate> overtaken = new HashMap<>();
        for (Told t : all.subList(1, all.size())) {
            t.entry().overtakes().forEach(n -> overtaken.put(n, t.event().on()));
        }
        CaseFile file = CaseFile.opened(all.get(0).entry());
        List<Entry> folded = new ArrayList<>(List.of(all.get(0).entry()));
        for (Told t : all.subList(1, all.size()).stream().sorted(BY_DAY).toList()) {
            Entry entry = t.entry();
            Standing after = new Standing(file, t.event(), calendar, t.number());
            LocalDate refuted = overtaken.get(entry.sequence());
            if (refuted == null) {
                after.apply(entry.conclusions());
            } else {
                after.overtaken(entry.conclusions(), refuted);
            }
            // What was found to be irregular when it was recorded stands.
            Entry worked = entry.changing(
                    entry.irregularities().isEmpty() ? after.irregularities() : entry.irregularities(),
                    after.changed());
            folded.add(worked);
            file = file.with(after, worked);
        }
        folded.sort(Comparator.comparingLong(Entry::sequence));
        return file.with(new Journal(folded));
    }
}
