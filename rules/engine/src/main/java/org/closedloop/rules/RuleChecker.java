package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.FactModel.FactField;
import org.closedloop.rules.FactModel.FactType;
import org.closedloop.rules.FactModel.Sort;
import org.closedloop.rules.RuleTree.Condition;
import org.closedloop.rules.RuleTree.Expression;
import org.closedloop.rules.RuleTree.NewFact;
import org.jspecify.annotations.Nullable;

/** Checks conditions and conclusions of one rule against the fact model. */
final class RuleChecker {

    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max");

    private final SourceText source;
    private final @Nullable Map<String, String> values;
    private final Map<String, FactField> bound = new HashMap<>();

    RuleChecker(SourceText source, @Nullable Map<String, String> values) {
        this.source = source;
        this.values = values;
    }

    /** Records every fault of the rule in the source. */
    void check(RuleTree rule) {
        rule.conditions().forEach(this::check);
        if (values != null) {
            new UnitChecker(source, values).check(rule);
        }
        rule.conclusions().forEach(this::check);
    }

    private void check(Condition condition) {
        if (condition instanceof RuleTree.Match) {
            new PatternChecker(source, bound, values).check(condition.pattern(), PatternChecker.Place.PLAIN);
            return;
        }
        // What is bound inside exists, not and accumulate is not seen outside.
        Map<String, FactField> inner = new HashMap<>(bound);
        PatternChecker.Place place = condition instanceof RuleTree.Absent
                ? PatternChecker.Place.NOT
                : condition instanceof RuleTree.Exists ? PatternChecker.Place.PLAIN : PatternChecker.Place.ACCUMULATE;
        new PatternChecker(source, inner, values).check(condition.pattern(), place);
        if (condition instanceof RuleTree.Accumulated accumulated) {
            accumulated.aggregates().forEach(a -> aggregate(a, inner));
        }
    }

    private void aggregate(RuleTree.Aggregate aggregate, Map<String, FactField> inner) {
        FactField of = new Operands(source, inner).literal(aggregate.of());
        if (!FUNCTIONS.contains(aggregate.function())) {
            source.fault(aggregate.offset(), FaultCode.ACCUMULATE, aggregate.function());
        } else if (of != null && !aggregate.function().equals("count") && of.sort() != Sort.NUMBER) {
            source.fault(
                    aggregate.of().offset(),
                    FaultCode.NOT_A_NUMBER,
                    aggregate.of().name());
        }
        FactField result = new FactField(
                aggregate.function(),
                aggregate.function().equals("count") ? Long.class : BigDecimal.class,
                null,
                false);
        if (bound.put(aggregate.variable(), result) != null) {
            source.fault(aggregate.offset(), FaultCode.BOUND_TWICE, aggregate.variable());
        }
    }

    private void check(NewFact fact) {
        FactType type = FactModel.INSTANCE.type(fact.type()).orElse(null);
        List<String> names = FactModel.INSTANCE.names(true);
        if (type == null) {
            source.fault(
                    fact.offset(),
                    FaultCode.UNKNOWN_TYPE,
                    fact.type(),
                    Suggestion.of(fact.type(), names),
                    String.join(", ", names));
            return;
        }
        if (!type.conclusion()) {
            source.fault(fact.offset(), FaultCode.NOT_CONCLUDED, fact.type(), String.join(", ", names));
            return;
        }
        List<FactField> components = type.components();
        if (components.size() != fact.arguments().size()) {
            source.fault(
                    fact.offset(),
                    FaultCode.ARGUMENT_COUNT,
                    fact.type(),
                    components.size(),
                    components.stream().map(FactField::name).collect(Collectors.joining(", ")),
                    fact.arguments().size());
            return;
        }
        for (int i = 0; i < components.size(); i++) {
            argument(type, components.get(i), fact.arguments().get(i));
        }
        if (type.name().equals("ToEstablish")) {
            path(fact);
        }
    }

    private void argument(FactType type, FactField component, Expression argument) {
        FactField given = new Operands(source, bound).literal(argument);
        if (given == null) {
            return;
        }
        if (given.sort() == Sort.NULL || given.maybeUnknown()) {
            if (!component.maybeUnknown()) {
                source.fault(
                        argument.offset(),
                        FaultCode.ARGUMENT_NULL,
                        type.name(),
                        component.name(),
                        ExpressionText.of(argument));
            }
            if (given.sort() == Sort.NULL) {
                return;
            }
        }
        boolean fits = given.sort() == component.sort()
                && (given.sort() != Sort.CONSTANT || given.type() == component.type())
                && (given.sort() != Sort.NUMBER || given.type() == component.type());
        if (!fits) {
            source.fault(
                    argument.offset(),
                    FaultCode.ARGUMENT_TYPE,
                    type.name(),
                    component.name(),
                    component.type().getSimpleName(),
                    given.type().getSimpleName());
        }
    }

    /** What is to be established must be a component of the batch or of the item, or a part of one: party.role. */
    private void path(NewFact fact) {
        boolean ofItem = !(fact.arguments().get(1) instanceof RuleTree.Unknown);
        List<String> names = Arrays.stream((ofItem ? Item.class : Batch.class).getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
        Bilingual what = ofItem ? new Bilingual("检验项目", "item") : new Bilingual("批次", "batch");
        if (fact.arguments().get(0) instanceof RuleTree.Text path
                && !names.contains(path.value().split("[.\\[]", 2)[0])) {
            source.fault(path.offset(), FaultCode.UNKNOWN_PATH, path.value(), what, Suggestion.of(path.value(), names));
        }
    }
}
