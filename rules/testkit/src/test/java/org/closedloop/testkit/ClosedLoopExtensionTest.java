package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.closedloop.ClosedLoop;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Tests get a book, a loop and a clock. */
@PolicyTest(clock = "2026-11-22")
class ClosedLoopExtensionTest {

    private final PolicyClock clock;
    private final RuleBook book;

    ClosedLoopExtensionTest(PolicyClock clock, RuleBook book) {
        this.clock = clock;
        this.book = book;
    }

    @BeforeEach
    void moves_the_clock(PolicyClock same) {
        assertThat(same).isSameAs(clock);
        clock.plusDays(1);
    }

    @Test
    void the_clock_is_one_for_the_whole_test() {
        assertThat(clock.today()).isEqualTo("2026-11-23");
    }

    @Test
    void the_loop_decides_by_the_book_and_the_clock(ClosedLoop loop) {
        Batch undated = Batch.builder("B1").items(Item.of("甲醛含量", Result.FAIL)).build();
        clock.setTo(LocalDate.parse("1999-01-01"));
        assertThat(loop.classify(undated).conclusions()).isEmpty();
        clock.setTo(LocalDate.parse("2026-11-22"));
        assertThat(loop.rules()).isSameAs(book);
        assertThat(loop.classify(undated).toEstablish()).contains("inspectedOn");
    }

    @Test
    @PolicyTest(law = "../law", clock = "2020-01-01")
    void a_method_may_ask_for_another_law_and_day(RuleBook law, PolicyClock mine) {
        assertThat(law).isNotSameAs(Books.named("standard"));
        assertThat(law.hash()).isEqualTo(Books.named("standard").hash());
        assertThat(mine.today()).isEqualTo("2020-01-02");
    }

    @PolicyTest(clock = "22.11.2026")
    static class ADayWrittenWrongly {
        @Test
        void is_needed_by_no_parameter() {}
    }

    static class ADayOfOneTestWrittenWrongly {
        @Test
        @PolicyTest(clock = "2026-02-30")
        void is_needed_by_no_parameter() {}
    }

    @PolicyTest(law = "../law", layer = "../../samples/own-city-rules/law")
    static class ALawAndALayer {
        @Test
        void are_needed_by_no_parameter() {}
    }

    @PolicyTest(layer = "provv")
    static class ALayerThatIsNotThere {
        @Test
        void is_needed_by_no_parameter() {}
    }

    @Test
    void what_is_written_wrongly_fails_at_once_with_its_right_form() {
        assertThat(failure(ADayWrittenWrongly.class))
                .isEqualTo("@PolicyTest(clock = \"22.11.2026\") is not a day; write it as 2026-11-22");
        assertThat(failure(ADayOfOneTestWrittenWrongly.class))
                .isEqualTo("@PolicyTest(clock = \"2026-02-30\") is not a day; write it as 2026-11-22");
        assertThat(failure(ALawAndALayer.class)).contains("a layer lies over the shipped law");
        assertThat(failure(ALayerThatIsNotThere.class))
                .startsWith("@PolicyTest(layer = \"provv\"): there is no such folder or zip; the path is read from ");
    }

    private static String failure(Class<?> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(tests))
                                .build(),
                        listener);
        return listener.getSummary().getFailures().stream()
                .map(f -> f.getException().getMessage())
                .collect(Collectors.joining("\n"));
    }

    @Nested
    class NestedTests {
        @Test
        void are_asked_as_the_class_around_them(PolicyClock same) {
            assertThat(same).isSameAs(clock);
        }
    }

    @Nested
    @ExtendWith(ClosedLoopExtension.class)
    class ExtendedTests {
        @Test
        void work_as_well(ClosedLoop loop) {
            assertThat(loop.rules()).isSameAs(book);
        }
    }
}
