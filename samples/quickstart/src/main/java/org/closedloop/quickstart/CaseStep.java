package org.closedloop.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedloop.calendar.Step;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Irregularity;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Ground;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.LegalDay;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.Writes;

/**
 * A step of a case that was played (办理步骤): what it did and what followed.
 *
 * @param played the case
 * @param number its place in the case, from 0
 */
record CaseStep(Played played, int number) {

    Recorded recorded() {
        return played.steps().get(number);
    }

    Event event() {
        return recorded().event();
    }

    LocalDate on() {
        return event().on();
    }

    CaseFile file() {
        return recorded().file();
    }

    /** Returns the paper that it writes, if it was recorded and writes one. */
    Optional<StepPaperKind> paper() {
        return recorded().isAccepted() ? StepPaperKind.of(event().kind()) : Optional.empty();
    }

    /** Returns the name of the file of its paper. */
    String paperFile(StepPaperKind kind) {
        return Papers.safe(played.id()) + "-" + (number + 1) + "-" + kind.suffix() + ".html";
    }

    /** Returns what its paper is called by the rules, else by its kind. */
    String title(StepPaperKind kind) {
        return recorded().conclusions().stream()
                .map(c -> c.fact())
                .filter(Writes.class::isInstance)
                .map(f -> ((Writes) f).paper())
                .findFirst()
                .orElse(kind.zh());
    }

    /** Returns what is owed since this step. */
    List<Obligation> owed() {
        int before = played.before(number).obligations().size();
        return recorded().isAccepted()
                ? file().obligations().stream().filter(o -> o.number() > before).toList()
                : List.of();
    }

    /** Returns what this step brought to its end: done, late or dropped. */
    List<Obligation> settled() {
        List<Obligation> before = played.before(number).obligations();
        return file().obligations().stream()
                .filter(o -> o.number() <= before.size()
                        && before.get(o.number() - 1).isOpen()
                        && !o.isOpen())
                .toList();
    }

    /** Returns in what it was not as the law demands. */
    List<Irregularity> irregularities() {
        return recorded() instanceof Recorded.Accepted accepted ? accepted.irregularities() : List.of();
    }

    /** Returns every clause by which it was decided, sorted. */
    List<ClauseRef> clauses() {
        return recorded().conclusions().stream()
                .flatMap(c -> c.grounds().stream())
                .map(Ground::clause)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the clauses among them that were not yet held against the official text. */
    List<ClauseRef> unverified() {
        return recorded().conclusions().stream()
                .flatMap(c -> c.grounds().stream())
                .filter(Ground::unverified)
                .map(Ground::clause)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns who owes something, as a paper names it. */
    static String bearer(Obligation o) {
        return o.bearer() != Actor.PARTY ? o.bearer().zh() : o.party().equals(CaseFile.UNNAMED) ? "当事人" : o.party();
    }

    /** Returns from when to when something is owed: 不迟于2021年5月31日. */
    static String when(Obligation o) {
        String first = o.notBefore().map(d -> "自" + day(d) + "起").orElse("");
        String last = o.dueBy().map(d -> "不迟于" + day(d)).orElse("");
        String both = first + (first.isEmpty() || last.isEmpty() ? "" : "，") + last;
        return both.isEmpty() ? "没有法定日数" : both;
    }

    /** Returns how the day was worked out, in one line; empty where there is no day. */
    static String why(Obligation o) {
        return o.deadline() == null
                ? ""
                : o.why().stream().map(Step::text).map(t -> t.zh()).collect(Collectors.joining("；"));
    }

    static String day(LocalDate day) {
        return Words.day(LegalDay.of(day));
    }
}
