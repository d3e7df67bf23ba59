package org.closedloop.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.closedloop.law.InForce;
import org.closedloop.law.Jurisdiction;

/**
 * The constants on which the rules of a law turn (规则中的常数), and what lies just below and just above them.
 *
 * @param amounts yuan: each bound, 0.01 below and 0.01 above it
 * @param totals yuan: bounds as they are, for sums that shall come out at one
 * @param factors what amounts are multiplied by in sums
 * @param years bounds of elapsed time
 * @param changes first days on which the law is another than the day before, in order
 * @param places each jurisdiction that has law, one within it, and one apart from all of them
 */
record LawConstants(
        List<BigDecimal> amounts,
        List<BigDecimal> totals,
        List<BigDecimal> factors,
        List<Integer> years,
        List<LocalDate> changes,
        List<Jurisdiction> places) {

    private static final BigDecimal FEN = new BigDecimal("0.01");

    static LawConstants of(Law law) {
        TreeSet<BigDecimal> bounds = new TreeSet<>(values(law, "yuan"));
        law.rules().stream()
                .flatMap(r -> r.tree().conditions().stream())
                .flatMap(c -> c.pattern().constraints().stream())
                .filter(RuleTree.Comparison.class::isInstance)
                .map(RuleTree.Comparison.class::cast)
                .flatMap(c -> Stream.of(c.left(), c.right()))
                .map(LawConstants::number)
                .filter(Objects::nonNull)
                .forEach(bounds::add);
        TreeSet<BigDecimal> amounts = new TreeSet<>();
        for (BigDecimal bound : bounds) {
            amounts.addAll(List.of(bound, bound.add(FEN)));
            amounts.add(bound.subtract(FEN).max(BigDecimal.ZERO));
        }
        TreeSet<LocalDate> changes = new TreeSet<>();
        Stream.of(
                        law.rules().stream().map(r -> r.card().inForce()),
                        law.values().stream().map(Law.DatedValue::inForce),
                        law.instruments().values().stream().map(i -> i.inForce()))
                .flatMap(s -> s)
                .flatMap(LawConstants::ends)
                .forEach(changes::add);
        TreeSet<Jurisdiction> places = new TreeSet<>(List.of(new Jurisdiction("CN-99")));
        for (var instrument : law.instruments().values()) {
            places.add(instrument.jurisdiction());
            places.add(within(instrument.jurisdiction()));
        }
        return new LawConstants(
                List.copyOf(amounts),
                List.copyOf(bounds),
                values(law, "times"),
                values(law, "years").stream().map(BigDecimal::intValueExact).toList(),
                List.copyOf(changes),
                List.copyOf(places));
    }

    private static Jurisdiction within(Jurisdiction place) {
        return place.chain().size() > 3 ? place : new Jurisdiction(place.code() + "-06");
    }

    private static Stream<LocalDate> ends(InForce inForce) {
        return Stream.concat(Stream.of(inForce.from()), Stream.ofNullable(inForce.to()));
    }

    private static List<BigDecimal> values(Law law, String unit) {
        return new ArrayList<>(new TreeSet<>(law.values().stream()
                .filter(v -> v.unit().equals(unit))
                .map(Law.DatedValue::amount)
                .toList()));
    }

    @SuppressWarnings("NullAway") // the caller filters what is no number
    private static BigDecimal number(RuleTree.Expression expression) {
        if (expression instanceof RuleTree.Whole whole) {
            return whole.value();
        }
        return expression instanceof RuleTree.Decimal decimal ? decimal.value() : null;
    }
}
