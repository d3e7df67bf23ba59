package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.decision.Conclusion;
import org.junit.jupiter.api.Test;

/** Whatever the checks accept the engine compiles and evaluates, and as the plain reading of the rules does. */
class AcceptedRulesTest {

    private static final long SEED = Long.getLong("closedloop.seed", 20_261_122L);
    private static final int BOOKS = Integer.getInteger("closedloop.books", 8);
    private static final int RULES = 50;
    private static final int QUESTIONS = 40;

    private final Random random = new Random(SEED);
    private final RandomRules rules = new RandomRules(random);
    private final RandomFacts facts = new RandomFacts(random);
    private int written;

    @Test
    void every_accepted_rule_is_compiled_and_evaluated_without_an_exception() {
        for (int book = 0; book < BOOKS; book++) {
            List<String> texts = accepted();
            List<List<Object>> questions =
                    Stream.generate(facts::decision).limit(QUESTIONS).toList();
            if (!problem(texts, questions).isEmpty()) {
                fail("seed %d%n%s", SEED, shrunk(texts, questions));
            }
        }
        assertThat(written).as("rules written to have enough that are accepted").isLessThan(BOOKS * RULES * 4);
    }

    /** Returns what is wrong with each rule alone, or with all of them where each alone is right. */
    private static String shrunk(List<String> texts, List<List<Object>> questions) {
        List<String> alone = texts.stream()
                .map(t -> problem(List.of(t), questions) + t)
                .filter(t -> !t.startsWith("rule"))
                .toList();
        return alone.isEmpty() ? problem(texts, questions) + String.join("\n", texts) : String.join("\n", alone);
    }

    private static String problem(List<String> texts, List<List<Object>> questions) {
        List<Rule> read = book(String.join("\n", texts)).law().rules();
        try {
            Evaluator engine = CompiledRules.of(read);
            Evaluator plain = InterpretedRules.of(read);
            for (List<Object> stated : questions) {
                Set<Object> first = concluded(engine, stated);
                Set<Object> second = concluded(plain, stated);
                if (!first.equals(second)) {
                    return "engine " + first + "\nplain " + second + "\nof " + stated + "\n";
                }
            }
            return "";
        } catch (RuntimeException e) {
            return e + "\n";
        }
    }

    private static Set<Object> concluded(Evaluator evaluator, List<Object> facts) {
        return evaluator.conclude(facts).stream().map(Conclusion::fact).collect(Collectors.toSet());
    }

    private List<String> accepted() {
        List<String> texts = new ArrayList<>();
        while (texts.size() < RULES) {
            String text = rules.rule("r" + written++);
            try {
                book(text);
                texts.add(text);
            } catch (LawRefusedException e) {
                // Just outside of the subset: told, and no more.
                assertThat(e.faults()).isNotEmpty();
            }
        }
        return texts;
    }

    private static RuleBook book(String rules) {
        SmallLaw law = SmallLaw.oneLaw().rule("cn", "a_law", "art_1", rules);
        law.file("cn/a_law/values.yaml", """
                - {key: low, clause: a_law/1, unit: yuan, values: [{from: 2000-01-01, amount: "1"}]}
                - {key: high, clause: a_law/1, unit: yuan, values: [{from: 2000-01-01, amount: "2"}]}
                """);
        return RuleBook.of(law.reading("cn", "a_law", "2000-01-01", List.of("low", "high")));
    }
}
