package org.closedloop.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Ground;
import org.closedloop.law.Value;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.io.ByteArrayResource;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/** A set of rules compiled into one base. Safe for use by many threads: every question gets a session of its own. */
final class CompiledRules implements Evaluator {

    private final List<Rule> rules;
    private final InternalKnowledgeBase base;
    private final MatchBound bound;

    private CompiledRules(List<Rule> rules, InternalKnowledgeBase base) {
        this.rules = rules;
        this.base = base;
        this.bound = new MatchBound(rules);
    }

    static CompiledRules of(List<Rule> rules) {
        return withOwnLoader(() -> compiled(rules));
    }

    /** The engine looks its parts up by the context class loader, which on a host's thread may not see them. */
    private static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CompiledRules.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static CompiledRules compiled(List<Rule> rules) {
        ClassLoader loader = CompiledRules.class.getClassLoader();
        KnowledgeBuilderConfiguration building = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        // Otherwise the engine starts threads of its own, which keep a host's class loader alive.
        building.setOption(ParallelRulesBuildThresholdOption.get(-1));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(building);
        byte[] drl = DrlPrinter.print(rules).getBytes(StandardCharsets.UTF_8);
        // The encoding is named, or the engine would read the texts in the rules by the platform's.
        builder.add(
                new ByteArrayResource(drl, StandardCharsets.UTF_8.name()).setSourcePath("closedloop.drl"),
                ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new LawRefusedException(List.of(FaultCode.NOT_BUILT.at(
                    "",
                    0,
                    0,
                    builder.getErrors().stream()
                            .map(KnowledgeBuilderError::getMessage)
                            .map(m -> m.replaceAll("\\s+", " "))
                            .limit(3)
                            .map(m -> m.length() > 300 ? m.substring(0, 300) + "…" : m)
                            .collect(Collectors.joining("; ")))));
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        // A jitted constraint throws NoSuchMethodError after some twenty evaluations in this version of the engine.
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        // With indexed joins, a not with an equality of amounts and a second join finds no match at all in this
        // version.
        // A session holds some dozens of facts, so that the index would gain nothing.
        configuration.setOption(IndexLeftBetaMemoryOption.NO);
        configuration.setOption(IndexRightBetaMemoryOption.NO);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return new CompiledRules(rules, base);
    }

    @Override
    public List<Conclusion> conclude(Collection<?> facts) {
        bound.check(facts);
        return withOwnLoader(() -> concluded(facts));
    }

    private List<Conclusion> concluded(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            List<Conclusion> conclusions = new ArrayList<>();
            FactStore all = new FactStore(session.getObjects());
            // The text of a fact, by which facts are sorted, is worked out once however many conclusions rest on it.
            IdentityHashMap<Object, String> texts = new IdentityHashMap<>();
            for (FactHandle handle : session.getFactHandles()) {
                if (((InternalFactHandle) handle).getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
                        && key.getBeliefSet() != null) {
                    Object fact = ((InternalFactHandle) handle).getObject();
                    conclusions.add(new Conclusion(fact, grounds(fact, key.getBeliefSet(), all, texts)));
                }
            }
            return Conclusion.sorted(conclusions);
        } finally {
            session.dispose();
        }
    }

    @SuppressWarnings("unchecked") // simple belief sets hold nothing but simple modes
    private List<Ground> grounds(
            Object conclusion, BeliefSet<?> beliefs, FactStore all, IdentityHashMap<Object, String> texts) {
        Set<Ground> grounds = new LinkedHashSet<>();
        for (SimpleMode mode = ((BeliefSet<SimpleMode>) beliefs).getFirst(); mode != null; mode = mode.getNext()) {
            LogicalDependency<SimpleMode> dependency = mode.getObject();
            String name = dependency.getJustifier().getRule().getName();
            Rule rule = rules.get(Integer.parseInt(name.substring(1)));
            if (rule.tree().conditions().stream()
                    .anyMatch(c -> c instanceof RuleTree.Exists || c instanceof RuleTree.Accumulated)) {
                // The engine does not always keep what an exists or an accumulate matched, so it is matched again.
                RuleMatching.of(rule, all).stream()
                        .filter(f -> f.conclusions().contains(conclusion))
                        .forEach(f -> grounds.add(ground(rule.card(), f.matched(), texts)));
            } else {
                grounds.add(ground(rule.card(), dependency.getJustifier().getObjectsDeep(), texts));
            }
        }
        return List.copyOf(grounds);
    }

    private static Ground ground(RuleCard card, Collection<?> facts, IdentityHashMap<Object, String> texts) {
        boolean onUnverified = facts.stream().anyMatch(f -> f instanceof Value v && v.unverified());
        return new Ground(
                card.name(),
                card.clause(),
                card.file(),
                card.line(),
                card.unverified() || onUnverified,
                matched(facts, texts));
    }

    /** Returns the facts of our model among those matched, and the results of accumulate, each once, sorted. */
    private static List<Object> matched(Collection<?> objects, IdentityHashMap<Object, String> texts) {
        Map<String, Object> facts = new TreeMap<>();
        for (Object object : objects) {
            if (object instanceof Number || object instanceof Record) {
                facts.put(texts.computeIfAbsent(object, Object::toString), object);
            }
        }
        return List.copyOf(facts.values());
    }
}
