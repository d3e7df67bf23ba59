package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.closedloop.decision.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of a law folder that were changed at random are refused with faults, or are law; nothing else comes of them. */
class HostileFilesTest {

    private static final long SEED = Long.getLong("closedloop.seed", 20_261_122L);
    private static final int TRIES = Integer.getInteger("closedloop.tries", 1_000);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final List<String> DRL = List.of(
            "eval( Canary.sing( ) )",
            "Canary.sing( );",
            "org.closedloop.rules.Canary",
            "import org.closedloop.rules.Canary\n",
            "function void f( ) { Canary.sing( ); }\n",
            "global Canary c\n",
            "declare A end\n",
            "salience 10",
            "System.exit( 1 );",
            "insertLogical( new ItemFails( \"a\" ) );",
            "accumulate( Item( $q : name ); $c : count( $q ) )",
            "not Item( name != null )",
            "exists Batch( )",
            "Batch( goodsValue + salesValue > 3B )",
            "\\u0022",
            "\"",
            "/*",
            "*/",
            "//",
            "\r",
            "\u202E",
            "(",
            ")",
            "( ",
            "1 + ",
            " == null",
            "999999999999999999",
            "$x : ",
            "null",
            "rule \"x\"",
            "end",
            "@replaces( \"x\" )",
            "@effectiveTo( \"+999999999-12-31\" )",
            "matches \"(a+)+$\"",
            "from",
            "{0}{1}{2}",
            "第");

    private static final List<String> YAML = List.of(
            "!!org.closedloop.rules.Canary [ ]",
            "&a ",
            "*a",
            "<<: *a\n",
            "---\n",
            "{",
            "}",
            "[",
            "]",
            "[ [",
            ": ",
            "- ",
            "? ",
            "|\n",
            ">-\n",
            "\t",
            "null",
            "true",
            "~",
            "\"",
            "'",
            "#",
            "%YAML 9.9\n",
            "\u0000",
            "\uFEFF",
            "2021-02-30",
            "9999-12-31",
            "-5",
            "1e999999999",
            "999999999999999999999999999999999",
            "a_law/99999999999",
            "order_18_2019/46",
            "{0}{1}{2}",
            "id: ",
            "items: ",
            "from: 2020-01-01");

    private final Random random = new Random(SEED);

    @BeforeEach
    void forget() {
        Canary.forget();
    }

    @Test
    void a_rule_file_changed_at_random_is_refused_or_is_law_that_the_engine_takes() {
        List<RuleBook> accepted = tried(DRL, RuleBook::of, file -> file.endsWith(".drl"));
        assertThat(accepted).isNotEmpty();
        accepted.forEach(b -> assertThat(DrlPrinter.print(b.law().rules())).contains("rule"));
        for (int i = 0; i < 40; i++) {
            RuleBook book = accepted.get(random.nextInt(accepted.size()));
            assertThat(CompiledRules.of(book.law().rules()).conclude(new RandomFacts(random).decision()))
                    .isNotNull();
        }
        assertThat(Canary.silent()).isTrue();
    }

    @Test
    void data_of_the_law_changed_at_random_is_refused_or_is_law() {
        List<RuleBook> accepted =
                tried(YAML, RuleBook::of, file -> file.endsWith(".yaml") && !file.endsWith(".cases.yaml"));
        assertThat(accepted).isNotEmpty();
        assertThat(Canary.silent()).isTrue();
    }

    @Test
    void cases_changed_at_random_are_refused_or_can_be_decided() {
        RuleBook book = RuleBook.standard();
        List<List<Course>> accepted = tried(YAML, CourseReader::read, file -> file.endsWith(".cases.yaml"));
        assertThat(accepted).isNotEmpty();
        for (int i = 0; i < 40; i++) {
            for (Course course : accepted.get(random.nextInt(accepted.size()))) {
                assertThat(book.decide(new Question(course.batch(), course.on(), null, TODAY)))
                        .isNotNull();
            }
        }
        assertThat(Canary.silent()).isTrue();
    }

    /** Changes files one at a time and reads the folder; returns what was accepted. */
    private <T> List<T> tried(
            List<String> fragments, Function<LawFiles, T> read, java.util.function.Predicate<String> which) {
        LawFiles shipped = folder();
        List<String> files = shipped.names().stream().filter(which).toList();
        List<String> spliced = new ArrayList<>(fragments);
        files.forEach(f -> text(shipped, f).lines().map(l -> l + "\n").forEach(spliced::add));
        Mutations mutations = new Mutations(random, spliced);
        List<T> accepted = new ArrayList<>();
        String[] now = {""};
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    for (int i = 0; i < TRIES; i++) {
                        String file = files.get(random.nextInt(files.size()));
                        byte[] input = mutations.of(text(shipped, file));
                        now[0] = file + "\n" + new String(input, StandardCharsets.UTF_8);
                        Throwable thrown = thrown(read, shipped, file, input, accepted);
                        if (thrown != null) {
                            fail("seed " + SEED + ", " + file + ":\n" + shrunk(read, shipped, file, input), thrown);
                        }
                    }
                },
                () -> "seed " + SEED + " hangs on " + now[0]);
        return accepted;
    }

    private static <T> String shrunk(Function<LawFiles, T> read, LawFiles shipped, String file, byte[] input) {
        return Mutations.shrunk(input, b -> thrown(read, shipped, file, b, new ArrayList<>()) != null);
    }

    /** Returns what a reading ends with other than a law or its faults. */
    private static <T> @Nullable Throwable thrown(
            Function<LawFiles, T> read, LawFiles shipped, String file, byte[] input, List<T> accepted) {
        try {
            accepted.add(read.apply(new ChangedLaw(shipped, file, input)));
            return null;
        } catch (LawRefusedException e) {
            return e.faults().isEmpty() ? e : null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return e;
        }
    }

    private static String text(LawFiles files, String name) {
        return new String(files.read(name), StandardCharsets.UTF_8);
    }

    /** A few files of the shipped law, so that thousands of folders can be read. */
    private static LawFiles folder() {
        LawFiles shipped = LawSource.shipped();
        SmallLaw few = new SmallLaw();
        shipped.names().stream()
                .filter(n -> n.matches("cn/order_18_2019/(art_04[46]|[iv]).*")
                        || n.startsWith("cn/product_quality_law/art_054")
                        || n.matches("cn/product_quality_law/[iv].*")
                        || n.startsWith("catalogue/toys")
                        || n.endsWith("art_044_publish_and_notify.cases.yaml"))
                .filter(n -> !n.endsWith(".cases.yaml") || n.startsWith("cn/order_18_2019/"))
                .forEach(n -> few.file(n, shipped.read(n)));
        numbers(few, shipped, "order_18_2019", "2020-01-01");
        numbers(few, shipped, "product_quality_law", "2000-09-01");
        few.file("catalogue/aliases/products.yaml", "- {alias: 玩具, of: [儿童玩具], reason: a test}\n");
        return few;
    }

    /** Has a rule read what the rules left out read. */
    private static void numbers(SmallLaw few, LawFiles shipped, String id, String from) {
        List<String> keys = text(shipped, "cn/" + id + "/values.yaml")
                .lines()
                .filter(l -> l.startsWith("- key: "))
                .map(l -> l.substring(7).strip())
                .toList();
        few.reading("cn", id, from, keys);
    }
}
