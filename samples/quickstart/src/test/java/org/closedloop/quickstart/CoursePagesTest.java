package org.closedloop.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedloop.ClosedLoop;
import org.closedloop.disposition.Route;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cases of the list that go on to their end, with the papers of their steps. */
class CoursePagesTest {

    private static final Path DATA = Path.of("src", "main", "resources", "data");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private static CoursePages pages;
    private static Map<String, Played> played;
    private static Map<String, Handled> listed;

    @BeforeAll
    static void goThroughTheCases() throws IOException {
        RuleBook rules = RuleBook.standard();
        ClosedLoop loop = ClosedLoop.builder().rules(rules).clock(CLOCK).build();
        List<Played> all = Played.all(loop, rules, DATA);
        pages = new CoursePages(new Page(new Citations(rules), false), all, LocalDate.parse("2026-03-01"));
        played = all.stream().collect(Collectors.toMap(Played::id, Function.identity()));
        listed = new Quickstart(rules, CLOCK)
                .decide(DATA).stream().collect(Collectors.toMap(Handled::id, Function.identity()));
    }

    @Test
    void every_case_is_a_batch_of_the_list_with_facts_added_only() {
        assertThat(played.values()).hasSize(5).allSatisfy(p -> {
            Batch list = listed.get(p.id()).batch();
            Batch told = p.course().batch();
            assertThat(told.product()).isEqualTo(list.product());
            assertThat(told.spec()).isEqualTo(list.spec());
            assertThat(told.level()).isEqualTo(list.level());
            assertThat(told.channel()).isEqualTo(list.channel());
            assertThat(told.inspectedOn()).isEqualTo(list.inspectedOn());
            assertThat(told.jurisdiction()).isEqualTo(list.jurisdiction());
            assertThat(told.party()).isEqualTo(list.party());
            assertThat(told.others()).isEqualTo(list.others());
            assertThat(told.items())
                    .extracting(Item::name, Item::result)
                    .isEqualTo(list.items().stream()
                            .map(i -> tuple(i.name(), i.result()))
                            .toList());
        });
    }

    @Test
    void every_case_is_closed_with_every_event_accepted_and_nothing_late() {
        assertThat(played.values()).allSatisfy(p -> {
            assertThat(p.steps()).as(p.id()).allMatch(s -> s.isAccepted());
            assertThat(p.file().isClosed()).as(p.id()).isTrue();
            assertThat(CourseParts.irregularities(
                            pages.page(),
                            new Sections(pages.page()),
                            new CaseStep(p, p.steps().size() - 1)))
                    .as(p.id())
                    .isEqualTo(Html.NONE);
        });
        assertThat(played.get("FS-037").handled().decision().route()).isEqualTo(Route.RECTIFICATION_NOTICE);
        assertThat(played.get("FS-108").handled().decision().route()).isEqualTo(Route.CASE_FILING);
    }

    @Test
    void an_order_says_until_when_to_correct_and_how_that_day_was_found() {
        assertThat(paper("FS-037", "order"))
                .contains("责令改正通知书", "ENT-059：改正", "不迟于2021年5月31日", "60日，至2021年5月29日（星期六）", "不是工作日，顺延至");
        assertThat(paper("FS-049", "order")).contains("责令整改通知书");
    }

    @Test
    void a_failed_reinspection_is_reported_up_and_announced() {
        assertThat(paper("FS-109", "report")).contains("复查不合格情况上报表", "逐级上报", "2022年9月13日，复查不合格");
        assertThat(paper("FS-109", "announcement")).contains("复查不合格公告", "自2022年11月26日起，不迟于2022年12月24日");
    }

    @Test
    void a_serious_case_is_filed_and_penalised_and_the_party_heard() {
        assertThat(paper("FS-108", "filing")).contains("立案审批表", "作出处理决定", "2024年12月5日");
        assertThat(paper("FS-108", "notice")).contains("行政处罚告知书", "陈述、申辩", "不迟于2024年11月1日", "第四十九条");
        assertThat(paper("FS-108", "decision")).contains("行政处罚决定书", "送达处罚决定书");
    }

    @Test
    void a_suspected_crime_goes_to_the_police_with_its_sums() {
        assertThat(paper("FS-018", "transfer")).contains("涉嫌犯罪案件移送书", "公安局", "销售金额：142000元", "涉嫌犯罪");
    }

    @Test
    void a_closing_form_shows_every_track_and_obligation() {
        assertThat(paper("FS-108", "closing")).contains("结案审批表", "整改复查：办结", "行政处罚：办结", "缴纳罚款", "已按期履行");
    }

    @Test
    void every_paper_says_what_of_it_is_assumed_and_leaves_no_code() {
        assertThat(pages.papers()).hasSizeGreaterThan(15).allSatisfy((name, paper) -> {
            assertThat(name).matches("[A-Za-z0-9_-]+\\.html");
            assertThat(paper.code().replaceAll("(?s)<style>.*</style>", ""))
                    .as(name)
                    .contains("为演示而假定")
                    .doesNotContainPattern("[a-z]+_[a-z0-9_]+/|items\\[|[A-Z]{4,}_[A-Z]")
                    .doesNotContain("null", "Optional[");
        });
    }

    @Test
    void a_case_has_a_timeline_in_which_all_its_tracks_are_lanes() {
        assertThat(pages.timeline(played.get("FS-018"))).contains("整改复查", "行政处罚", "移送犯罪", "公安机关立案");
    }

    private static String paper(String id, String suffix) {
        return pages.papers().entrySet().stream()
                .filter(e -> e.getKey().matches(id + "-\\d+-" + suffix + "\\.html"))
                .map(e -> e.getValue().code())
                .findFirst()
                .orElseThrow();
    }
}
