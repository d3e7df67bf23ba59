package org.closedloop.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.inspection.Batch;
import org.closedloop.law.LegalDay;
import org.closedloop.rules.Probe.Kind;
import org.closedloop.rules.Variants.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What the cases beside each rule show of it (用例覆盖率): not only that it was hit, but that each of its comparisons decides
 * alone in some case, each bound is met exactly, each constant of a list is needed, and each end of its time, and each day on
 * which a number that it reads becomes another, is tried on both sides. What is not shown could be deleted or moved without any case noticing.
 *
 * @param rules what is shown of each rule, by file and line
 * @param texts texts of the rule files, by file
 */
public record Coverage(List<OfRule> rules, Map<String, String> texts) {

    public Coverage {
        rules = List.copyOf(rules);
        texts = Map.copyOf(texts);
    }

    /**
     * What is shown of a rule.
     *
     * @param rule the rule
     * @param shown what the cases show, by place
     * @param missing what they do not, by place
     */
    public record OfRule(RuleCard rule, List<Probe> shown, List<Probe> missing) {

        public OfRule {
            shown = shown.stream().sorted().toList();
            missing = missing.stream().sorted().toList();
        }
    }

    /** Returns what is shown of the rules of some files. */
    public Coverage of(Predicate<String> files) {
        return new Coverage(
                rules.stream().filter(r -> files.test(r.rule().file())).toList(), texts);
    }

    /** Returns the number of things shown. */
    public int shown() {
        return rules.stream().mapToInt(r -> r.shown().size()).sum();
    }

    /** Returns the number of things that are to be shown. */
    public int total() {
        return rules.stream()
                .mapToInt(r -> r.shown().size() + r.missing().size())
                .sum();
    }

    /** Returns the part shown in percent, with one digit, never rounded up; 100 where there is nothing to show. */
    public BigDecimal percent() {
        return percent(shown(), total());
    }

    /** Returns a part in percent, with one digit, never rounded up. */
    public static BigDecimal percent(int part, int total) {
        return total == 0
                ? new BigDecimal("100.0")
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN);
    }

    /**
     * Decides every case and watches the rules beside it.
     *
     * @param book the rule book
     * @param cases its cases
     * @param today the present day in Asia/Shanghai
     */
    public static Coverage of(RuleBook book, Collection<Course> cases, LocalDate today) {
        return new Measuring(book.law(), book, cases, today).coverage();
    }

    /** Decides cases, as they are and moved by a day. */
    private static final class Measuring {

        private final Law law;
        private final CoverageRecorder recorder;
        private final RuleBook watched;
        private final LocalDate today;
        private final Map<Course, Map<Rule, LocalDate>> hits = new HashMap<>();
        private final Map<String, List<Course>> byStem = new HashMap<>();

        Measuring(Law law, RuleBook book, Collection<Course> cases, LocalDate today) {
            this.law = law;
            this.today = today;
            this.recorder = new CoverageRecorder(law.rules());
            this.watched = book.evaluatedBy(recorder::watched);
            for (Course course : cases) {
                byStem.computeIfAbsent(CoverageRecorder.stem(course.file()), f -> new ArrayList<>())
                        .add(course);
                Map<Rule, LocalDate> hit = watch(course, true);
                hits.put(course, hit);
                for (Rule rule : recorder.beside(course.file())) {
                    LocalDate day = hit.get(rule);
                    CoverageRecorder.Seen seen = recorder.seen(rule);
                    if (day == null) {
                        seen.missed = true;
                    } else {
                        seen.hit = true;
                        seen.hitOn.add(day);
                    }
                }
            }
        }

        private Map<Rule, LocalDate> watch(Course course, boolean variants) {
            return recorder.watch(course.file(), variants, () -> Followed.of(watched, course, today));
        }

        Coverage coverage() {
            FirstDays firstDays = new FirstDays(law);
            List<OfRule> rules = new ArrayList<>();
            for (Rule rule : law.rules()) {
                rules.add(of(rule, firstDays));
            }
            Map<String, String> texts = new TreeMap<>();
            law.sources().forEach((file, source) -> texts.put(file, source.text()));
            return new Coverage(rules, texts);
        }

        private OfRule of(Rule rule, FirstDays firstDays) {
            LocalDate first = firstDays.of(rule);
            List<Probe> shown = new ArrayList<>();
            List<Probe> missing = new ArrayList<>();
            CoverageRecorder.Seen seen = recorder.seen(rule);
            seen.shown.forEach(v -> shown.add(probe(rule, v)));
            seen.open.forEach(v -> missing.add(probe(rule, v)));
            (seen.hit ? shown : missing).add(probe(rule, Kind.HIT, rule.card().name()));
            (seen.missed ? shown : missing)
                    .add(probe(rule, Kind.MISS, rule.card().name()));
            if (!FirstDays.waits(rule)) {
                LocalDate before = first.minusDays(1);
                (seen.hitOn.contains(first) ? shown : missing).add(probe(rule, Kind.FIRST_DAY, first.toString()));
                (movedHits(rule, before, first) ? shown : missing).add(probe(rule, Kind.DAY_BEFORE, before.toString()));
            }
            LocalDate end = rule.card().inForce().to();
            if (end != null) {
                LocalDate last = end.minusDays(1);
                (seen.hitOn.contains(last) ? shown : missing).add(probe(rule, Kind.LAST_DAY, last.toString()));
                (movedHits(rule, end, last) ? shown : missing).add(probe(rule, Kind.DAY_AFTER, end.toString()));
            }
            for (FirstDays.Change change : firstDays.changes(rule)) {
                LocalDate day = change.value().inForce().from();
                int offset = change.condition().pattern().offset();
                String key = change.value().key() + " ";
                (movedDiffers(rule, day, day.minusDays(1)) ? shown : missing)
                        .add(at(rule, Kind.VALUE_FIRST_DAY, offset, key + day));
                (movedDiffers(rule, day.minusDays(1), day) ? shown : missing)
                        .add(at(rule, Kind.VALUE_DAY_BEFORE, offset, key + day.minusDays(1)));
            }
            return new OfRule(rule.card(), shown, missing);
        }

        /** Returns whether a case of one day misses the rule and, moved to the other, hits it. */
        private boolean movedHits(Rule rule, LocalDate from, LocalDate to) {
            return besideOn(rule, from)
                    .filter(c -> !hits.getOrDefault(c, Map.of()).containsKey(rule))
                    .anyMatch(c -> to.equals(watch(moved(c, from, to), false).get(rule)));
        }

        /** Returns whether a case of one day and the same case of another have the rule conclude differently. */
        private boolean movedDiffers(Rule rule, LocalDate from, LocalDate to) {
            return besideOn(rule, from).anyMatch(c -> {
                watch(c, false);
                Set<Object> as = recorder.concluded(rule, from);
                watch(moved(c, from, to), false);
                return !as.equals(recorder.concluded(rule, to));
            });
        }

        private Stream<Course> besideOn(Rule rule, LocalDate day) {
            return byStem.getOrDefault(CoverageRecorder.stem(rule.card().file()), List.of()).stream()
                    .filter(c -> isOn(c.batch().inspectedOn(), day)
                            || isOn(c.batch().actOn(), day)
                            || day.equals(c.on())
                            || c.events().stream()
                                    .anyMatch(e -> day.equals(e.event().on())));
        }

        private static boolean isOn(@Nullable LegalDay day, LocalDate date) {
            return day != null && day.isExact() && day.first().equals(date);
        }

        private static Course moved(Course course, LocalDate from, LocalDate to) {
            Batch batch = course.batch();
            LegalDay target = LegalDay.of(to);
            return new Course(
                    course.title(),
                    batch.withDays(
                            isOn(batch.inspectedOn(), from) ? target : batch.inspectedOn(),
                            isOn(batch.actOn(), from) ? target : batch.actOn()),
                    from.equals(course.on()) ? to : course.on(),
                    course.events().stream().map(e -> moved(e, from, to)).toList(),
                    course.expected(),
                    course.file(),
                    course.line());
        }

        private static ToldEvent moved(ToldEvent told, LocalDate from, LocalDate to) {
            return told.event().on().equals(from)
                    ? new ToldEvent(told.event().on(to), told.expected(), told.line())
                    : told;
        }

        private Probe probe(Rule rule, Variant variant) {
            return at(rule, variant.kind(), variant.offset(), variant.what());
        }

        private Probe probe(Rule rule, Kind kind, String what) {
            return at(rule, kind, rule.tree().offset(), what);
        }

        private Probe at(Rule rule, Kind kind, int offset, String what) {
            SourceText source = law.source(rule.card().file());
            return new Probe(kind, source.line(offset), source.column(offset), what);
        }
    }
}
