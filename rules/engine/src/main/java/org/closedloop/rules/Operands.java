package org.closedloop.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.FactModel.FactField;
import org.closedloop.rules.RuleTree.Expression;
import org.jspecify.annotations.Nullable;

/** Tells what variables, literals and constants are. */
final class Operands {

    /** Stands for the type of the literal {@code null}. */
    static final class Nothing {
        private Nothing() {}
    }

    private final SourceText source;
    private final Map<String, FactField> bound;

    Operands(SourceText source, Map<String, FactField> bound) {
        this.source = source;
        this.bound = bound;
    }

    /** Returns what an operand that is no field is, or {@code null} after recording that it is nothing. */
    @Nullable
    FactField literal(Expression expression) {
        if (expression instanceof RuleTree.Variable v) {
            FactField field = bound.get(v.name());
            if (field == null) {
                source.fault(v.offset(), FaultCode.UNKNOWN_VARIABLE, v.name(), Suggestion.of(v.name(), bound.keySet()));
            }
            return field;
        }
        if (expression instanceof RuleTree.Constant c) {
            return constant(c);
        }
        if (expression instanceof RuleTree.Decimal d) {
            if (!d.exact()) {
                source.fault(d.offset(), FaultCode.NEEDS_B, d.value().toPlainString());
            }
            return known(BigDecimal.class);
        }
        if (expression instanceof RuleTree.Text) {
            return known(String.class);
        }
        if (expression instanceof RuleTree.Whole) {
            return known(BigDecimal.class);
        }
        return known(expression instanceof RuleTree.Truth ? Boolean.class : Nothing.class);
    }

    private static FactField known(Class<?> type) {
        return new FactField("", type, null, false);
    }

    private @Nullable FactField constant(RuleTree.Constant constant) {
        Class<?> type = FactModel.INSTANCE.constants(constant.type()).orElse(null);
        if (type == null) {
            List<String> names = FactModel.INSTANCE.constants().stream()
                    .map(Class::getSimpleName)
                    .toList();
            source.fault(
                    constant.offset(),
                    FaultCode.UNKNOWN_TYPE,
                    constant.type(),
                    Suggestion.of(constant.type(), names),
                    String.join(", ", names));
            return null;
        }
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        if (!names.contains(constant.name())) {
            source.fault(
                    constant.offset(),
                    FaultCode.UNKNOWN_CONSTANT,
                    constant.type(),
                    constant.name(),
                    Suggestion.of(constant.name(), names),
                    String.join(", ", names));
            return null;
        }
        return known(type);
    }
}
