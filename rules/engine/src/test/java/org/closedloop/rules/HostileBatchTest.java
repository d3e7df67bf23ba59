package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.closedloop.inspection.BatchFormException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A written batch that was changed at random is refused with its problems, or is a batch that can be decided. */
class HostileBatchTest {

    private static final long SEED = Long.getLong("closedloop.seed", 20_261_122L);
    private static final int TRIES = Integer.getInteger("closedloop.tries", 4_000);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            "",
            " ",
            "null",
            "FAIL",
            "fail",
            "-1",
            "1e999999999",
            "0x10",
            "１２",
            "99999999999999999999999999999999999999",
            ".5",
            "5.",
            "2021-02-30",
            "0000-00-00",
            "+99999-01-01",
            "2021-Q5",
            "CN-99-99-99-99",
            "\u0000",
            "\uD800",
            "\u202E",
            "a".repeat(100_000),
            "\" ) ; eval( true )",
            "{0}",
            true,
            0,
            -1,
            Long.MIN_VALUE,
            Double.NaN,
            1e300,
            new BigDecimal("1e999999999"),
            new BigDecimal("1e-999999999"),
            BigInteger.ONE.shiftLeft(100_000),
            'c',
            LocalDate.MAX,
            new int[] {1},
            new Object(),
            List.of(),
            List.of("FAIL"),
            Arrays.asList((Object) null),
            Map.of(),
            Map.of("name", "a"),
            Map.of(1, 2));

    private final Random random = new Random(SEED);
    private List<Map<Object, @Nullable Object>> maps = new ArrayList<>();
    private List<List<@Nullable Object>> lists = new ArrayList<>();

    @Test
    void a_batch_changed_at_random_is_refused_with_problems_or_can_be_decided() {
        RuleBook book = RuleBook.standard();
        List<Batch> accepted = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            for (int i = 0; i < TRIES; i++) {
                Map<String, @Nullable Object> tree = changed();
                try {
                    accepted.add(BatchForm.read(tree));
                } catch (BatchFormException e) {
                    assertThat(e.problems()).isNotEmpty();
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    fail("seed " + SEED + ": " + tree, e);
                }
            }
        });
        assertThat(accepted).isNotEmpty();
        for (int i = 0; i < 200; i++) {
            Batch batch = accepted.get(random.nextInt(accepted.size()));
            assertThat(book.decide(new Question(batch, null, null, TODAY)))
                    .as("seed %d: %s", SEED, batch)
                    .isNotNull();
        }
    }

    @SuppressWarnings("unchecked") // the root of the tree has texts for keys
    private Map<String, @Nullable Object> changed() {
        maps = new ArrayList<>();
        lists = new ArrayList<>();
        Map<Object, @Nullable Object> root = map(
                "id",
                "B1",
                "level",
                "NATIONAL",
                "inspectedOn",
                "2021-02-20",
                "actOn",
                "2021-01",
                "jurisdiction",
                "CN-37",
                "channel",
                "PRODUCTION",
                "product",
                "儿童服装",
                "spec",
                "120/60",
                "goodsValue",
                "58000.00",
                "salesValue",
                0,
                "illegalGains",
                new BigDecimal("1.50"));
        root.put("party", map("id", "E1", "role", "PRODUCER", "jurisdiction", "CN-37-06", "licensed", true));
        root.put("others", list(map("id", "E2", "role", "SELLER")));
        root.put(
                "items",
                list(map("name", "甲醛含量", "result", "FAIL", "about", "SAFETY", "declared", "", "unit", "mg/kg")));
        root.put("flags", list("ADULTERATED", "NO_HARM"));
        root.put("history", list(map("on", "2020-06-01", "result", "FAIL", "level", "NATIONAL")));
        for (int i = random.nextInt(3); i >= 0; i--) {
            change();
        }
        return (Map<String, @Nullable Object>) (Map<?, ?>) root;
    }

    private void change() {
        @Nullable Object value = VALUES.get(random.nextInt(VALUES.size()));
        if (random.nextInt(4) == 0) {
            List<@Nullable Object> list = lists.get(random.nextInt(lists.size()));
            if (random.nextInt(20) == 0) {
                list.addAll(new ArrayList<>(java.util.Collections.nCopies(11_000, value)));
            } else if (list.isEmpty() || random.nextBoolean()) {
                list.add(value);
            } else {
                list.set(random.nextInt(list.size()), value);
            }
            return;
        }
        Map<Object, @Nullable Object> map = maps.get(random.nextInt(maps.size()));
        List<Object> keys = List.copyOf(map.keySet());
        switch (random.nextInt(4)) {
            case 0 -> map.remove(keys.isEmpty() ? "" : keys.get(random.nextInt(keys.size())));
            case 1 -> map.put(String.valueOf(value), "x");
            default -> map.put(keys.isEmpty() ? "" : keys.get(random.nextInt(keys.size())), value);
        }
        if (random.nextInt(50) == 0) {
            new HashMap<>(map).forEach((key, old) -> map.put(key + "\u0000", old));
        }
    }

    private Map<Object, @Nullable Object> map(Object... pairs) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        maps.add(map);
        return map;
    }

    private List<@Nullable Object> list(Object... elements) {
        List<@Nullable Object> list = new ArrayList<>(Arrays.asList(elements));
        lists.add(list);
        return list;
    }
}
