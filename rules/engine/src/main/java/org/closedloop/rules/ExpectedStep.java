package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Objection;
import org.closedloop.casefile.Obligation;
import org.closedloop.casefile.Recorded;
import org.closedloop.decision.Conclusion;
import org.closedloop.law.ClauseRef;
import org.closedloop.rules.Expected.Miss;
import org.jspecify.annotations.Nullable;

/**
 * What must follow from an event, or how a case must stand at the end of a course (预期办理结果). What it does not name may be
 * anything.
 *
 * @param accepted whether the event must be recorded; {@code null} if nothing is said, then it must
 * @param either whether it may be recorded or rejected
 * @param reason code of the reason for which it must be rejected; {@code null} if nothing is said
 * @param clause clause that must stand against it; {@code null} if nothing is said
 * @param breaches clauses that it must offend, exactly; {@code null} if nothing is said
 * @param mayClose whether the case may be closed afterwards; {@code null} if nothing is said
 * @param closed whether the case must be closed afterwards; {@code null} if nothing is said
 * @param tracks how tracks must stand afterwards: {@code OPEN} or {@code CLOSED}, by code
 * @param obligations how the newest obligation of each duty must stand, by {@code DUTY} or {@code DUTY[party]}
 * @param conclusions what must be concluded; an empty list: nothing; {@code null} if nothing is said
 * @param absent what must not be concluded
 * @param silent clauses by which nothing must be concluded
 */
public record ExpectedStep(
        @Nullable Boolean accepted,
        boolean either,
        @Nullable String reason,
        @Nullable String clause,
        @Nullable List<String> breaches,
        @Nullable Boolean mayClose,
        @Nullable Boolean closed,
        Map<String, String> tracks,
        Map<String, Due> obligations,
        @Nullable List<String> conclusions,
        List<String> absent,
        List<String> silent) {

    /** Expects nothing in particular. */
    static final ExpectedStep NOTHING =
            new ExpectedStep(null, false, null, null, null, null, null, Map.of(), Map.of(), null, List.of(), List.of());

    public ExpectedStep {
        breaches = breaches == null ? null : List.copyOf(breaches);
        tracks = Map.copyOf(tracks);
        obligations = Map.copyOf(obligations);
        conclusions = conclusions == null ? null : List.copyOf(conclusions);
        absent = List.copyOf(absent);
        silent = List.copyOf(silent);
    }

    /**
     * How an obligation must stand.
     *
     * @param none whether there must be none
     * @param undated whether it must have no last day
     * @param dueBy its last day; {@code null} if nothing is said
     * @param notBefore its first day; {@code null} if nothing is said
     * @param status its status; {@code null} if nothing is said
     * @param bearer who must owe it; {@code null} if nothing is said
     */
    public record Due(
            boolean none,
            boolean undated,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate notBefore,
            @Nullable String status,
            @Nullable String bearer) {}

    /** Returns how what became of an event differs from this. */
    List<Miss> misses(Recorded recorded, BooleanSupplier closable) {
        List<Miss> misses = new ArrayList<>();
        boolean wanted = accepted == null ? reason == null && clause == null : accepted;
        if (recorded instanceof Recorded.Rejected rejected) {
            List<String> kinds = rejected.objections().stream()
                    .map(o -> o.kind().name())
                    .distinct()
                    .toList();
            List<String> clauses = rejected.objections().stream()
                    .map(Objection::clause)
                    .filter(Objects::nonNull)
                    .map(ClauseRef::toString)
                    .distinct()
                    .toList();
            if (wanted && !either) {
                misses.add(new Miss(
                        "accepted", "true", "false: " + String.join(", ", kinds) + " " + String.join(", ", clauses)));
            }
            lacks("reason", reason, kinds, misses);
            lacks("clause", clause, clauses, misses);
        } else if (!wanted && !either) {
            misses.add(new Miss("accepted", "false", "true"));
        }
        if (breaches != null) {
            List<String> got = recorded instanceof Recorded.Accepted a
                    ? a.irregularities().stream()
                            .map(i -> i.clause().toString())
                            .sorted()
                            .distinct()
                            .toList()
                    : List.of();
            equal("breaches", breaches.stream().sorted().distinct().toList().toString(), got.toString(), misses);
        }
        List<String> concluded = recorded.conclusions().stream()
                .map(Conclusion::fact)
                .map(Expected::written)
                .toList();
        if (conclusions != null) {
            if (conclusions.isEmpty() && !concluded.isEmpty()) {
                misses.add(new Miss("conclusions", "[]", String.join(", ", concluded)));
            }
            conclusions.forEach(c -> lacks("conclusions", c, concluded, misses));
        }
        absent.stream()
                .filter(concluded::contains)
                .forEach(c -> misses.add(new Miss("conclusions", "not " + c, String.join(", ", concluded))));
        List<String> citing = recorded.conclusions().stream()
                .flatMap(c -> c.grounds().stream())
                .map(g -> g.clause().toString())
                .distinct()
                .toList();
        silent.stream()
                .filter(citing::contains)
                .forEach(c -> misses.add(new Miss("clauses", "not " + c, String.join(", ", citing))));
        misses.addAll(misses(recorded.file(), closable));
        return misses;
    }

    /** Returns how a case stands otherwise than this says. */
    List<Miss> misses(CaseFile file, BooleanSupplier closable) {
        List<Miss> misses = new ArrayList<>();
        if (mayClose != null) {
            equal("mayClose", mayClose.toString(), String.valueOf(closable.getAsBoolean()), misses);
        }
        if (closed != null) {
            equal("closed", closed.toString(), String.valueOf(file.isClosed()), misses);
        }
        Map<String, String> open = new TreeMap<>();
        file.tracks().forEach((kind, isOpen) -> open.put(kind.name(), isOpen ? "OPEN" : "CLOSED"));
        new TreeMap<>(tracks)
                .forEach((kind, state) -> equal("tracks." + kind, state, open.getOrDefault(kind, "none"), misses));
        new TreeMap<>(obligations).forEach((name, due) -> obligation(name, due, file, misses));
        return misses;
    }

    private static void obligation(String name, Due due, CaseFile file, List<Miss> misses) {
        Optional<Obligation> found = file.obligations().stream()
                .filter(o -> name.equals(o.duty().name()) || name.equals(o.duty() + "[" + o.party() + "]"))
                .reduce((first, last) -> last);
        String what = "obligations." + name;
        if (found.isEmpty() || due.none()) {
            equal(what, due.none() ? "none" : "one", found.isEmpty() ? "none" : "one", misses);
            return;
        }
        Obligation o = found.get();
        if (due.dueBy() != null || due.undated()) {
            equal(
                    what + ".dueBy",
                    due.undated() ? "none" : String.valueOf(due.dueBy()),
                    o.dueBy().map(LocalDate::toString).orElse("none"),
                    misses);
        }
        if (due.notBefore() != null) {
            equal(
                    what + ".notBefore",
                    due.notBefore().toString(),
                    o.notBefore().map(LocalDate::toString).orElse("none"),
                    misses);
        }
        if (due.status() != null) {
            equal(what + ".status", due.status(), o.status().name(), misses);
        }
        if (due.bearer() != null) {
            equal(what + ".bearer", due.bearer(), o.bearerName(), misses);
        }
    }

    private static void lacks(String what, @Nullable String wanted, List<String> got, List<Miss> misses) {
        if (wanted != null && !got.contains(wanted)) {
            misses.add(new Miss(what, wanted, String.join(", ", got)));
        }
    }

    private static void equal(String what, String wanted, String got, List<Miss> misses) {
        if (!wanted.equals(got)) {
            misses.add(new Miss(what, wanted, got));
        }
    }
}
