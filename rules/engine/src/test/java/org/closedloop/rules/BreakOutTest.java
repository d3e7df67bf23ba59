package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Code that is spliced into a shipped rule is refused at its place, and none of it is run. */
class BreakOutTest {

    private static final String LIST = "/org/closedloop/rules/breakouts.yaml";
    private static final String RULE = "cn/order_18_2019/art_046_order_to_correct.drl";

    @TestFactory
    Stream<DynamicTest> every_break_out_is_refused_at_its_place_and_nothing_happens() throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(BreakOutTest.class.getResourceAsStream(LIST))) {
            YamlTree list = Objects.requireNonNull(YamlTree.read("breakouts.yaml", in.readAllBytes(), faults));
            List<YamlTree> entries = list.items();
            assertThat(entries).hasSizeGreaterThan(50);
            return entries.stream()
                    .map(e -> DynamicTest.dynamicTest(
                            Objects.requireNonNull(e.text("title")),
                            URI.create("classpath:" + LIST + "?line=" + e.line()),
                            () -> refused(e)));
        }
    }

    private static void refused(YamlTree entry) {
        String file = Objects.requireNonNullElse(entry.text("file"), RULE);
        String before = ChangedLaw.text(file);
        String replaced = String.valueOf(entry.plainMap().get("replace"));
        assertThat(before).as("what is replaced stands there once").containsOnlyOnce(replaced);
        String after = before.replace(replaced, String.valueOf(entry.plainMap().get("with")));
        Canary.forget();

        LawRefusedException refused =
                catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(ChangedLaw.of(file, after)));

        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.faults().stream().filter(f -> f.file().equals(file)).map(f -> f.line() + " " + f.code()))
                .as("%s", refused.faults())
                .first()
                .isEqualTo(entry.number("line") + " " + entry.text("code"));
        assertThat(Canary.silent()).as("the canary is silent").isTrue();
    }

    @Test
    void the_file_that_is_changed_is_accepted_as_it_stands() {
        RuleBook shipped = RuleBook.standard();

        assertThat(RuleBook.of(ChangedLaw.of(RULE, ChangedLaw.text(RULE))).hash())
                .isEqualTo(shipped.hash());
    }

    @Test
    void the_canary_would_be_heard() {
        assertThat(Canary.sing()).isTrue();

        assertThat(Canary.silent()).isFalse();
        Canary.forget();
        assertThat(Canary.silent()).isTrue();
    }
}
