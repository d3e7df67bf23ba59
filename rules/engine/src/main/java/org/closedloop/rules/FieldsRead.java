package org.closedloop.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.closedloop.rules.RuleTree.Binding;
import org.closedloop.rules.RuleTree.Calculation;
import org.closedloop.rules.RuleTree.Comparison;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.Containment;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.FactPattern;
import org.closedloop.rules.RuleTree.Field;
import org.closedloop.rules.RuleTree.Matching;
import org.closedloop.rules.RuleTree.Membership;

/** Tells which fields of a batch rules read (规则读取的字段), by the names of the records that come in. */
final class FieldsRead {

    /** Names, days, place, and what the catalogue is looked up by. */
    private static final List<String> ALWAYS = List.of(
            "Batch.id",
            "Batch.inspectedOn",
            "Batch.actOn",
            "Batch.jurisdiction",
            "Batch.product",
            "Item.name",
            "Party.id");

    /** Facts that stand in a batch; a pattern of one reads the component that holds it. */
    private static final Map<String, List<String>> HELD_IN = Map.of(
            "Item", List.of("Batch.items"),
            "Requirement", List.of("Batch.items"),
            "Involved", List.of("Batch.party", "Batch.others"),
            "PastInspection", List.of("Batch.history"));

    /** What a derived field is worked out from. A value is of its unit, so that whoever reads the one reads both. */
    private static final Map<String, List<String>> DERIVED_FROM = Map.ofEntries(
            Map.entry("Item.standardLevel", List.of("Item.standard")),
            Map.entry("Item.strictness", List.of("Item.declared", "Item.required", "Item.unit")),
            Map.entry("Item.keepsDeclared", List.of("Item.declared", "Item.measured", "Item.unit")),
            Map.entry("Item.keepsRequired", List.of("Item.required", "Item.measured", "Item.unit")),
            Map.entry("Item.named", List.of("Item.name")),
            Map.entry("Involved.id", List.of("Party.id")),
            Map.entry("Involved.role", List.of("Party.role")),
            Map.entry("Involved.sampled", List.of()),
            Map.entry("Involved.inArea", List.of("Party.jurisdiction")),
            Map.entry("Involved.licensed", List.of("Party.licensed")),
            Map.entry("Involved.certified", List.of("Party.certified")),
            Map.entry("Involved.naturalPerson", List.of("Party.naturalPerson")));

    private final SortedSet<String> fields = new TreeSet<>(ALWAYS);

    private FieldsRead() {}

    static Set<String> by(Collection<Rule> rules) {
        FieldsRead read = new FieldsRead();
        for (Rule rule : rules) {
            rule.tree().conditions().forEach(c -> read.pattern(c.pattern()));
        }
        return Collections.unmodifiableSet(read.fields);
    }

    private void pattern(FactPattern pattern) {
        fields.addAll(HELD_IN.getOrDefault(pattern.type(), List.of()));
        if (HELD_IN.containsKey(pattern.type()) || pattern.type().equals("Batch")) {
            pattern.constraints().stream()
                    .flatMap(FieldsRead::operands)
                    .flatMap(FieldsRead::fields)
                    .map(f -> pattern.type() + "." + f.name())
                    .forEach(f -> fields.addAll(DERIVED_FROM.getOrDefault(f, List.of(f))));
        }
    }

    private static Stream<Expression> operands(Constraint constraint) {
        if (constraint instanceof Binding binding) {
            return Stream.of(binding.field());
        }
        if (constraint instanceof Comparison comparison) {
            return Stream.of(comparison.left(), comparison.right());
        }
        if (constraint instanceof Membership membership) {
            return Stream.concat(Stream.of(membership.left()), membership.of().stream());
        }
        if (constraint instanceof Containment containment) {
            return Stream.of(containment.left(), containment.right());
        }
        if (constraint instanceof Matching matching) {
            return Stream.of(matching.left());
        }
        throw new IllegalStateException("unknown constraint " + constraint);
    }

    private static Stream<Field> fields(Expression expression) {
        if (expression instanceof Calculation sum) {
            return Stream.of(sum.left(), sum.right()).flatMap(FieldsRead::fields);
        }
        return expression instanceof Field field ? Stream.of(field) : Stream.empty();
    }
}
