package org.closedloop.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.rules.RuleTree.Constraint;
import org.closedloop.rules.RuleTree.FactPattern;
import org.closedloop.rules.RuleTree.NewFact;
import org.jspecify.annotations.Nullable;

/**
 * Finds cycles among the kinds of conclusion: a node is a type with the literal of its {@code kind}. Without a cycle
 * every evaluation ends, and no order of facts or rules changes what is concluded.
 */
final class CycleChecker {

    /** Records a fault of a rule. */
    @FunctionalInterface
    interface Recorder {
        void fault(Rule rule, FaultCode code, Object... arguments);
    }

    /** A kind of conclusion; {@code kind} is {@code null} where it is not a literal and so may be any. */
    record Node(String type, @Nullable String kind) {
        boolean meets(Node other) {
            return type.equals(other.type) && (kind == null || other.kind == null || kind.equals(other.kind));
        }

        @Override
        public String toString() {
            return kind == null ? type : type + "(" + kind + ")";
        }
    }

    private record Link(Node to, Rule rule) {}

    private final Map<Node, List<Link>> links = new LinkedHashMap<>();
    private final Set<Node> done = new HashSet<>();
    private final Recorder recorder;

    private CycleChecker(Recorder recorder) {
        this.recorder = recorder;
    }

    static void check(List<Rule> rules, Recorder recorder) {
        CycleChecker checker = new CycleChecker(recorder);
        checker.link(rules);
        checker.links.keySet().forEach(n -> checker.walk(n, new ArrayDeque<>(), new LinkedHashSet<>()));
    }

    private void link(List<Rule> rules) {
        // What is no conclusion at all was told already.
        rules.forEach(r -> r.tree().conclusions().stream()
                .filter(f -> FactModel.INSTANCE.names(true).contains(f.type()))
                .forEach(f -> links.putIfAbsent(concluded(f), new ArrayList<>())));
        for (Rule rule : rules) {
            for (RuleTree.Condition condition : rule.tree().conditions()) {
                for (Node matched : matched(condition.pattern())) {
                    links.forEach((from, out) -> {
                        if (from.meets(matched)) {
                            rule.tree().conclusions().forEach(f -> out.add(new Link(concluded(f), rule)));
                        }
                    });
                }
            }
        }
    }

    private void walk(Node node, Deque<Rule> rules, Set<Node> path) {
        if (path.contains(node)) {
            List<Node> nodes = new ArrayList<>(path);
            nodes = nodes.subList(nodes.indexOf(node), nodes.size());
            StringBuilder text = new StringBuilder();
            nodes.forEach(n -> text.append(n).append(" → "));
            recorder.fault(rules.getLast(), FaultCode.CYCLE, text.append(node));
            return;
        }
        if (done.contains(node)) {
            return;
        }
        path.add(node);
        for (Link link : links.getOrDefault(node, List.of())) {
            rules.addLast(link.rule());
            walk(link.to(), rules, path);
            rules.removeLast();
        }
        path.remove(node);
        done.add(node);
    }

    static Node concluded(NewFact fact) {
        return new Node(
                fact.type(),
                !fact.arguments().isEmpty()
                                && hasKind(fact.type())
                                && fact.arguments().get(0) instanceof RuleTree.Constant c
                        ? c.name()
                        : null);
    }

    static List<Node> matched(FactPattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof RuleTree.Comparison c
                    && c.operator().equals("==")
                    && isKind(c.left())
                    && c.right() instanceof RuleTree.Constant k) {
                return List.of(new Node(pattern.type(), k.name()));
            }
            if (constraint instanceof RuleTree.Membership in
                    && !in.negated()
                    && isKind(in.left())
                    && in.of().stream().allMatch(RuleTree.Constant.class::isInstance)) {
                return in.of().stream()
                        .map(k -> new Node(pattern.type(), ((RuleTree.Constant) k).name()))
                        .toList();
            }
        }
        return List.of(new Node(pattern.type(), null));
    }

    private static boolean isKind(RuleTree.Expression expression) {
        return expression instanceof RuleTree.Field f && f.name().equals("kind");
    }

    private static boolean hasKind(String type) {
        return FactModel.INSTANCE
                .type(type)
                .map(t -> t.components().get(0).name().equals("kind"))
                .orElse(false);
    }
}
