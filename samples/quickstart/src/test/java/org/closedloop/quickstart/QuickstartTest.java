package org.closedloop.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.classification.Grade;
import org.closedloop.decision.FieldWords;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private static final Path DATA = Path.of("src", "main", "resources", "data");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private static RuleBook rules;
    private static List<Handled> all;
    private static Page page;

    @BeforeAll
    static void decideTheList() throws IOException {
        rules = RuleBook.standard();
        all = new Quickstart(rules, CLOCK).decide(DATA);
        page = new Page(new Citations(rules), false);
    }

    @Test
    void all_114_batches_of_the_list_are_decided() {
        assertThat(all).hasSize(114);
        assertThat(new Summary(all).bulletins()).isEqualTo(50);
        assertThat(all).allSatisfy(h -> assertThat(h.decision().lawHash()).isEqualTo(rules.hash()));
    }

    @Test
    void the_counts_of_the_table_add_up() {
        Summary summary = new Summary(all);
        int cells = summary.outcomes().stream()
                .flatMapToInt(o -> summary.grades().stream().mapToInt(g -> summary.count(o, g)))
                .sum();
        assertThat(cells).isEqualTo(114);
        assertThat(summary.outcomes().stream().mapToInt(summary::count).sum()).isEqualTo(114);
        assertThat(summary.grades().stream().mapToInt(summary::count).sum()).isEqualTo(114);
        assertThat(summary.batchesBy(h -> Stream.of(h.group())).values().stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(114);
    }

    @Test
    void every_batch_gets_the_papers_that_its_route_demands() {
        Map<String, Html> papers = new Papers(page, all).byName();
        assertThat(all).allSatisfy(h -> {
            Route route = h.decision().route();
            assertThat(papers.containsKey(Papers.name(h, PaperKind.FILING))).isEqualTo(route == Route.CASE_FILING);
            assertThat(papers.containsKey(Papers.name(h, PaperKind.ORDER))).isEqualTo(route != Route.NONE);
            assertThat(papers.containsKey(Papers.name(h, PaperKind.OPEN))).isEqualTo(h.outcome() == Outcome.UNDECIDED);
            assertThat(PaperKind.due(h.decision())).as(h.id()).isNotEmpty();
        });
    }

    @Test
    void a_serious_batch_is_filed_and_ordered_to_be_corrected() {
        assertThat(all)
                .filteredOn(h -> h.decision().grade() == Grade.SERIOUS)
                .isNotEmpty()
                .allSatisfy(h -> assertThat(h.decision().measures())
                        .contains(MeasureKind.FILE_CASE, MeasureKind.ORDER_CORRECTION));
    }

    @Test
    void no_paper_lacks_a_clause_or_the_law_it_was_made_by() {
        new Papers(page, all)
                .byName()
                .forEach((name, paper) -> assertThat(paper.code())
                        .as(name)
                        .containsPattern("《[^》]+》")
                        .contains(rules.hash()));
    }

    @Test
    void no_code_of_a_clause_a_field_or_a_constant_is_left_in_a_paper() {
        new Papers(page, all)
                .byName()
                .forEach((name, paper) -> assertThat(paper.code().replaceAll("(?s)<style>.*</style>", ""))
                        .as(name)
                        .doesNotContainPattern("[a-z]+_[a-z0-9_]+/|items\\[|protectsHealth|itemClass|goodsValue")
                        .doesNotContain("null", "Optional["));
    }

    @Test
    void every_fact_to_be_established_has_words() {
        assertThat(all)
                .flatExtracting(h -> h.decision().toEstablish())
                .isNotEmpty()
                .allSatisfy(path -> {
                    String field = Words.fieldOf(path);
                    assertThat(FieldWords.field(field).zh()).isNotEqualTo(field);
                });
    }

    @Test
    void a_filing_form_says_which_fine_the_law_allows() {
        String paper = paper("FS-097", PaperKind.FILING);
        assertThat(paper).contains("货值金额等值以上三倍以下的罚款", "《中华人民共和国产品质量法》第四十九条", "承办人意见");
    }

    @Test
    void an_order_tells_of_the_right_to_object() {
        assertThat(paper("FS-001", PaperKind.ORDER)).contains("自收到检验结果之日起十五日内", "第十五条第四款");
    }

    @Test
    void the_time_for_correction_is_that_of_the_rules_or_a_blank() {
        assertThat(all).filteredOn(h -> h.outcome() != Outcome.UNDECIDED).allSatisfy(h -> {
            List<TimeLimit> times = h.decision().facts(TimeLimit.class).stream()
                    .filter(t -> t.kind() == DutyKind.CORRECT)
                    .toList();
            assertThat(paper(h.id(), PaperKind.ORDER))
                    .as(h.id())
                    .contains(
                            times.isEmpty()
                                    ? "自" + Parts.BLANK.code() + "起"
                                    : times.get(0).from().zh());
        });
    }

    @Test
    void a_name_out_of_the_list_never_becomes_markup(@TempDir Path list) throws IOException {
        Files.writeString(list.resolve("failed-batches.csv"), """
                id,bulletin,level,region,date,product,spec,failing_items,measured,required,severity_published,source,confidence
                ../x<y>,<i>通报</i>,市抽,山东省,2021-02-05,<script>alert(1)</script>,"a""b",<b>甲醛</b>,<u>,&amp;,,"<a href='x'>",text
                """);
        Files.writeString(list.resolve("batch-parties.csv"), """
                id,producer_code,producer_region,seller_code,seller_region,organizer_region,channel,flags,note
                ../x<y>,<em>E</em>,山东省,,,山东省,生产,,
                """);
        List<Handled> one = new Quickstart(rules, CLOCK).decide(list);
        Papers papers = new Papers(page, one);
        Summary summary = new Summary(one);
        List<Html> pages = Stream.concat(
                        papers.byName().values().stream(),
                        Stream.of(
                                new IndexPage(page, summary, new CoursePages(page, List.of(), TODAY)).html(),
                                new Bulletin(page, summary, List.of()).html()))
                .toList();
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(p ->
                        assertThat(p.code()).doesNotContain("<script", "<i>", "<b>甲", "<u>", "<em>", "<a href='x'>"));
        assertThat(pages.get(0).code()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(papers.byName().keySet()).allMatch(n -> n.matches("[A-Za-z0-9_-]+\\.html"));
    }

    @Test
    void a_batch_of_which_no_item_is_known_gets_a_list_of_what_to_find_out(@TempDir Path list) throws IOException {
        Files.writeString(list.resolve("failed-batches.csv"), "id,date,product,failing_items\nX,2021-02-05,玩具,\n");
        Files.copy(DATA.resolve("batch-parties.csv"), list.resolve("batch-parties.csv"));
        List<Handled> one = new Quickstart(rules, CLOCK).decide(list);
        assertThat(one.get(0).outcome()).isEqualTo(Outcome.UNDECIDED);
        Map<String, Html> papers = new Papers(page, one).byName();
        assertThat(papers).containsOnlyKeys("X-open.html");
        assertThat(papers.get("X-open.html").code()).contains("待查明事项", "检验项目：");
    }

    @Test
    void two_runs_write_the_same_bytes(@TempDir Path first, @TempDir Path second) throws IOException {
        new Quickstart(rules, CLOCK).write(DATA, first, "zh");
        new Quickstart(rules, CLOCK).write(DATA, second, "zh");
        assertThat(files(first)).hasSizeGreaterThan(114).isEqualTo(files(second));
    }

    @Test
    void every_link_of_every_page_leads_to_a_file_or_an_anchor(@TempDir Path out) throws IOException {
        new Quickstart(rules, CLOCK).write(DATA, out, "en");
        for (Map.Entry<String, String> file : files(out).entrySet()) {
            Path folder = out.resolve(file.getKey()).getParent();
            Matcher link = Pattern.compile(" href=\"([^\"]*)\"").matcher(file.getValue());
            while (link.find()) {
                String target = link.group(1);
                assertThat(
                                target.startsWith("#")
                                        ? file.getValue().contains("id=\"" + target.substring(1) + "\"")
                                        : Files.exists(folder.resolve(target)))
                        .as(file.getKey() + " " + target)
                        .isTrue();
            }
        }
    }

    @Test
    void the_summary_fits_on_a_screen(@TempDir Path out) throws IOException {
        for (String language : List.of("zh", "en")) {
            String text = new Quickstart(rules, CLOCK).write(DATA, out, language);
            assertThat(text.lines().count()).isLessThanOrEqualTo(40);
            assertThat(text).contains("114", "index.html", "bulletin.html");
        }
    }

    @Test
    void wrong_usage_is_told_and_writes_nothing(@TempDir Path empty) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Quickstart.run(new String[] {"--lang", "fr"}, stream, stream))
                .isEqualTo(2);
        assertThat(Quickstart.run(new String[] {"--what"}, stream, stream)).isEqualTo(2);
        assertThat(Quickstart.run(new String[] {"--lang", "en", "--data", empty.toString()}, stream, stream))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage:", "failed-batches.csv", "--data");
    }

    private static String paper(String id, PaperKind kind) {
        Handled handled =
                all.stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
        return new Papers(page, List.of(handled))
                .byName()
                .get(Papers.name(handled, kind))
                .code();
    }

    private static Map<String, String> files(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
