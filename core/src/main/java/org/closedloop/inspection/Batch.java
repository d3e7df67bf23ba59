package org.closedloop.inspection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/**
 * A batch of product as sampled and tested (批次), with all that is known about it. Immutable.
 *
 * <p>Only {@code id} is required. A component that is {@code null} is not known, which is never read as "no".
 *
 * @param id the host's id
 * @param level level of the spot check
 * @param inspectedOn day of the inspection; the law of procedure is that of this day unless another is given
 * @param actOn day of the act, or its last day if it went on; the law of substance is that of this day; where it is
 *     {@code null} that of {@code inspectedOn}
 * @param jurisdiction jurisdiction of the handling authority
 * @param channel where the sample was taken
 * @param product the product as the report names it
 * @param spec model, lot
 * @param party the party that was sampled
 * @param others other parties: nominal producer, seller, platform; empty if none is known
 * @param items the items tested; empty if none was; {@code null} if not known
 * @param goodsValue value of the goods (货值金额), yuan
 * @param salesValue income received and due from sales (销售金额), yuan
 * @param unsoldValue value of goods not sold (未销售货值金额), yuan
 * @param illegalGains illegal gains (违法所得), yuan
 * @param tamperedGoodsValue value of goods under seal or seizure that were hidden, moved, sold or damaged, yuan
 * @param helpIncome income of whoever carried, stored or otherwise helped forbidden goods (全部收入), yuan
 * @param flags findings; a finding that is absent was not found
 * @param history earlier inspections of the sampled party; empty if none is known
 * @legal product_quality_law/72
 */
public record Batch(
        String id,
        @Nullable InspectionLevel level,
        @Nullable LegalDay inspectedOn,
        @Nullable LegalDay actOn,
        @Nullable Jurisdiction jurisdiction,
        @Nullable Channel channel,
        @Nullable String product,
        @Nullable String spec,
        @Nullable Party party,
        List<Party> others,
        @Nullable List<Item> items,
        @Nullable BigDecimal goodsValue,
        @Nullable BigDecimal salesValue,
        @Nullable BigDecimal unsoldValue,
        @Nullable BigDecimal illegalGains,
        @Nullable BigDecimal tamperedGoodsValue,
        @Nullable BigDecimal helpIncome,
        Set<Flag> flags,
        List<PastInspection> history) {

    /**
     * @throws IllegalArgumentException if {@code id} is blank, an amount is negative, or two different items have one name
     */
    public Batch {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a batch needs an id");
        }
        notNegative("goodsValue", goodsValue);
        notNegative("salesValue", salesValue);
        notNegative("unsoldValue", unsoldValue);
        notNegative("illegalGains", illegalGains);
        notNegative("tamperedGoodsValue", tamperedGoodsValue);
        notNegative("helpIncome", helpIncome);
        others = List.copyOf(others);
        String twice = items == null ? null : twice(items);
        if (twice != null) {
            throw new IllegalArgumentException("two items are named " + twice);
        }
        items = items == null ? null : List.copyOf(items);
        flags = java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
        history = List.copyOf(history);
    }

    /**
     * Returns a name that two different items share, or {@code null}. Conclusions tell items apart by their names, so that
     * what is known of one would be taken for the other; items that were not named share nothing but that.
     */
    static @Nullable String twice(List<Item> items) {
        Map<String, Item> byName = new HashMap<>();
        return items.stream()
                .filter(Item::named)
                .filter(i -> {
                    Item first = byName.putIfAbsent(i.name(), i);
                    return first != null && !first.equals(i);
                })
                .map(Item::name)
                .findFirst()
                .orElse(null);
    }

    private static void notNegative(String field, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            throw new IllegalArgumentException(field + " is negative: " + amount.toPlainString());
        }
    }

    /** Returns a builder for a batch of which nothing but the id is known. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns this batch with other items. */
    public Batch withItems(@Nullable List<Item> newItems) {
        return toBuilder().items(newItems).build();
    }

    /** Returns this batch with another day of the inspection and of the act. */
    public Batch withDays(@Nullable LegalDay newInspectedOn, @Nullable LegalDay newActOn) {
        return toBuilder().inspectedOn(newInspectedOn).actOn(newActOn).build();
    }

    private Builder toBuilder() {
        return builder(id)
                .level(level)
                .inspectedOn(inspectedOn)
                .actOn(actOn)
                .jurisdiction(jurisdiction)
                .channel(channel)
                .product(product)
                .spec(spec)
                .party(party)
                .others(others)
                .items(items)
                .goodsValue(goodsValue)
                .salesValue(salesValue)
                .unsoldValue(unsoldValue)
                .illegalGains(illegalGains)
                .tamperedGoodsValue(tamperedGoodsValue)
                .helpIncome(helpIncome)
                .flags(flags)
                .history(history);
    }

    /** Collects what is known of a batch; what is not set stays unknown. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private @Nullable InspectionLevel level;
        private @Nullable LegalDay inspectedOn;
        private @Nullable LegalDay actOn;
        private @Nullable Jurisdiction jurisdiction;
        private @Nullable Channel channel;
        private @Nullable String product;
        private @Nullable String spec;
        private @Nullable Party party;
        private List<Party> others = List.of();
        private @Nullable List<Item> items;
        private @Nullable BigDecimal goodsValue;
        private @Nullable BigDecimal salesValue;
        private @Nullable BigDecimal unsoldValue;
        private @Nullable BigDecimal illegalGains;
        private @Nullable BigDecimal tamperedGoodsValue;
        private @Nullable BigDecimal helpIncome;
        private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
        private List<PastInspection> history = List.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the level of the spot check. */
        public Builder level(@Nullable InspectionLevel value) {
            level = value;
            return this;
        }

        /** Sets the day of the inspection. */
        public Builder inspectedOn(@Nullable LegalDay value) {
            inspectedOn = value;
            return this;
        }

        /** Sets the day of the inspection, written as {@link LegalDay#parse} reads it. */
        public Builder inspectedOn(String value) {
            return inspectedOn(LegalDay.parse(value));
        }

        /** Sets the day of the act. */
        public Builder actOn(@Nullable LegalDay value) {
            actOn = value;
            return this;
        }

        /** Sets the day of the act, written as {@link LegalDay#parse} reads it. */
        public Builder actOn(String value) {
            return actOn(LegalDay.parse(value));
        }

        /** Sets the jurisdiction of the handling authority. */
        public Builder jurisdiction(@Nullable Jurisdiction value) {
            jurisdiction = value;
            return this;
        }

        /** Sets where the sample was taken. */
        public Builder channel(@Nullable Channel value) {
            channel = value;
            return this;
        }

        /** Sets the product. */
        public Builder product(@Nullable String value) {
            product = value;
            return this;
        }

        /** Sets model and lot. */
        public Builder spec(@Nullable String value) {
            spec = value;
            return this;
        }

        /** Sets the party that was sampled. */
        public Builder party(@Nullable Party value) {
            party = value;
            return this;
        }

        /** Sets the other parties. */
        public Builder others(List<Party> value) {
            others = Objects.requireNonNull(value, "others; leave it out or give an empty list");
            return this;
        }

        /** Sets the items; {@code null} if it is not known which were tested. */
        public Builder items(@Nullable List<Item> value) {
            items = value;
            return this;
        }

        /** Sets the items. */
        public Builder items(Item... value) {
            return items(List.of(value));
        }

        /** Sets the value of the goods, yuan. */
        public Builder goodsValue(@Nullable BigDecimal value) {
            goodsValue = value;
            return this;
        }

        /** Sets the income from sales, yuan. */
        public Builder salesValue(@Nullable BigDecimal value) {
            salesValue = value;
            return this;
        }

        /** Sets the value of goods not sold, yuan. */
        public Builder unsoldValue(@Nullable BigDecimal value) {
            unsoldValue = value;
            return this;
        }

        /** Sets the illegal gains, yuan. */
        public Builder illegalGains(@Nullable BigDecimal value) {
            illegalGains = value;
            return this;
        }

        /** Sets the value of goods under seal or seizure that were tampered with, yuan. */
        public Builder tamperedGoodsValue(@Nullable BigDecimal value) {
            tamperedGoodsValue = value;
            return this;
        }

        /** Sets the income of a helper, yuan. */
        public Builder helpIncome(@Nullable BigDecimal value) {
            helpIncome = value;
            return this;
        }

        /** Adds findings. */
        public Builder flags(Collection<Flag> value) {
            flags.addAll(value);
            return this;
        }

        /** Adds findings. */
        public Builder flags(Flag... value) {
            return flags(List.of(value));
        }

        /** Sets the earlier inspections of the sampled party. */
        public Builder history(List<PastInspection> value) {
            history = Objects.requireNonNull(value, "history; leave it out or give an empty list");
            return this;
        }

        /**
         * Returns the batch.
         *
         * @throws IllegalArgumentException if the id is blank or an amount is negative
         */
        public Batch build() {
            return new Batch(
                    id,
                    level,
                    inspectedOn,
                    actOn,
                    jurisdiction,
                    channel,
                    product,
                    spec,
                    party,
                    others,
                    items,
                    goodsValue,
                    salesValue,
                    unsoldValue,
                    illegalGains,
                    tamperedGoodsValue,
                    helpIncome,
                    flags,
                    history);
        }
    }
}
