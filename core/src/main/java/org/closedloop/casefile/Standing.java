package org.closedloop.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.closedloop.calendar.ClockRule;
import org.closedloop.calendar.Deadline;
import org.closedloop.calendar.Extension;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.calendar.Suspension;
import org.closedloop.calendar.Timeliness;
import org.closedloop.decision.Conclusion;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Period;
import org.closedloop.law.PeriodUnit;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Extends;
import org.closedloop.procedure.Fulfils;
import org.closedloop.procedure.Irregular;
import org.closedloop.procedure.IrregularityKind;
import org.closedloop.procedure.Lapses;
import org.closedloop.procedure.ObligationStatus;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Owes;
import org.closedloop.procedure.OwesAfter;
import org.closedloop.procedure.OwesBefore;
import org.closedloop.procedure.OwesBetween;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Pauses;
import org.closedloop.procedure.Resumes;
import org.closedloop.procedure.Withdraws;
import org.jspecify.annotations.Nullable;

/**
 * Works what an event concludes into how the case stood before it (案件状态推进). Not thread-safe; used for one event.
 *
 * <p>First what is withdrawn, then clocks, then what is done or dropped, then what is newly owed, at last the tracks: so an
 * event can end one obligation and begin the next of the same name.
 */
final class Standing {

    private final StatutoryCalendar calendar;
    private final CaseFile before;
    private final Event event;
    private final List<Obligation> obligations;
    private final Map<TrackKind, Map<String, Boolean>> tracks;
    private final List<Past> past;
    private final List<Irregularity> irregularities = new ArrayList<>();
    private int number;

    /**
     * Begins with how the case stood.
     *
     * @param before how the case stood
     * @param event what happened
     * @param calendar by which days are worked out
     * @param number number of the first obligation that comes about
     */
    Standing(CaseFile before, Event event, StatutoryCalendar calendar, int number) {
        this.number = number;
        this.calendar = calendar;
        this.before = before;
        this.event = event;
        this.obligations = new ArrayList<>(before.obligations());
        this.tracks = before.lanes();
        this.past = new ArrayList<>(before.past());
    }

    List<Obligation> obligations() {
        return obligations;
    }

    /** Returns the obligations that are new or other than before. */
    List<Obligation> changed() {
        return obligations.stream()
                .filter(o -> !before.obligations().contains(o))
                .toList();
    }

    Map<TrackKind, Map<String, Boolean>> tracks() {
        return tracks;
    }

    List<Past> past() {
        return past;
    }

    List<Irregularity> irregularities() {
        return irregularities;
    }

    void apply(List<Conclusion> conclusions) {
        each(
                conclusions,
                Irregular.class,
                (i, clause) -> irregularities.add(new Irregularity(
                        i.kind(), clause, new Bilingual(i.kind().zh(), i.kind().en()))));
        each(conclusions, Withdraws.class, (w, clause) -> withdraw(w));
        each(conclusions, Resumes.class, (r, clause) -> clocks(r.duty(), r.party(), d -> resumed(d)));
        each(conclusions, Pauses.class, (p, clause) -> clocks(p.duty(), p.party(), d -> paused(d, clause)));
        each(
                conclusions,
                Extends.class,
                (e, clause) -> clocks(
                        e.duty(),
                        e.party(),
                        d -> d.canBeExtended(e.by()) ? d.extend(new Extension(e.by(), reason(), clause)) : d));
        each(conclusions, Fulfils.class, (f, clause) -> fulfil(f));
        each(
                conclusions,
                Lapses.class,
                (l, clause) -> settle(
                        o -> o.duty() == l.duty() && o.party().equals(l.party()),
                        o -> o.with(ObligationStatus.LAPSED, event.on())));
        if (event.kind() == EventKind.DEADLINE_PASSED) {
            String party = addressee();
            settle(
                    o -> o.duty() == event.duty() && o.party().equals(party) && o.isOver(event.on()),
                    Obligation::overdue);
        }
        owing(conclusions);
        each(conclusions, Closes.class, (c, clause) -> lane(c.kind()).put(c.party(), false));
        each(conclusions, Opens.class, (o, clause) -> lane(o.kind()).put(o.party(), true));
        past.add(past(event));
    }

    private void owing(List<Conclusion> conclusions) {
        each(conclusions, Owes.class, (o, clause) -> owe(o.duty(), o.bearer(), o.party(), clause, deadline(o, clause)));
        each(
                conclusions,
                OwesBetween.class,
                (o, clause) -> owe(
                        o.duty(),
                        o.bearer(),
                        o.party(),
                        clause,
                        Deadline.from(o.from(), calendar.counting().window(o.opens(), o.closes(), clause), calendar)));
        each(
                conclusions,
                OwesAfter.class,
                (o, clause) -> owe(
                        o.duty(),
                        o.bearer(),
                        o.party(),
                        clause,
                        Deadline.from(o.from(), ClockRule.after(o.after(), clause), calendar)));
        each(conclusions, OwesBefore.class, this::oweBefore);
    }

    /** Takes an event that was refuted for one that never was; what was owed by it is kept and has lapsed. */
    void overtaken(List<Conclusion> conclusions, LocalDate on) {
        int first = number;
        owing(conclusions);
        obligations.replaceAll(o -> o.number() >= first ? o.with(ObligationStatus.LAPSED, on) : o);
    }

    private Past past(Event e) {
        return new Past(
                e.kind(),
                e.on(),
                addressee(),
                e.paper(),
                e.days() == null ? null : java.math.BigDecimal.valueOf(e.days()),
                e.proof(),
                e.reason(),
                e.duty(),
                true);
    }

    private String addressee() {
        String addressee = event.addressee();
        return addressee == null ? CaseFile.UNNAMED : addressee;
    }

    private interface Taken<T> {
        void take(T conclusion, ClauseRef clause);
    }

    private static <T> void each(List<Conclusion> conclusions, Class<T> type, Taken<T> taken) {
        for (Conclusion conclusion : conclusions) {
            if (type.isInstance(conclusion.fact())) {
                taken.take(
                        type.cast(conclusion.fact()),
                        conclusion.grounds().get(0).clause());
            }
        }
    }

    private Map<String, Boolean> lane(TrackKind kind) {
        return tracks.computeIfAbsent(kind, k -> new TreeMap<>());
    }

    private void withdraw(Withdraws withdraws) {
        past.replaceAll(p -> p.kind() == withdraws.kind() && p.addressee().equals(withdraws.party())
                ? new Past(p.kind(), p.on(), p.addressee(), p.paper(), p.days(), p.proof(), p.reason(), p.duty(), false)
                : p);
    }

    private void settle(Predicate<Obligation> which, UnaryOperator<Obligation> how) {
        obligations.replaceAll(o -> o.isOpen() && which.test(o) ? how.apply(o) : o);
    }

    private void clocks(DutyKind duty, String party, UnaryOperator<Deadline> how) {
        settle(o -> o.duty() == duty && o.party().equals(party), o -> {
            Deadline deadline = o.deadline();
            return deadline == null ? o : o.with(how.apply(deadline));
        });
    }

    private Deadline resumed(Deadline deadline) {
        return stands(deadline) ? deadline.resume(event.on()) : deadline;
    }

    /** A clock that stands still, or one that no time is taken out of, is left as it is. */
    private Deadline paused(Deadline deadline, ClauseRef clause) {
        return stands(deadline) || !deadline.canBeSuspended()
                ? deadline
                : deadline.suspend(Suspension.since(event.on(), reason(), clause));
    }

    private static boolean stands(Deadline deadline) {
        return deadline.suspensions().stream().anyMatch(Suspension::isOpen);
    }

    private Bilingual reason() {
        String reason = event.reason() == null ? event.basis() : event.reason();
        return reason == null ? new Bilingual(event.kind().zh(), event.kind().en()) : new Bilingual(reason, reason);
    }

    private void fulfil(Fulfils fulfils) {
        settle(o -> o.duty() == fulfils.duty() && o.party().equals(fulfils.party()), this::done);
    }

    private Obligation done(Obligation obligation) {
        Timeliness timeliness = timeliness(obligation);
        boolean outside = timeliness == Timeliness.LATE || timeliness == Timeliness.TOO_EARLY;
        if (outside) {
            irregularities.add(new Irregularity(
                    timeliness == Timeliness.LATE ? IrregularityKind.LATE : IrregularityKind.TOO_EARLY,
                    obligation.clause(),
                    outside(obligation, timeliness)));
        }
        return obligation.with(outside ? ObligationStatus.LATE : ObligationStatus.MET, event.on());
    }

    private Timeliness timeliness(Obligation obligation) {
        Deadline deadline = obligation.deadline();
        if (deadline == null) {
            return Timeliness.IN_TIME;
        }
        LocalTime at = event.at();
        return at == null
                ? deadline.timeliness(event.on())
                : deadline.timeliness(
                        event.on().atTime(at).atZone(Deadline.ZONE).toInstant());
    }

    private Bilingual outside(Obligation o, Timeliness timeliness) {
        String first = o.notBefore().map(LocalDate::toString).orElse("");
        String last = o.dueBy().map(LocalDate::toString).orElse("");
        return timeliness == Timeliness.LATE
                ? new Bilingual(
                        o.duty().zh() + "应当不迟于 " + last + "，实际为 " + event.on(),
                        o.duty().en() + " was due by " + last + " and was done on " + event.on())
                : new Bilingual(
                        o.duty().zh() + "应当不早于 " + first + "，实际为 " + event.on(),
                        o.duty().en() + " could be done from " + first + " on and was done on " + event.on());
    }

    private void owe(DutyKind duty, Actor bearer, String party, ClauseRef clause, @Nullable Deadline deadline) {
        obligations.add(new Obligation(
                number++, duty, bearer, party, event.on(), deadline, clause, ObligationStatus.OPEN, null, false));
    }

    private @Nullable Deadline deadline(Owes owes, ClauseRef clause) {
        Period period = owes.period();
        if (period == null) {
            return null;
        }
        ClockRule rule = calendar.counting().within(period, clause);
        if (period.unit() != PeriodUnit.HOURS) {
            return Deadline.from(owes.from(), rule, calendar);
        }
        // Where the moment is not told, hours run from the first of the day: the strictest there is.
        LocalTime at = Optional.ofNullable(event.at())
                .filter(t -> owes.from().equals(event.on()))
                .orElse(LocalTime.MIDNIGHT);
        return Deadline.from(owes.from().atTime(at).atZone(Deadline.ZONE).toInstant(), rule, calendar);
    }

    private void oweBefore(OwesBefore owes, ClauseRef clause) {
        obligations.stream()
                .filter(o -> o.isOpen() && o.duty() == owes.end() && o.party().equals(owes.party()))
                .reduce((first, last) -> last)
                .map(Obligation::deadline)
                .flatMap(d -> d.countBack(ClockRule.before(owes.before(), clause)))
                .ifPresent(d -> owe(owes.duty(), owes.bearer(), owes.party(), clause, d));
    }
}
