package org.closedloop.inspection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The written form of a batch (批次登记格式), the same in JSON, CSV and YAML: reads it from a tree of plain values and writes
 * it as one.
 *
 * <p>A tree is what a parser of any of them gives: {@code Map} for an object, {@code List}, {@code String},
 * {@code Boolean}, {@code Number} and {@code null}. Field names are those of the components of {@link Batch},
 * {@link Party}, {@link Item} and {@link PastInspection}; values of enums are their names. A field that is absent or
 * {@code null} is not known. An empty text is the same, but for {@code declared}, where it says that nothing is
 * declared. {@code items} absent: not known which were tested; an empty list: none was.
 *
 * <p>Amounts are yuan, as text or number, in digits with at most one point. Days are written as
 * {@link org.closedloop.law.LegalDay#parse} reads them; the day of an earlier inspection must be exact.
 *
 * <p>Nothing is mended and nothing is skipped: a field or value that is not known here refuses the whole batch, with
 * every problem in it at once.
 */
public final class BatchForm {

    private static final int ID_LENGTH = 200;
    private static final int TEXT_LENGTH = 4_000;
    private static final int LIST_LENGTH = 10_000;

    private BatchForm() {}

    /**
     * Returns the batch that is written in the tree.
     *
     * @param tree field names with their values
     * @throws BatchFormException if the tree is not a batch; it holds every problem found
     */
    public static Batch read(Map<String, ?> tree) {
        List<BatchFormException.Problem> problems = new ArrayList<>();
        BatchFormNode node = new BatchFormNode("", tree, problems);
        String id = node.requiredText("id", ID_LENGTH);
        Batch.Builder batch = Batch.builder(id == null ? "?" : id)
                .level(node.choice("level", InspectionLevel.class))
                .inspectedOn(node.day("inspectedOn"))
                .actOn(node.day("actOn"))
                .jurisdiction(node.jurisdiction("jurisdiction"))
                .channel(node.choice("channel", Channel.class))
                .product(node.text("product", TEXT_LENGTH))
                .spec(node.text("spec", TEXT_LENGTH))
                .party(party(node.child("party")))
                .others(parties(node))
                .items(items(node))
                .goodsValue(node.amount("goodsValue"))
                .salesValue(node.amount("salesValue"))
                .unsoldValue(node.amount("unsoldValue"))
                .illegalGains(node.amount("illegalGains"))
                .tamperedGoodsValue(node.amount("tamperedGoodsValue"))
                .helpIncome(node.amount("helpIncome"))
                .flags(flags(node))
                .history(history(node));
        node.refuseTheRest();
        if (!problems.isEmpty()) {
            throw new BatchFormException(problems);
        }
        return batch.build();
    }

    /**
     * Returns a batch as a tree that {@link #read} reads to an equal batch: amounts and days as text, what is not known left
     * out.
     *
     * @throws IllegalArgumentException if a day of it is an interval that has no written form
     */
    public static Map<String, Object> write(Batch batch) {
        return BatchTree.of(batch);
    }

    private static @Nullable Party party(@Nullable BatchFormNode node) {
        if (node == null) {
            return null;
        }
        Party party = new Party(
                node.text("id", ID_LENGTH),
                node.choice("role", Role.class),
                node.jurisdiction("jurisdiction"),
                node.truth("licensed"),
                node.truth("certified"),
                node.truth("naturalPerson"));
        node.refuseTheRest();
        return party;
    }

    private static List<Party> parties(BatchFormNode node) {
        List<BatchFormNode> written = node.children("others", LIST_LENGTH);
        List<Party> parties = new ArrayList<>();
        for (BatchFormNode one : written == null ? List.<BatchFormNode>of() : written) {
            Party party = party(one);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    private static @Nullable List<Item> items(BatchFormNode node) {
        List<BatchFormNode> written = node.children("items", LIST_LENGTH);
        if (written == null) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (BatchFormNode one : written) {
            String name = one.requiredText("name", ID_LENGTH);
            items.add(new Item(
                    name == null ? "?" : name,
                    one.choice("result", Result.class),
                    one.choice("itemClass", ItemClass.class),
                    one.text("standard", TEXT_LENGTH),
                    one.choice("standardType", StandardType.class),
                    one.choice("about", About.class),
                    one.truth("protectsHealthOrSafety"),
                    one.textOrEmpty("declared", TEXT_LENGTH),
                    one.text("required", TEXT_LENGTH),
                    one.text("measured", TEXT_LENGTH),
                    one.text("unit", TEXT_LENGTH)));
            one.refuseTheRest();
        }
        String twice = Batch.twice(items);
        if (twice != null) {
            node.refuse(
                    "items",
                    twice,
                    "有两个项目同名“" + twice + "”而内容不同，请用名称区分，如“" + twice + "（面料）”。",
                    "has two different items of the name '" + twice + "'; tell them apart by name, such as '" + twice
                            + " (fabric)'.");
            return null;
        }
        return items;
    }

    private static Set<Flag> flags(BatchFormNode node) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(node.choices("flags", Flag.class, LIST_LENGTH));
        return flags;
    }

    private static List<PastInspection> history(BatchFormNode node) {
        List<BatchFormNode> written = node.children("history", LIST_LENGTH);
        List<PastInspection> history = new ArrayList<>();
        for (BatchFormNode one : written == null ? List.<BatchFormNode>of() : written) {
            history.add(new PastInspection(
                    one.exactDay("on"),
                    one.choice("result", Result.class),
                    one.choice("level", InspectionLevel.class),
                    one.text("product", TEXT_LENGTH)));
            one.refuseTheRest();
        }
        return history;
    }
}
