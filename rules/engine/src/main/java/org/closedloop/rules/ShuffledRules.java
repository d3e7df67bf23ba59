package org.closedloop.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.closedloop.decision.Conclusion;

/** Compiled rules in a random order, given their facts in a random order (乱序求值). */
final class ShuffledRules implements Evaluator {

    private final CompiledRules rules;
    private final long seed;

    ShuffledRules(List<Rule> rules, long seed) {
        this.seed = seed;
        this.rules = CompiledRules.of(shuffled(rules));
    }

    private <T> List<T> shuffled(Collection<? extends T> some) {
        List<T> all = new ArrayList<>(some);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    @Override
    public List<Conclusion> conclude(Collection<?> facts) {
        return rules.conclude(shuffled(facts));
    }
}
