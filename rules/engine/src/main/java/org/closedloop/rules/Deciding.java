package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.classification.ChoiceOfLaw;
import org.closedloop.classification.ToEstablish;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;
import org.closedloop.decision.Question;
import org.closedloop.decision.Reading;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Involved;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Requirement;
import org.closedloop.inspection.Result;
import org.closedloop.law.DateKind;
import org.closedloop.law.Elapsed;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LawChanged;
import org.closedloop.law.LegalDate;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * Decides one question: chooses the days, states the facts, has the rules conclude, and reads the decision.
 *
 * <p>Where a date is known only in part, the question is decided on every day of the interval on which the law could
 * make a difference, and only what is concluded on all of them is concluded at all.
 */
final class Deciding {

    private final Law law;
    private final Bases bases;
    private final Question question;
    private final Jurisdiction jurisdiction;
    private final Batch batch;
    private final List<Requirement> requirements = new ArrayList<>();
    private final Set<String> unverified = new TreeSet<>();

    private Deciding(Law law, Bases bases, Question question) {
        this.law = law;
        this.bases = bases;
        this.question = question;
        this.jurisdiction = question.handling();
        this.batch = completed(question.batch());
    }

    static Decision decide(Law law, Bases bases, Question question) {
        return new Deciding(law, bases, question).decide();
    }

    /** The day of the act, the day on which it was found out, and the day of the step. */
    private record Days(LocalDate act, LocalDate found, LocalDate step) {}

    private Decision decide() {
        List<Days> days = days();
        List<Decision> decisions = days.stream().map(this::decideOn).toList();
        Decision decision = decisions.get(0);
        if (decisions.size() > 1) {
            boolean same = decisions.stream()
                    .allMatch(d -> d.conclusions().stream()
                            .map(Conclusion::fact)
                            .toList()
                            .equals(decisions.get(0).conclusions().stream()
                                    .map(Conclusion::fact)
                                    .toList()));
            decision = Reading.of(batch, common(decisions), law.hash())
                    .noting(same && question.batch().inspectedOn() != null ? List.of() : unknownDays(), List.of());
        }
        return decision.noting(List.of(), unverified);
    }

    private Decision decideOn(Days days) {
        boolean changed =
                days.act().isBefore(days.step()) && bases.substanceDiffers(jurisdiction, days.act(), days.step());
        Decision old = decideUnder(days, days.act(), changed);
        boolean lighter = old.conclusions().stream().anyMatch(c -> c.fact() instanceof ChoiceOfLaw);
        return lighter ? LighterLaw.choose(batch, old, decideUnder(days, days.step(), true)) : old;
    }

    /** Decides by the law of substance of the given day. */
    private Decision decideUnder(Days days, LocalDate substance, boolean changed) {
        List<Object> facts = new ArrayList<>();
        facts.add(batch);
        if (batch.items() != null) {
            facts.addAll(batch.items());
        }
        facts.addAll(requirements);
        facts.addAll(Involved.of(batch, jurisdiction));
        facts.addAll(batch.history());
        facts.add(new LegalDate(DateKind.SUBSTANCE, days.act()));
        facts.add(new LegalDate(DateKind.PROCEDURE, days.step()));
        facts.add(new LegalDate(DateKind.INSPECTION, days.found()));
        facts.add(Elapsed.between(days.act(), days.found()));
        if (changed) {
            facts.add(new LawChanged(days.act(), days.step()));
        }
        LegalDays legal = new LegalDays(substance, days.step(), days.found());
        for (DateKind kind : DateKind.values()) {
            facts.addAll(bases.values(jurisdiction, kind, legal.on(kind)));
        }
        return Reading.of(batch, bases.on(jurisdiction, legal, false).conclude(facts), law.hash());
    }

    /** Takes from the catalogue what the report leaves open, and notes what of it is not verified. */
    private Batch completed(Batch reported) {
        if (reported.items() == null) {
            return reported;
        }
        List<Item> items = new ArrayList<>();
        for (Item item : reported.items()) {
            Requirement found = law.catalogue()
                    .find(reported.product(), item.name(), reported.inspectedOn())
                    .orElse(null);
            if (found == null) {
                items.add(item);
                continue;
            }
            items.add(item.completedBy(found));
            if (requirements.stream().noneMatch(found::equals)) {
                requirements.add(found);
            }
            if (item.result() == Result.FAIL) {
                note(item, found);
            }
        }
        return reported.withItems(items);
    }

    private void note(Item item, Requirement found) {
        for (String field : found.unverified().split(",")) {
            boolean taken = field.equals("itemClass")
                    ? item.itemClass() == null
                    : field.equals("protectsHealthOrSafety") && item.protectsHealthOrSafety() == null;
            if (taken) {
                unverified.add("catalogue/" + found.product() + "/" + found.catalogueItem() + "." + field);
            }
        }
    }

    private List<Days> days() {
        LegalDay inspected = question.batch().inspectedOn();
        LegalDay act = question.batch().actOn();
        LocalDate on = question.on();
        LocalDate latest = on != null && on.isBefore(question.today()) ? on : question.today();
        Set<Days> days = new LinkedHashSet<>();
        for (LocalDate found : candidates(inspected, latest)) {
            LocalDate step = on == null ? found : on;
            // Where the act is not dated it is taken to have been done when it was found.
            for (LocalDate done : act == null ? List.of(found) : candidates(act, latest)) {
                LocalDate after = step.isBefore(done) ? done : step;
                days.add(new Days(done, found.isBefore(done) || found.isAfter(after) ? after : found, after));
            }
        }
        return List.copyOf(days);
    }

    /** Returns the days of an interval on which the law could make a difference: both ends and each change between. */
    private Collection<LocalDate> candidates(@Nullable LegalDay day, LocalDate latest) {
        LocalDate earliest = bases.judgingSince().orElse(latest);
        LocalDate first = day != null ? day.first() : earliest.isBefore(latest) ? earliest : latest;
        LocalDate last = day != null ? day.last() : latest;
        TreeSet<LocalDate> candidates = new TreeSet<>(List.of(first, last));
        candidates.addAll(bases.changes().subSet(first, true, last, true));
        return candidates;
    }

    private List<String> unknownDays() {
        List<String> unknown = new ArrayList<>();
        LegalDay inspected = question.batch().inspectedOn();
        LegalDay act = question.batch().actOn();
        if (inspected == null || !inspected.isExact()) {
            unknown.add("inspectedOn");
        }
        if (act != null && !act.isExact()) {
            unknown.add("actOn");
        }
        return unknown;
    }

    /** Returns what stands on all days, and whatever is to be established on any. */
    private static List<Conclusion> common(List<Decision> decisions) {
        Map<Object, List<Conclusion>> byFact = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            for (Conclusion conclusion : decision.conclusions()) {
                byFact.computeIfAbsent(conclusion.fact(), f -> new ArrayList<>())
                        .add(conclusion);
            }
        }
        List<Conclusion> common = new ArrayList<>();
        byFact.forEach((fact, found) -> {
            if (found.size() == decisions.size() || fact instanceof ToEstablish) {
                common.add(new Conclusion(fact, grounds(found)));
            }
        });
        return common;
    }

    /** Returns the grounds by rules that state it on all days; where the rules differ from day to day, all of them. */
    private static List<Ground> grounds(List<Conclusion> found) {
        Map<String, Ground> byRule = new LinkedHashMap<>();
        found.forEach(c -> c.grounds().forEach(g -> byRule.putIfAbsent(g.rule(), g)));
        List<Ground> always = byRule.values().stream()
                .filter(g -> found.stream()
                        .allMatch(
                                c -> c.grounds().stream().anyMatch(o -> o.rule().equals(g.rule()))))
                .toList();
        return always.isEmpty() ? List.copyOf(byRule.values()) : always;
    }
}
