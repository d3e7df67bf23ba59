package org.closedloop.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.closedloop.inspection.About;
import org.closedloop.inspection.Channel;
import org.closedloop.inspection.Flag;
import org.closedloop.inspection.InspectionLevel;
import org.closedloop.inspection.ItemClass;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.inspection.StandardType;
import org.closedloop.law.LegalDay;

/**
 * Makes batches of the constants of a law: amounts at, below and above each bound, days at and around each change, every
 * constant of every enum, and unknown what may be unknown. The batch of an index is the same whoever asks, and in whatever
 * order; neighbours share their days, so that few rule bases are needed at a time.
 */
final class BatchGenerator {

    private static final List<String> STANDARDS = List.of(
            "GB 18401-2010",
            "QB/T 1333-2018",
            "DB37/T 100-2019",
            "DB31/T 100-2019",
            "DB50/T 100-2014",
            "T/CAS 1-2020",
            "Q/ABC 1-2021",
            "？");

    /**
     * Blocks of batches that share place and days but for the day of the act; a rule base is compiled for each set of rules in
     * force, which takes longer than hundreds of decisions. Every so many blocks are of vague days, which need many bases.
     */
    private static final int BLOCKS = 64;

    private static final int VAGUE = 24;

    private final LawConstants constants;
    private final long seed;
    private final int size;
    private final List<List<LocalDate>> plans = new ArrayList<>();

    /** @param size how many batches there are to be; they are spread over the days of the law */
    BatchGenerator(LawConstants constants, long seed, int size) {
        this.constants = constants;
        this.seed = seed;
        this.size = size;
        for (LocalDate step : constants.changes()) {
            for (LocalDate found : constants.changes()) {
                for (LocalDate act : constants.changes()) {
                    if (!act.isAfter(found) && !found.isAfter(step)) {
                        plans.add(List.of(act, found, step));
                    }
                }
            }
        }
    }

    GeneratedCase batch(int index) {
        int blocks = Math.min(plans.size(), Math.max(1, Math.min(BLOCKS, size / 50)));
        int block = (int) ((long) index * blocks / size);
        return new Draw(new Random(seed * 1_000_003L + index), block)
                .batch(plans.get((int) ((long) block * plans.size() / blocks)));
    }

    /** Returns the case with an item added that the laboratory failed, of a name that no other item has. */
    GeneratedCase withFailingItem(GeneratedCase generated, int index) {
        Draw draw = new Draw(new Random(~(seed * 1_000_003L + index)), 0);
        Map<String, Object> tree = new LinkedHashMap<>(generated.tree());
        List<Object> items = new ArrayList<>((List<?>) tree.getOrDefault("items", List.of()));
        Map<String, Object> item = draw.item("另加的项目");
        item.put("result", Result.FAIL.name());
        items.add(item);
        tree.put("items", items);
        return new GeneratedCase(tree, generated.on());
    }

    private final class Draw {

        private final Random random;
        private final int block;

        Draw(Random random, int block) {
            this.random = random;
            this.block = block;
        }

        GeneratedCase batch(List<LocalDate> plan) {
            Map<String, Object> tree = new LinkedHashMap<>(Map.of("id", "B1"));
            Random days = new Random(seed + block);
            LocalDate found = near(plan.get(1), days);
            LocalDate step = near(plan.get(2), days);
            LocalDate act = some(3) ? near(plan.get(0), random) : elapsed(found);
            put(tree, 60, "level", () -> constant(InspectionLevel.class));
            boolean vague = block % VAGUE == VAGUE / 2;
            if (!vague) {
                tree.put("inspectedOn", found.toString());
            } else if (random.nextBoolean()) {
                tree.put("inspectedOn", part(found));
            }
            put(tree, 60, "actOn", () -> vague && random.nextInt(8) == 0 ? part(act) : act.toString());
            put(tree, 60, "jurisdiction", () -> place(block));
            put(tree, 20, "channel", () -> constant(Channel.class));
            boolean catalogued = random.nextInt(5) == 0;
            if (catalogued) {
                tree.put("product", "儿童服装");
            }
            put(tree, 85, "party", this::party);
            if (random.nextInt(3) == 0) {
                tree.put("others", list(1 + random.nextInt(2), i -> party()));
            }
            put(tree, 92, "items", () -> list(random.nextInt(5), i -> item(catalogued ? known(i) : "项目" + i)));
            amounts(tree);
            int flags = random.nextInt(4) == 0 ? 7 : 30;
            List<Object> raised = new ArrayList<>();
            for (Flag flag : Flag.values()) {
                if (random.nextInt(flags) == 0) {
                    raised.add(flag.name());
                }
            }
            if (!raised.isEmpty()) {
                tree.put("flags", raised);
            }
            if (random.nextBoolean()) {
                tree.put("history", list(1 + random.nextInt(3), i -> past(found)));
            }
            String inspected = (String) tree.get("inspectedOn");
            boolean fits = inspected == null
                    || !step.isBefore(LegalDay.parse(inspected).first());
            return new GeneratedCase(tree, fits && some(2) ? step : null);
        }

        /** A sum of two amounts is as good a bound as one amount: the second is chosen so that the sum meets it. */
        private void amounts(Map<String, Object> tree) {
            put(tree, 70, "goodsValue", this::amount);
            put(tree, 75, "salesValue", this::amount);
            put(tree, 75, "unsoldValue", this::amount);
            put(tree, 70, "illegalGains", this::amount);
            put(tree, 30, "tamperedGoodsValue", this::amount);
            put(tree, 30, "helpIncome", this::amount);
            if (random.nextInt(4) == 0) {
                BigDecimal sales = BigDecimal.valueOf(random.nextInt(5_000_000), 2);
                BigDecimal rest = pick(constants.totals())
                        .subtract(sales.multiply(pick(constants.factors())))
                        .add(BigDecimal.valueOf(random.nextInt(3) - 1L, 2));
                if (rest.signum() >= 0) {
                    tree.put("salesValue", sales);
                    tree.put("unsoldValue", rest);
                }
            }
        }

        Map<String, Object> item(String name) {
            Map<String, Object> item = new LinkedHashMap<>(Map.of("name", name));
            put(item, 65, "result", () -> constant(Result.class));
            put(item, 60, "itemClass", () -> constant(ItemClass.class));
            put(item, 60, "standard", () -> some(8) ? pick(STANDARDS) : pick(STANDARDS) + "；" + pick(STANDARDS));
            put(item, 60, "standardType", () -> constant(StandardType.class));
            put(item, 60, "about", () -> constant(About.class));
            put(item, 60, "protectsHealthOrSafety", random::nextBoolean);
            put(item, 50, "declared", () -> pick(List.of("", "≤0.5", "≤1", "≤2", "合格")));
            put(item, 60, "required", () -> pick(List.of("≤1", "≤1", "≥1", "合格")));
            put(item, 50, "measured", () -> pick(List.of("0.5", "0.51", "1", "1.01", "2", "2.01", "合格")));
            return item;
        }

        private Map<String, Object> party() {
            Map<String, Object> party = new LinkedHashMap<>();
            put(party, 85, "role", () -> constant(Role.class));
            put(party, 70, "jurisdiction", this::place);
            put(party, 40, "licensed", random::nextBoolean);
            put(party, 40, "certified", random::nextBoolean);
            put(party, 60, "naturalPerson", random::nextBoolean);
            return party;
        }

        private Map<String, Object> past(LocalDate found) {
            Map<String, Object> past = new LinkedHashMap<>();
            put(past, 80, "on", () -> found.plusDays(random.nextInt(5) - 3L).toString());
            put(past, 80, "result", () -> constant(Result.class));
            put(past, 80, "level", () -> random.nextBoolean() ? "NATIONAL" : constant(InspectionLevel.class));
            return past;
        }

        private String known(int i) {
            return List.of("可分解致癌芳香胺染料", "耐水色牢度", "甲醛含量", "pH值", "项目").get(i);
        }

        private LocalDate near(LocalDate change, Random from) {
            return change.plusDays(from.nextInt(3) - 1L);
        }

        private LocalDate elapsed(LocalDate found) {
            int years = pick(constants.years()) + random.nextInt(2);
            return found.minusYears(years).plusDays(random.nextInt(3) - 1L);
        }

        private String part(LocalDate day) {
            String month = day.toString().substring(0, 7);
            String quarter = day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
            return pick(List.of(month, quarter, String.valueOf(day.getYear())));
        }

        private String place(int number) {
            return constants.places().get(number % constants.places().size()).code();
        }

        private String place() {
            return pick(constants.places()).code();
        }

        private BigDecimal amount() {
            return pick(constants.amounts());
        }

        private <E extends Enum<E>> String constant(Class<E> type) {
            return pick(List.of(type.getEnumConstants())).name();
        }

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        /** Tells yes in all but one of {@code n} draws. */
        private boolean some(int n) {
            return random.nextInt(n) != 0;
        }

        private void put(Map<String, Object> into, int percent, String key, Supplier<Object> value) {
            if (random.nextInt(100) < percent) {
                into.put(key, value.get());
            }
        }

        private List<Object> list(int size, IntFunction<Object> element) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(element.apply(i));
            }
            return list;
        }
    }
}
