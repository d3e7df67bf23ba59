package org.closedloop.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Flag;
import org.closedloop.inspection.Involved;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.inspection.StandardType;
import org.closedloop.inspection.Strictness;
import org.closedloop.law.LegalDay;
import org.jspecify.annotations.Nullable;

/** What of a batch is not known, or contradicts itself, so that it may be something to establish (待查明). */
final class UnknownFields {

    private static final Pattern OF_ITEM = Pattern.compile("items\\[(.*)]\\.(\\w+)");
    private static final Pattern FLAG = Pattern.compile("flags\\[(\\w+)]");

    private final Batch batch;
    private final List<Item> items = new ArrayList<>();
    private final List<Involved> involved;

    UnknownFields(Law law, Question question) {
        this.batch = question.batch();
        this.involved = Involved.of(batch, question.handling());
        for (Item item : batch.items() == null ? List.<Item>of() : batch.items()) {
            items.add(law.catalogue()
                    .find(batch.product(), item.name(), batch.inspectedOn())
                    .map(item::completedBy)
                    .orElse(item));
        }
    }

    /** Tells whether what a path names is open; what the catalogue completes is known. */
    boolean isOpen(String path) {
        Matcher ofItem = OF_ITEM.matcher(path);
        if (ofItem.matches()) {
            return items.stream().anyMatch(i -> i.name().equals(ofItem.group(1)) && isOpen(i, ofItem.group(2)));
        }
        Matcher flag = FLAG.matcher(path);
        if (flag.matches()) {
            // A finding that is absent was not made; that is not the finding that it is untrue.
            return !batch.flags().contains(Flag.valueOf(flag.group(1)));
        }
        LegalDay inspected = batch.inspectedOn();
        LegalDay act = batch.actOn();
        return switch (path) {
            case "inspectedOn" -> inspected == null || !inspected.isExact();
            case "actOn" -> act != null && !act.isExact();
            case "level" -> batch.level() == null;
            case "items" -> batch.items() == null;
            // A value of all goods below that of the unsold ones contradicts itself.
            case "goodsValue" ->
                batch.goodsValue() == null
                        || (batch.unsoldValue() != null && batch.unsoldValue().compareTo(batch.goodsValue()) > 0);
            case "salesValue" -> batch.salesValue() == null;
            case "unsoldValue" -> batch.unsoldValue() == null;
            case "illegalGains" -> batch.illegalGains() == null;
            case "tamperedGoodsValue" -> batch.tamperedGoodsValue() == null;
            case "helpIncome" -> batch.helpIncome() == null;
            // A nominal producer is named as the maker and not proven to be it.
            case "party.role" ->
                involved.stream().noneMatch(i -> i.sampled() && i.role() != null && i.role() != Role.NOMINAL_PRODUCER);
            case "party.naturalPerson" -> involved.stream().noneMatch(i -> i.sampled() && i.naturalPerson() != null);
            case "party.licensed" -> batch.flags().contains(Flag.UNLICENSED) && holds(true, Involved::licensed);
            case "others[].licensed" -> batch.flags().contains(Flag.UNLICENSED) && holds(false, Involved::licensed);
            case "party.certified" -> batch.flags().contains(Flag.UNCERTIFIED) && holds(true, Involved::certified);
            case "others[].certified" -> batch.flags().contains(Flag.UNCERTIFIED) && holds(false, Involved::certified);
            // A seat that is wider than the area, a province for a city, does not tell whether it lies in the area.
            case "party.jurisdiction" -> involved.stream().anyMatch(i -> i.sampled() && i.inArea() == null);
            case "others[].jurisdiction" -> involved.stream().anyMatch(i -> !i.sampled() && i.inArea() == null);
            // That a list has no producer in it does not say that the goods have none.
            case "others" -> involved.stream().noneMatch(i -> i.role() == Role.PRODUCER);
            case "history[].on" -> batch.history().stream().anyMatch(h -> h.on() == null);
            case "history[].level" -> batch.history().stream().anyMatch(h -> h.level() == null);
            case "history[].result" -> batch.history().stream().anyMatch(h -> h.result() == null);
            default -> false;
        };
    }

    private boolean holds(boolean sampled, Function<Involved, @Nullable Boolean> what) {
        return involved.stream().anyMatch(i -> i.sampled() == sampled && Boolean.TRUE.equals(what.apply(i)));
    }

    private static boolean isOpen(Item item, String field) {
        return switch (field) {
            case "result" -> item.result() == null;
            case "standard" -> item.standard() == null;
            case "itemClass" -> item.itemClass() == null;
            case "protectsHealthOrSafety" -> item.protectsHealthOrSafety() == null;
            // A recommended standard that protects health or safety contradicts itself: such a standard binds.
            case "standardType" ->
                item.standardType() == null
                        || (item.standardType() == StandardType.RECOMMENDED
                                && item.strictness() == Strictness.SILENT
                                && !Boolean.FALSE.equals(item.protectsHealthOrSafety()));
            case "measured" -> item.measured() == null || item.keepsRequired() == null || contradicts(item);
            default -> false;
        };
    }

    /** A value that was measured is open where the result that was reported of it is another than its own. */
    private static boolean contradicts(Item item) {
        Predicate<Boolean> kept = keeps -> keeps.equals(item.keepsDeclared()) || keeps.equals(item.keepsRequired());
        return item.result() == Result.FAIL ? kept.test(true) : item.result() == Result.PASS && kept.test(false);
    }
}
