package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.ProductResult;
import org.closedloop.closure.EndingKind;
import org.closedloop.closure.Hindered;
import org.closedloop.closure.MayClose;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;
import org.closedloop.decision.Question;
import org.closedloop.decision.Reading;
import org.closedloop.decision.Rules;
import org.closedloop.decision.Step;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Instrument;
import org.closedloop.law.Period;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.Closes;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.Extends;
import org.closedloop.procedure.Fulfils;
import org.closedloop.procedure.Lapses;
import org.closedloop.procedure.Now;
import org.closedloop.procedure.Opens;
import org.closedloop.procedure.Owes;
import org.closedloop.procedure.OwesAfter;
import org.closedloop.procedure.OwesBefore;
import org.closedloop.procedure.OwesBetween;
import org.closedloop.procedure.Past;
import org.closedloop.procedure.Pauses;
import org.closedloop.procedure.Permitted;
import org.closedloop.procedure.RefusalKind;
import org.closedloop.procedure.Refused;
import org.closedloop.procedure.Resumes;
import org.closedloop.procedure.Running;
import org.closedloop.procedure.Withdraws;

/**
 * A handful of rules in plain Java, so that what is tested is the case file and not the law: an order to correct within thirty
 * days, of which an extension may be asked five days before, and a transfer within twenty-four hours.
 */
final class OrderRules implements Rules {

    static final ClauseRef CLAUSE = ClauseRef.parse("a_law/1");

    private final String hash;

    OrderRules() {
        this("ab");
    }

    /** @param hash two digits of its hash, to tell two books apart */
    OrderRules(String hash) {
        this.hash = hash;
    }

    @Override
    public Decision decide(Question question) {
        return Reading.of(
                question.batch(),
                List.of(of(new ProductJudged(ProductResult.NONCONFORMING)), of(new Track(TrackKind.RECTIFICATION))),
                hash());
    }

    @Override
    public List<Conclusion> conclude(Step step) {
        Now now = fact(step, Now.class).orElseThrow();
        String who = now.addressee();
        LocalDate on = now.on();
        boolean ordered = step.facts().stream()
                .anyMatch(f -> f instanceof Past p
                        && p.kind() == EventKind.ORDER_ISSUED
                        && p.stands()
                        && p.addressee().equals(who));
        List<Object> facts = new ArrayList<>();
        facts.add(new Permitted(now.kind()));
        switch (now.kind()) {
            case ORDER_ISSUED -> {
                facts.add(new Opens(TrackKind.RECTIFICATION, who));
                facts.add(new Owes(DutyKind.CORRECT, Actor.PARTY, who, on, Period.days(30)));
                facts.add(
                        new OwesBefore(DutyKind.REQUEST_EXTENSION, Actor.PARTY, who, DutyKind.CORRECT, Period.days(5)));
                facts.add(new Owes(DutyKind.STOP, Actor.PARTY, who, on, null));
                if (ordered) {
                    facts.add(new Refused(RefusalKind.ALREADY_DONE));
                }
            }
            case ORDER_WITHDRAWN -> {
                facts.add(new Withdraws(EventKind.ORDER_ISSUED, who));
                facts.add(new Lapses(DutyKind.CORRECT, who));
            }
            case CORRECTION_REPORTED -> facts.add(new Fulfils(DutyKind.CORRECT, who));
            case DEADLINE_PASSED ->
                facts.add(new Owes(DutyKind.ANNOUNCE, Actor.HANDLING_AUTHORITY, who, on, Period.days(10)));
            case EXTENSION_REQUESTED -> facts.add(new Fulfils(DutyKind.REQUEST_EXTENSION, who));
            case EXTENSION_GRANTED -> facts.add(new Extends(DutyKind.CORRECT, who, period(now)));
            case CLOCK_PAUSED -> facts.add(new Pauses(DutyKind.CORRECT, who));
            case CLOCK_RESUMED -> facts.add(new Resumes(DutyKind.CORRECT, who));
            case ANNOUNCED ->
                facts.add(new OwesBetween(
                        DutyKind.SECOND_REINSPECT,
                        Actor.HANDLING_AUTHORITY,
                        who,
                        on,
                        Period.days(60),
                        Period.days(90)));
            case REINSPECTION_PASSED -> {
                facts.add(new Fulfils(DutyKind.CORRECT, who));
                facts.add(new Fulfils(DutyKind.SECOND_REINSPECT, who));
                facts.add(new Closes(TrackKind.RECTIFICATION, who));
            }
            case TRANSFER_APPROVED ->
                facts.add(new Owes(DutyKind.HAND_OVER, Actor.HANDLING_AUTHORITY, who, on, Period.hours(24)));
            case HEARING_NOTICED ->
                facts.add(new OwesAfter(DutyKind.HOLD_HEARING, Actor.HEARING_HOST, who, on, Period.days(10)));
            case HEARING_HELD -> facts.add(new Fulfils(DutyKind.HOLD_HEARING, who));
            case TRANSFERRED -> facts.add(new Fulfils(DutyKind.HAND_OVER, who));
            case CLOSED -> {
                facts.add(new MayClose(EndingKind.NOTHING_OPEN));
                if (fact(step, Running.class).isPresent()) {
                    facts.add(new Hindered(RefusalKind.TRACK_OPEN));
                }
            }
            case INTERVIEWED -> facts.remove(0);
            default -> {
                // Permitted, and nothing follows.
            }
        }
        return Conclusion.sorted(facts.stream().map(OrderRules::of).toList());
    }

    private static Period period(Now now) {
        Period period = now.period();
        if (period == null) {
            throw new IllegalStateException("an extension has days");
        }
        return period;
    }

    private static <T> Optional<T> fact(Step step, Class<T> type) {
        return step.facts().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Conclusion of(Object fact) {
        return new Conclusion(fact, List.of(new Ground("a rule", CLAUSE, "cn/a_law/art_1.drl", 3, false, List.of())));
    }

    @Override
    public String hash() {
        return hash.repeat(32);
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return Optional.empty();
    }
}
