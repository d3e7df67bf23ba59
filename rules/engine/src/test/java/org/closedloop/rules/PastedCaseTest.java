package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.decision.Decision;
import org.junit.jupiter.api.Test;

/** A batch that breaks a sentence is shown as a case that can be pasted, with nothing in it that could be left out. */
class PastedCaseTest {

    private static final long SEED = Long.getLong("closedloop.seed", 20_261_122L);
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void generated_batches_pasted_as_cases_are_read_as_the_same_batches_and_met_by_what_is_decided() {
        BatchGenerator generator = new BatchGenerator(LawConstants.of(BOOK.law()), SEED, 1_000);
        StringBuilder file = new StringBuilder();
        List<GeneratedCase> pasted = new ArrayList<>();
        Set<Object> asked = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            GeneratedCase generated = generator.batch(i);
            // Two cases of one file may not ask the same.
            if (asked.add(List.of(generated.batch(), String.valueOf(generated.on())))) {
                pasted.add(generated);
                file.append(PastedCase.of("批次 / batch " + i, generated, decided(generated)));
            }
        }
        List<Course> courses = read(file.toString());
        assertThat(courses).as("seed %d", SEED).hasSameSizeAs(pasted);
        for (int i = 0; i < pasted.size(); i++) {
            Course course = courses.get(i);
            GeneratedCase generated = pasted.get(i);
            assertThat(course.batch()).as("seed %d: %s", SEED, course.title()).isEqualTo(generated.batch());
            assertThat(course.on()).isEqualTo(generated.on());
            assertThat(course.expected().misses(decided(generated))).isEmpty();
        }
    }

    @Test
    void texts_that_yaml_would_take_for_something_else_are_quoted() {
        for (String text :
                List.of("NULL", "NO", "a: b", "#", "\"", "\\", "- a", "{", "1e3", "2021-02-30", "~", "\u2028\t")) {
            GeneratedCase generated = new GeneratedCase(
                    Map.of("id", "B1", "product", text, "items", List.of(Map.of("name", "n" + text))), null);
            assertThat(read(PastedCase.of(text + "?", generated, null)))
                    .singleElement()
                    .satisfies(c -> assertThat(c.batch()).isEqualTo(generated.batch()));
        }
    }

    @Test
    void whatever_can_be_dropped_is_dropped() {
        GeneratedCase large = new GeneratedCase(
                Map.of(
                        "id",
                        "B1",
                        "level",
                        "NATIONAL",
                        "party",
                        Map.of("role", "SELLER", "licensed", true),
                        "items",
                        List.of(
                                Map.of("name", "a", "result", "PASS"),
                                Map.of("name", "b", "result", "FAIL", "unit", "mg/kg"),
                                Map.of("name", "c", "result", "FAIL")),
                        "flags",
                        List.of("MINOR", "NO_HARM")),
                GeneratedCase.TODAY);
        GeneratedCase smallest = SmallestCase.of(
                large,
                c -> c.tree().toString().contains("b") && c.tree().toString().contains("NO_HARM"));
        assertThat(smallest)
                .isEqualTo(new GeneratedCase(
                        Map.of("id", "B1", "items", List.of(Map.of("name", "b")), "flags", List.of("NO_HARM")), null));
    }

    private static Decision decided(GeneratedCase generated) {
        return BOOK.decide(generated.question());
    }

    private static List<Course> read(String cases) {
        return CourseReader.read(
                SmallLaw.oneLaw().rule("cn", "a_law", "art_1", "").file("cn/a_law/art_1.cases.yaml", cases));
    }
}
