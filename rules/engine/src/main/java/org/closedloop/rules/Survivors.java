package org.closedloop.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.decision.Conclusion;
import org.closedloop.law.InForce;
import org.closedloop.rules.Law.DatedValue;
import org.closedloop.rules.Probe.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the law that no case notices (用例察觉不到的变更): every constraint left out, every bound moved, every constant and
 * every conclusion dropped, every number and every day changed by the least there is, one at a time, each held against all
 * cases with what they expect.
 *
 * @param tried how many changes were tried
 * @param changes those that every case let pass
 */
public record Survivors(int tried, List<Change> changes) {

    public Survivors {
        changes = List.copyOf(changes);
    }

    /**
     * A change that no case notices.
     *
     * @param file file in which it was made, relative to the root of the law folder
     * @param probe where, and what was changed
     */
    public record Change(String file, Probe probe) {}

    /**
     * Tries every change of a rule book.
     *
     * @param book the rule book
     * @param cases its cases; all of them are met by the book as it is
     * @param today the present day in Asia/Shanghai
     * @param files which files of the law are changed
     * @param progress told the number of changes tried, now and then; may do nothing
     */
    public static Survivors of(
            RuleBook book,
            Collection<Course> cases,
            LocalDate today,
            Predicate<String> files,
            Consumer<Integer> progress) {
        return new Trying(book, cases, today, files, progress).survivors();
    }

    private static final class Trying {

        private static final Set<Kind> DAYS =
                EnumSet.of(Kind.FIRST_DAY, Kind.LAST_DAY, Kind.DAY_BEFORE, Kind.DAY_AFTER);

        private final RuleBook book;
        private final RuleBook plain;
        private final Law law;
        private final LocalDate today;
        private final Consumer<Integer> progress;
        private final Predicate<String> files;
        private final Map<String, List<Course>> byStem = new HashMap<>();
        private final List<Course> all;
        private final Map<String, List<Rule>> before = new HashMap<>();
        private final FirstDays firstDays;
        private final List<Change> survivors = new ArrayList<>();
        private int tried;

        Trying(
                RuleBook book,
                Collection<Course> cases,
                LocalDate today,
                Predicate<String> files,
                Consumer<Integer> progress) {
            this.files = files;
            this.book = book;
            this.plain = book.interpreted();
            this.law = book.law();
            this.today = today;
            this.progress = progress;
            this.all = List.copyOf(cases);
            cases.forEach(c -> byStem.computeIfAbsent(CoverageRecorder.stem(c.file()), f -> new ArrayList<>())
                    .add(c));
            this.firstDays = new FirstDays(law);
            law.rules().forEach(r -> before.put(r.card().name(), InterpretedRules.before(r, law.rules())));
        }

        Survivors survivors() {
            for (Rule rule : law.rules()) {
                Variants.of(rule.tree())
                        .forEach(v -> attempt(
                                rule,
                                v.kind(),
                                v.offset(),
                                v.change(),
                                new Rule(rule.card(), v.tree(), rule.instrument())));
                conclusions(rule);
                days(rule);
            }
            law.values().forEach(this::value);
            return new Survivors(tried, survivors);
        }

        private void conclusions(Rule rule) {
            RuleTree tree = rule.tree();
            for (RuleTree.NewFact dropped : tree.conclusions()) {
                List<RuleTree.NewFact> rest = tree.conclusions().stream()
                        .filter(f -> !f.equals(dropped))
                        .toList();
                attempt(
                        rule,
                        Kind.CONCLUSION,
                        dropped.offset(),
                        dropped.type(),
                        new Rule(
                                rule.card(),
                                new RuleTree(tree.name(), tree.offset(), tree.meta(), tree.conditions(), rest),
                                rule.instrument()));
            }
        }

        private void days(Rule rule) {
            InForce days = rule.card().inForce();
            LocalDate to = days.to();
            int offset = rule.tree().offset();
            LocalDate first = firstDays.of(rule);
            if (FirstDays.waits(rule)) {
                return;
            }
            // A rule that waits for others to begin is not noticed before they do.
            if (firstDays.ofOthers(rule).isBefore(days.from())) {
                attempt(
                        rule,
                        Kind.DAY_BEFORE,
                        offset,
                        days.from().minusDays(1).toString(),
                        within(rule, new InForce(days.from().minusDays(1), to)));
            }
            attempt(rule, Kind.FIRST_DAY, offset, first.toString(), within(rule, new InForce(first.plusDays(1), to)));
            if (to != null) {
                attempt(
                        rule,
                        Kind.LAST_DAY,
                        offset,
                        to.minusDays(1).toString(),
                        within(rule, new InForce(days.from(), to.minusDays(1))));
                // A rule whose numbers end with it says nothing the day after, whatever its own end.
                if (!to.equals(firstDays.endOfNumbers(rule))) {
                    attempt(
                            rule,
                            Kind.DAY_AFTER,
                            offset,
                            to.toString(),
                            within(rule, new InForce(days.from(), to.plusDays(1))));
                }
            }
        }

        private static Rule within(Rule rule, InForce days) {
            RuleCard c = rule.card();
            RuleCard card = new RuleCard(
                    c.name(),
                    c.clause(),
                    c.stage(),
                    c.governs(),
                    days,
                    c.unverified(),
                    c.replaces(),
                    c.jurisdiction(),
                    c.file(),
                    c.line());
            return new Rule(card, rule.tree(), rule.instrument());
        }

        private void value(DatedValue value) {
            // Years, days and pieces are counted whole.
            boolean parts = value.unit().equals("yuan")
                    || value.unit().equals("times")
                    || value.unit().equals("percent");
            BigDecimal least = parts ? BigDecimal.ONE.movePointLeft(2) : BigDecimal.ONE;
            for (BigDecimal other :
                    List.of(value.amount().add(least), value.amount().subtract(least))) {
                attempt(
                        value,
                        Kind.VALUE,
                        value.key() + " = " + other.toPlainString() + " " + value.inForce(),
                        v -> v.equals(value) ? v.with(other, v.inForce()) : v);
            }
            law.values().stream()
                    .filter(v -> v.sameAs(value)
                            && value.inForce().from().equals(v.inForce().to()))
                    .forEach(before -> days(before, value));
        }

        /** Has a number become another a day later, and a day earlier. */
        private void days(DatedValue before, DatedValue value) {
            InForce own = value.inForce();
            for (int shift : List.of(1, -1)) {
                LocalDate day = own.from().plusDays(shift);
                boolean room = day.isAfter(before.inForce().from()) && (own.to() == null || day.isBefore(own.to()));
                if (room) {
                    attempt(
                            value,
                            shift > 0 ? Kind.VALUE_FIRST_DAY : Kind.VALUE_DAY_BEFORE,
                            value.key() + " from " + day,
                            v -> v.equals(value)
                                    ? v.with(v.amount(), new InForce(day, own.to()))
                                    : v.equals(before)
                                            ? v.with(
                                                    v.amount(),
                                                    new InForce(before.inForce().from(), day))
                                            : v);
                }
            }
        }

        private void attempt(DatedValue value, Kind kind, String what, UnaryOperator<DatedValue> change) {
            List<DatedValue> values = law.values().stream().map(change).toList();
            String folder = value.instrument().jurisdiction().folder() + "/"
                    + value.instrument().id();
            attempt(
                    new Law(law.instruments(), values, law.rules(), law.catalogue(), law.sources(), law.hash()),
                    null,
                    folder,
                    new Change(folder + "/values.yaml", new Probe(kind, value.line(), value.column(), what)));
        }

        private void attempt(Rule rule, Kind kind, int offset, String what, Rule changed) {
            List<Rule> rules = law.rules().stream()
                    .map(r -> r.card().equals(rule.card()) ? changed : r)
                    .toList();
            SourceText source = law.source(rule.card().file());
            attempt(
                    new Law(law.instruments(), law.values(), rules, law.catalogue(), law.sources(), law.hash()),
                    changed,
                    CoverageRecorder.stem(rule.card().file()),
                    new Change(rule.card().file(), new Probe(kind, source.line(offset), source.column(offset), what)));
        }

        private void attempt(Law changed, @Nullable Rule rule, String stem, Change change) {
            if (!files.test(change.file())) {
                return;
            }
            progress.accept(++tried);
            RuleBook other = book.with(changed, evaluation(changed, rule));
            Stream<Course> beside = byStem.entrySet().stream()
                    .filter(e -> e.getKey().startsWith(stem))
                    .flatMap(e -> e.getValue().stream());
            if (Stream.concat(beside, all.stream()).noneMatch(c -> notices(c, other))
                    && !idle(change.probe().kind(), other)) {
                survivors.add(change);
            }
        }

        /** Orders the rules once for all days; only what the changed rule needs may differ from before. */
        private Function<List<Rule>, Evaluator> evaluation(Law changed, @Nullable Rule rule) {
            Map<String, Integer> order = new HashMap<>();
            List<Rule> own = rule == null ? List.of() : InterpretedRules.before(rule, law.rules());
            String name = rule == null ? "" : rule.card().name();
            InterpretedRules.ordered(
                            changed.rules(),
                            r -> r.card().name().equals(name)
                                    ? own
                                    : before.getOrDefault(r.card().name(), List.of()))
                    .forEach(r -> order.put(r.card().name(), order.size()));
            return rules -> InterpretedRules.inOrder(rules.stream()
                    .sorted(Comparator.comparing(
                            (Rule r) -> order.getOrDefault(r.card().name(), 0)))
                    .toList());
        }

        /**
         * Returns whether a conclusion dropped or a day moved makes no difference, as another rule states the same: the facts of no
         * case differ, though for a day the grounds of some do. Where not even they do, no case lies on the day.
         */
        private boolean idle(Kind kind, RuleBook other) {
            boolean dropped = kind == Kind.CONCLUSION;
            return (dropped || DAYS.contains(kind))
                    && all.stream().allMatch(c -> facts(plain, c).equals(facts(other, c)))
                    && (dropped
                            || all.stream().anyMatch(c -> !conclusions(plain, c).equals(conclusions(other, c))));
        }

        private List<Object> facts(RuleBook by, Course course) {
            return conclusions(by, course).stream().map(Conclusion::fact).toList();
        }

        private List<Conclusion> conclusions(RuleBook by, Course course) {
            return Followed.of(by, course, today).conclusions();
        }

        private boolean notices(Course course, RuleBook other) {
            return !Followed.of(other, course, today).misses(other, course).isEmpty();
        }
    }
}
