package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The shipped law keeps its promises of any batch made of its own constants. What breaks one is shown as a case to be pasted
 * into a {@code .cases.yaml}, with as little in it as still breaks it.
 */
class GeneratedLawTest {

    private static final long SEED = Long.getLong("closedloop.seed", 20_261_122L);
    private static final int BATCHES = Integer.getInteger("closedloop.batches", 300);

    /** Shares of the work; as many as there are whatever the machine, so that the same batch is always found first. */
    private static final int SHARES = 16;

    private static final RuleBook BOOK = RuleBook.standard();
    private static final RuleBook PLAIN = BOOK.interpreted();
    private static final LawConstants CONSTANTS = LawConstants.of(BOOK.law());

    /** A sentence of which a batch is the counterexample. */
    private record Broken(int index, GeneratedCase asked, String sentence) {}

    /**
     * All claims in one pass, so that each rule base is compiled once: of every batch that it is routed once, grounded, and
     * asks only for what is open; of every fifth that a further failing item lowers no grade; of every fortieth that the plain
     * reading of the rules decides the same.
     */
    @Test
    void every_batch_keeps_the_promises_and_every_rule_is_hit() {
        DecisionClaims claims = new DecisionClaims(BOOK.law());
        BatchGenerator generator = generator(BATCHES);
        Set<String> hit = ConcurrentHashMap.newKeySet();
        holds(BATCHES, asked -> {
            Decision decision = BOOK.decide(asked.question());
            Stream.concat(Stream.of(decision), Stream.ofNullable(decision.otherLaw()))
                    .flatMap(d -> d.conclusions().stream())
                    .map(Conclusion::grounds)
                    .flatMap(List::stream)
                    .map(Ground::rule)
                    .forEach(hit::add);
            List<String> broken = new ArrayList<>(claims.broken(asked, decision));
            int share = Math.floorMod(asked.tree().hashCode(), 40);
            if (share % 5 == 0) {
                broken.addAll(lowered(asked, decision, generator));
            }
            if (share == 1) {
                broken.addAll(differences(asked, PLAIN));
            }
            return broken;
        });
        if (BATCHES < 100_000) {
            return; // Fewer batches need not reach every rule.
        }
        Set<String> never = BOOK.rules().stream().map(RuleCard::name).collect(Collectors.toCollection(TreeSet::new));
        never.removeAll(hit);
        assertThat(never)
                .as("seed %d: rules that no generated batch reaches, of which nothing was tested", SEED)
                .isEmpty();
    }

    /**
     * An item that takes no part leaves the grade as it is; any other raises it or leaves it. It holds without exception
     * because an item is graded by itself, a general grade gives way to an open one and both to a serious one, and 从旧兼从轻
     * (administrative_penalty_law/37) takes the lower of two grades of which neither falls. Only the name must be another:
     * conclusions tell items apart by it.
     */
    private static List<String> lowered(GeneratedCase asked, Decision before, BatchGenerator generator) {
        GeneratedCase more = generator.withFailingItem(asked, asked.tree().hashCode());
        Decision after = BOOK.decide(more.question());
        return after.grade().compareTo(before.grade()) >= 0
                ? List.of()
                : List.of("the grade fell with one more failing item: " + before.grade() + " to " + after.grade()
                        + " with " + more.tree().get("items"));
    }

    @Test
    void rules_and_facts_in_another_order_decide_the_same_to_the_byte() {
        RuleBook shuffled = BOOK.shuffled(SEED);
        holds(Math.max(1, BATCHES / 100), asked -> differences(asked, shuffled));
    }

    private static List<String> differences(GeneratedCase asked, RuleBook other) {
        Decision first = BOOK.decide(asked.question());
        Decision second = other.decide(asked.question());
        return first.equals(second) && first.toString().equals(second.toString())
                ? List.of()
                : List.of("decided as " + first + " and as " + second);
    }

    private static BatchGenerator generator(int size) {
        return new BatchGenerator(CONSTANTS, SEED, size);
    }

    /** Tries all batches, and fails with the first that breaks a sentence, as a case. */
    private static void holds(int size, Function<GeneratedCase, List<String>> claims) {
        BatchGenerator generator = generator(size);
        IntStream.range(0, SHARES)
                .parallel()
                .mapToObj(share -> first(generator, claims, share * size / SHARES, (share + 1) * size / SHARES))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Broken::index))
                .ifPresent(broken -> fail(shown(broken, claims)));
    }

    private static @Nullable Broken first(
            BatchGenerator generator, Function<GeneratedCase, List<String>> claims, int from, int to) {
        for (int i = from; i < to; i++) {
            GeneratedCase asked = generator.batch(i);
            List<String> broken = tried(claims, asked);
            if (!broken.isEmpty()) {
                return new Broken(i, asked, broken.get(0));
            }
        }
        return null;
    }

    private static List<String> tried(Function<GeneratedCase, List<String>> claims, GeneratedCase asked) {
        try {
            return claims.apply(asked);
        } catch (RuntimeException e) {
            return List.of("it cannot be decided: " + e.getClass().getSimpleName());
        }
    }

    private static String shown(Broken broken, Function<GeneratedCase, List<String>> claims) {
        // The sentence up to its colon: what comes after it is of this batch alone.
        String sentence = broken.sentence().split(":")[0];
        GeneratedCase smallest = SmallestCase.of(
                broken.asked(),
                smaller -> isValid(smaller)
                        && tried(claims, smaller).stream()
                                .map(s -> s.split(":")[0])
                                .anyMatch(sentence::equals));
        Decision decision = null;
        try {
            decision = BOOK.decide(smallest.question());
        } catch (RuntimeException e) {
            // Then that is what is broken, and the case is shown without what is decided of it.
        }
        return "seed %d, batch %d of -Dclosedloop.batches=%d: %s%n%s"
                .formatted(
                        SEED,
                        broken.index(),
                        BATCHES,
                        broken.sentence(),
                        PastedCase.of("不成立 / broken: " + sentence, smallest, decision));
    }

    private static boolean isValid(GeneratedCase asked) {
        try {
            asked.question();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
