package org.closedloop.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.classification.Grade;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.ProductResult;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.Violation;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Benchmark;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.Sanction;
import org.closedloop.disposition.Track;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/** Reads what the rules concluded (读取结论) into a {@link Decision}; concludes nothing of its own. */
public final class Reading {

    private Reading() {}

    /**
     * Returns the decision that the conclusions about a batch amount to.
     *
     * @param batch the batch
     * @param conclusions everything the rules concluded, in any order
     * @param lawHash hash of the rules
     */
    public static Decision of(Batch batch, Collection<Conclusion> conclusions, String lawHash) {
        List<Conclusion> sorted = Conclusion.sorted(conclusions);
        List<Ground> grounds =
                sorted.stream().flatMap(c -> c.grounds().stream()).toList();
        ProductResult result = result(batch, sorted);
        return new Decision(
                batch.id(),
                result,
                grade(result, sorted),
                facts(sorted, Routed.class)
                        .map(Routed::kind)
                        .max(Comparator.naturalOrder())
                        .orElse(Route.NONE),
                codes(facts(sorted, Measure.class), Measure::kind, MeasureKind::name),
                codes(facts(sorted, Track.class), Track::kind, TrackKind::name),
                violations(batch, sorted),
                List.copyOf(new TreeSet<>(grounds.stream().map(Ground::clause).toList())),
                List.copyOf(new TreeSet<>(
                        facts(sorted, ToEstablish.class).map(ToEstablish::path).toList())),
                List.copyOf(new TreeSet<>(grounds.stream()
                        .filter(Ground::unverified)
                        .map(g -> g.clause().toString())
                        .toList())),
                null,
                lawHash,
                sorted);
    }

    private static ProductResult result(Batch batch, List<Conclusion> conclusions) {
        return facts(conclusions, ProductJudged.class)
                .map(ProductJudged::kind)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> untested(batch.items()) ? ProductResult.NOT_TESTED : ProductResult.UNDETERMINED);
    }

    private static boolean untested(@Nullable List<Item> items) {
        return items != null && items.isEmpty();
    }

    private static Grade grade(ProductResult result, List<Conclusion> conclusions) {
        return facts(conclusions, Graded.class)
                .map(Graded::kind)
                .max(Comparator.naturalOrder())
                .orElse(result == ProductResult.NONCONFORMING ? Grade.UNDETERMINED : Grade.NONE);
    }

    private static List<ViolationFound> violations(Batch batch, List<Conclusion> conclusions) {
        List<ViolationFound> found = new ArrayList<>();
        for (Conclusion c : conclusions) {
            if (c.fact() instanceof Violation violation) {
                List<FineRange> fines = facts(conclusions, Fine.class)
                        .filter(f -> f.violation() == violation.kind())
                        .map(FineRange::of)
                        .toList();
                List<Sanction> also = codes(
                        facts(conclusions, Also.class).filter(a -> a.violation() == violation.kind()),
                        Also::kind,
                        Sanction::name);
                ClauseRef clause = Objects.requireNonNull(c.grounds().get(0)).clause();
                found.add(new ViolationFound(
                        violation.kind(),
                        clause,
                        joined(fines.stream().map(FineRange::toString)),
                        also,
                        yuan(batch, fines),
                        joined(benchmarks(conclusions, violation, fines))));
            }
        }
        found.sort(Comparator.comparing(ViolationFound::clause));
        return found;
    }

    /** A bench mark that would leave the lawful range binds no one and is left out. */
    private static Stream<String> benchmarks(
            List<Conclusion> conclusions, Violation violation, List<FineRange> lawful) {
        return facts(conclusions, Benchmark.class)
                .filter(b -> b.violation() == violation.kind())
                .map(FineRange::of)
                .filter(b -> lawful.stream().anyMatch(f -> f.contains(b)))
                .map(FineRange::toString);
    }

    private static @Nullable String yuan(Batch batch, List<FineRange> fines) {
        List<String> known = fines.stream()
                .flatMap(f -> f.inYuan(batch).stream())
                .map(FineRange::ends)
                .toList();
        return known.size() < fines.size() ? null : joined(known.stream());
    }

    private static @Nullable String joined(Stream<String> ranges) {
        List<String> sorted = ranges.distinct().sorted().toList();
        return sorted.isEmpty() ? null : String.join(" or ", sorted);
    }

    private static <T, K> List<K> codes(Stream<T> facts, Function<T, K> kind, Function<K, String> name) {
        return facts.map(kind).distinct().sorted(Comparator.comparing(name)).toList();
    }

    private static <T> Stream<T> facts(List<Conclusion> conclusions, Class<T> type) {
        return conclusions.stream()
                .map(Conclusion::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
