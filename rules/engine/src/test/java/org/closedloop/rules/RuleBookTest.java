package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.closedloop.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final RuleBook BOOK = RuleBook.standard();
    private static final List<Course> COURSES = CourseReader.read(LawSource.shipped());

    private static Decision decide(Batch batch) {
        return BOOK.decide(new Question(batch, null, null, TODAY));
    }

    private static Decision decide(Course course) {
        return BOOK.decide(new Question(course.batch(), course.on(), null, TODAY));
    }

    @Test
    void a_rule_book_is_named_by_its_content_wherever_it_is_kept(@TempDir Path folder) throws IOException {
        LawFiles shipped = LawSource.shipped();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : shipped.names()) {
                Files.createDirectories(folder.resolve(name).getParent());
                String text = new String(shipped.read(name), StandardCharsets.UTF_8);
                Files.writeString(folder.resolve(name), text.replace("\n", "\r\n"));
                zip.putNextEntry(new ZipEntry(name));
                zip.write(shipped.read(name));
            }
        }
        Files.createDirectories(folder.resolve("target/classes/cn/x"));
        Files.writeString(folder.resolve("target/classes/cn/x/bad.drl"), "no law");
        Files.writeString(folder.resolve("pom.xml"), "no law");
        assertThat(RuleBook.at(folder).hash()).isEqualTo(BOOK.hash());
        for (String name : shipped.names()) {
            Files.writeString(folder.resolve(name), "\uFEFF" + new String(shipped.read(name), StandardCharsets.UTF_8));
        }
        assertThat(RuleBook.at(folder).hash()).isEqualTo(BOOK.hash());
        assertThat(RuleBook.of(bytes.toByteArray()).hash()).isEqualTo(BOOK.hash());
    }

    @Test
    void a_changed_rule_is_another_book_and_a_changed_case_is_not() {
        SmallLaw law = SmallLaw.withRule("Item( $n : name )", "insertLogical( new ItemFails( $n ) );");
        String hash = RuleBook.of(law).hash();
        law.file("cn/a_law/art_1.cases.yaml", "[]");
        assertThat(RuleBook.of(law).hash()).isEqualTo(hash);
        law.file("cn/a_law/values.yaml", "[]");
        assertThat(RuleBook.of(law).hash()).isNotEqualTo(hash);
    }

    @Test
    void any_order_of_facts_and_rules_gives_the_same_conclusions_and_the_same_grounds() {
        long seed = 20161124L;
        Random random = new Random(seed);
        List<Rule> rules = new ArrayList<>(LawReader.read(LawSource.shipped()).rules().stream()
                .filter(r -> r.card().inForce().on(LocalDate.parse("2022-06-01")))
                .filter(r -> r.card().jurisdiction().equals(Jurisdiction.NATIONAL))
                .toList());
        List<List<Object>> facts = COURSES.stream()
                .filter(c -> c.batch().items() != null && c.batch().items().size() > 1)
                .map(c -> {
                    List<Object> all = new ArrayList<>(c.batch().items());
                    all.add(c.batch());
                    return all;
                })
                .toList();
        assertThat(facts).isNotEmpty();
        CompiledRules reference = CompiledRules.of(List.copyOf(rules));
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(rules, random);
            CompiledRules shuffled = CompiledRules.of(List.copyOf(rules));
            for (List<Object> each : facts) {
                List<Object> other = new ArrayList<>(each);
                Collections.shuffle(other, random);
                List<Conclusion> expected = reference.conclude(each);
                assertThat(shuffled.conclude(other)).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void many_threads_and_any_order_of_batches_decide_as_one() throws Exception {
        List<Decision> alone = COURSES.stream().map(RuleBookTest::decide).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Decision>> work = new ArrayList<>();
            COURSES.forEach(c -> work.add(() -> decide(c)));
            List<Callable<Decision>> backwards = new ArrayList<>(work);
            Collections.reverse(backwards);
            List<Decision> together = new ArrayList<>();
            for (Future<Decision> each : threads.invokeAll(backwards)) {
                together.add(each.get());
            }
            Collections.reverse(together);
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void every_conclusion_names_rule_clause_file_and_line() throws IOException {
        Decision decision = decide(Batch.builder("B")
                .inspectedOn("2022-03-01")
                .items(Item.of("甲", Result.FAIL))
                .build());
        assertThat(decision.conclusions())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.grounds()).allSatisfy(g -> {
                    String text = new String(LawSource.shipped().read(g.file()), StandardCharsets.UTF_8);
                    assertThat(text.split("\n")[g.line() - 1]).startsWith("rule \"" + g.rule() + "\"");
                    assertThat(BOOK.instrument(g.clause().instrument())).isPresent();
                }));
    }

    @Test
    void two_equal_items_are_one_ground() {
        Item twice = Item.of("甲", Result.FAIL);
        Decision decision = decide(
                Batch.builder("B").inspectedOn("2022-03-01").items(twice, twice).build());
        Decision once =
                decide(Batch.builder("B").inspectedOn("2022-03-01").items(twice).build());
        assertThat(decision.clauses()).isEqualTo(once.clauses());
        assertThat(decision.measures()).isEqualTo(once.measures());
    }

    @Test
    void a_partial_date_concludes_only_what_holds_on_every_day_of_it() {
        Batch.Builder batch = Batch.builder("B").items(Item.of("甲", Result.FAIL));
        Decision before = decide(batch.inspectedOn("2019-12-31").build());
        Decision after = decide(batch.inspectedOn("2020-01-01").build());
        Decision either = decide(batch.inspectedOn(
                        new org.closedloop.law.LegalDay(LocalDate.parse("2019-12-31"), LocalDate.parse("2020-01-01")))
                .build());
        assertThat(after.measures()).containsAll(before.measures()).isNotEqualTo(before.measures());
        assertThat(either.measures()).isEqualTo(before.measures());
        assertThat(either.toEstablish()).contains("inspectedOn");
        assertThat(before.toEstablish()).doesNotContain("inspectedOn");
    }

    @Test
    void a_date_not_known_at_all_still_concludes_what_was_always_law() {
        Decision decision =
                decide(Batch.builder("B").items(Item.of("甲", Result.FAIL)).build());
        assertThat(decision.measures()).extracting(Enum::name).contains("ORDER_CORRECTION");
        assertThat(decision.toEstablish()).contains("inspectedOn");
    }

    @Test
    void a_city_rule_takes_the_place_of_the_nations_and_only_there_and_then() {
        SmallLaw law = SmallLaw.oneLaw()
                .rule(
                        "cn",
                        "a_law",
                        "art_1",
                        SmallLaw.rule(
                                "nation",
                                "a_law/1",
                                "disposition",
                                "",
                                "Batch( )",
                                "insertLogical( new Track( TrackKind.RECTIFICATION ) );"))
                .instrument("cn_37", "b_law", "LAW", "2000-01-01")
                .rule(
                        "cn_37",
                        "b_law",
                        "art_1",
                        SmallLaw.rule(
                                "province",
                                "b_law/1",
                                "disposition",
                                "@replaces( \"nation\" )",
                                "Batch( )",
                                "insertLogical( new Track( TrackKind.LICENCE ) );"))
                .instrument("cn_37_06", "c_law", "LAW", "2000-01-01")
                .rule(
                        "cn_37_06",
                        "c_law",
                        "art_1",
                        SmallLaw.rule(
                                "city",
                                "c_law/1",
                                "disposition",
                                "@replaces( \"nation\" ) @effectiveTo( \"2010-01-01\" )",
                                "Batch( )",
                                "insertLogical( new Track( TrackKind.CREDIT ) );"));
        RuleBook book = RuleBook.of(law);
        assertThat(tracks(book, "CN-11", "2009-12-31")).containsExactly("RECTIFICATION");
        assertThat(tracks(book, "CN-37-01", "2009-12-31")).containsExactly("LICENCE");
        assertThat(tracks(book, "CN-37-06", "2009-12-31")).containsExactly("CREDIT");
        assertThat(tracks(book, "CN-37-06-02", "2010-01-01")).containsExactly("LICENCE");
    }

    private static List<String> tracks(RuleBook book, String place, String day) {
        Batch batch = Batch.builder("B")
                .inspectedOn(day)
                .jurisdiction(new Jurisdiction(place))
                .build();
        return book.decide(new Question(batch, null, null, TODAY)).tracks().stream()
                .map(Enum::name)
                .toList();
    }

    @Test
    void a_lower_rank_takes_no_place_unless_it_is_delegated() {
        Stream.of("DEPARTMENT_RULE", "NORMATIVE_DOCUMENT").forEach(rank -> {
            SmallLaw law = SmallLaw.oneLaw()
                    .rule(
                            "cn",
                            "a_law",
                            "art_1",
                            SmallLaw.rule(
                                    "nation",
                                    "a_law/1",
                                    "disposition",
                                    "",
                                    "Batch( )",
                                    "insertLogical( new Track( TrackKind.RECTIFICATION ) );"))
                    .instrument("cn_37", "b_rule", rank, "2000-01-01")
                    .rule(
                            "cn_37",
                            "b_rule",
                            "art_1",
                            SmallLaw.rule(
                                    "province",
                                    "b_rule/1",
                                    "disposition",
                                    "@replaces( \"nation\" )",
                                    "Batch( )",
                                    "insertLogical( new Track( TrackKind.LICENCE ) );"));
            assertThatThrownBy(() -> RuleBook.of(law))
                    .hasMessageContaining("CL-408")
                    .hasMessageContaining("nation");
        });
    }

    @Test
    void a_chinese_text_in_a_rule_is_matched_whatever_the_platforms_encoding() {
        RuleBook book = RuleBook.of(SmallLaw.oneLaw()
                .rule(
                        "cn",
                        "a_law",
                        "art_1",
                        SmallLaw.rule(
                                "clothing",
                                "a_law/1",
                                "disposition",
                                "",
                                "Batch( product == \"儿童服装\" )",
                                "insertLogical( new Track( TrackKind.RECALL ) );")));
        Batch clothing =
                Batch.builder("B").inspectedOn("2020-01-01").product("儿童服装").build();
        assertThat(book.decide(new Question(clothing, null, null, TODAY)).tracks())
                .hasSize(1);
    }

    @Test
    void a_host_thread_that_does_not_see_the_engine_decides_all_the_same_and_no_thread_is_left() throws Exception {
        RuleBook book = RuleBook.of(SmallLaw.oneLaw()
                .rule(
                        "cn",
                        "a_law",
                        "art_1",
                        SmallLaw.rule(
                                "all",
                                "a_law/1",
                                "disposition",
                                "",
                                "Batch( )",
                                "insertLogical( new Track( TrackKind.RECALL ) );")));
        ClassLoader blind = ClassLoader.getPlatformClassLoader();
        List<Decision> decided = new ArrayList<>();
        Thread host = new Thread(() -> decided.add(book.decide(
                new Question(Batch.builder("B").inspectedOn("2020-01-01").build(), null, null, TODAY))));
        host.setContextClassLoader(blind);
        host.start();
        host.join();
        assertThat(decided)
                .singleElement()
                .satisfies(d -> assertThat(d.tracks()).hasSize(1));
        assertThat(host.getContextClassLoader()).isSameAs(blind);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(n -> n.startsWith("ForkJoinPool-"));
    }

    @Test
    void a_step_before_the_inspection_is_refused() {
        Batch batch = Batch.builder("B").inspectedOn("2022-05-10").build();
        assertThatThrownBy(() -> new Question(batch, LocalDate.parse("2022-05-09"), null, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-05-09")
                .hasMessageContaining("2022-05-10");
    }

    @Test
    void a_folder_without_law_is_refused(@TempDir Path empty) {
        assertThatThrownBy(() -> RuleBook.at(empty)).hasMessageContaining("CL-104");
        assertThatThrownBy(() -> RuleBook.at(empty.resolve("none")))
                .isInstanceOf(java.io.UncheckedIOException.class)
                .hasMessageContaining("none");
    }
}
