package org.closedloop.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.closedloop.testkit.ClosedLoopAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.Result;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of rules shows what it does to cases, and nothing else. */
class PolicyChangeTest {

    private static final Path LAW = Path.of("../law");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    private Path folder;

    @Test
    void a_higher_fine_changes_fines_and_leaves_the_route_alone() {
        PolicyChange change = overTheCasesOf(
                "art_049",
                "cn/product_quality_law/values.yaml",
                "{from: 2000-09-01, amount: \"3\"}",
                "{from: 2000-09-01, amount: \"5\"}");

        assertThat(change)
                .changes(Aspect.VIOLATIONS)
                .changesOnly(Aspect.VIOLATIONS)
                .leavesRouteAlone()
                .leavesGradeAlone();
        Assertions.assertThat(change.unchanged()).isNotEmpty();
        Assertions.assertThat(change.changes().get(0).differences().get(0).toString())
                .contains("1-3 x goodsValue", "→", "1-5 x goodsValue");
        assertThatThrownBy(() -> assertThat(change).changesNothing())
                .hasMessageContainingAll("no change at all", "1-5 x goodsValue", "product_quality_law/49");
        assertThatThrownBy(() -> assertThat(change).changes(Aspect.ROUTE)).hasMessageContaining("changes in ROUTE");
        assertThatThrownBy(() -> assertThat(change).changesOnlyTheCases("another"))
                .hasMessageContaining("changes of the cases [another]");
    }

    @Test
    void another_route_is_told_with_its_clauses_in_text_and_page() throws IOException {
        PolicyChange change = overTheCasesOf(
                "art_046",
                "cn/order_18_2019/art_046_order_to_correct.drl",
                "Route.RECTIFICATION_NOTICE",
                "Route.CASE_FILING");

        assertThatThrownBy(() -> assertThat(change).leavesRouteAlone())
                .hasMessageContaining("RECTIFICATION_NOTICE → CASE_FILING");
        Assertions.assertThat(change.text("zh")).contains("个有变化", "《产品质量监督抽查管理暂行办法》第四十六条");
        Assertions.assertThat(change.text("en"))
                .contains(" change, ", "rectification notice → case filing", ", art. 46; ", ", art. 17(1))");
        String page = change.html("zh");
        Assertions.assertThat(page).contains("规则变动影响对照表", "▲ 加重", change.hashBefore(), change.hashAfter());
        Assertions.assertThat(page).doesNotContain("http:", "https:", "<script");
        Assertions.assertThat(change.html("en")).contains("Effect of a change of rules", "▲ heavier");
        assertThatThrownBy(() -> change.html("fr")).hasMessage("there is no text in 'fr'; ask for zh or en");
        Files.write(Path.of("target", "policy-change.html"), page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_remark_changes_nothing() {
        LawFolder law = LawFolder.small(folder);
        RuleBook before = RuleBook.at(folder);
        law.change("cn/a_law/art_001_judging.drl", "package cn.a_law", "// 说明 / a remark\npackage cn.a_law");
        PolicyChange change =
                PolicyChange.between(before, RuleBook.at(folder)).today(TODAY).overBatches(List.of(failing("B<1>")));

        assertThat(change).changesNothing().changesOnlyTheCases();
        Assertions.assertThat(change.unchanged()).extracting(CaseChange::title).containsExactly("B<1>");
        Assertions.assertThat(change.html("zh")).contains("没有用例的决定有变化").doesNotContain("同一部法律");
        assertThatThrownBy(() -> assertThat(change).leavesAlone(Aspect.OBLIGATIONS))
                .as("of batches, which have no course")
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: cases with events");
        assertThatThrownBy(
                        () -> PolicyChange.between(before, before).overBatches(List.of(failing("B1"), failing("B1"))))
                .hasMessageContaining("two batches have the id B1");
        assertThatThrownBy(() -> assertThat(change).leavesAlone()).hasMessageContaining("name at least one");
    }

    @Test
    void a_law_held_against_itself_says_so_and_passes_no_assertion() {
        LawFolder.small(folder);
        RuleBook book = RuleBook.at(folder);
        PolicyChange change =
                PolicyChange.between(book, book.interpreted()).today(TODAY).overBatches(List.of(failing("B1")));

        Assertions.assertThat(change.text("zh")).contains("两个规则库是同一部法律（哈希 " + book.hash() + "），什么也不会改变。");
        Assertions.assertThat(change.html("en")).contains("Both rule books are the same law (hash " + book.hash());
        assertThatThrownBy(() -> assertThat(change).changesNothing())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("the same law twice (hash " + book.hash(), "withSecondOpinion");
        assertThatThrownBy(() -> assertThat(change).leavesRouteAlone()).hasMessageContaining("same law twice");
        assertThatThrownBy(() -> assertThat(change).changesOnlyTheCases()).hasMessageContaining("same law twice");
    }

    @Test
    void what_is_new_and_what_is_gone_is_said_in_words_and_a_time_with_its_unit() {
        LawFolder law = LawFolder.small(folder);
        String rules = "cn/a_law/art_001_judging.drl";
        String measure = "new Measure( MeasureKind.ORDER_CORRECTION )";
        RuleBook before = RuleBook.at(folder);
        law.change(rules, measure, "new TimeLimit( DutyKind.CORRECT, 60, Anchor.ORDER_DATE )");
        RuleBook timed = RuleBook.at(folder);
        law.change(rules, "60", "45");

        String gone = PolicyChange.between(before, timed)
                .overBatches(List.of(failing("B1")))
                .text("zh");
        Assertions.assertThat(gone)
                .contains("处理措施：取消：责令改正（《某法》第二条）", "法定期限：新增：改正：60日，自责令之日起（《某法》第二条）")
                .doesNotContain("无 →", "→ 无");
        String shorter = PolicyChange.between(timed, RuleBook.at(folder))
                .overBatches(List.of(failing("B1")))
                .text("en");
        Assertions.assertThat(shorter)
                .contains("times: correct: 60 calendar days from the date of the order → 45 calendar days from");
        PolicyChange back = PolicyChange.between(timed, before).overBatches(List.of(failing("B1")));
        Assertions.assertThat(back.text("en"))
                .contains("measures: added: ", "times: removed: correct: 60 calendar days");
        Assertions.assertThat(back.html("en"))
                .contains("added: </span>", "removed: </span>")
                .doesNotContain("(none)");
        Assertions.assertThat(back.changes().get(0).differences())
                .extracting(Difference::toString)
                .contains("MEASURES: added: ORDER_CORRECTION");
    }

    @Test
    void text_of_a_batch_never_becomes_markup() {
        LawFolder law = LawFolder.small(folder);
        RuleBook before = RuleBook.at(folder);
        law.change("cn/a_law/art_001_judging.drl", "Route.RECTIFICATION_NOTICE", "Route.CASE_FILING");
        String page = PolicyChange.between(before, RuleBook.at(folder))
                .overBatches(List.of(failing("<b>&\"'")))
                .html("zh");

        Assertions.assertThat(page).contains("&lt;b&gt;&amp;&quot;&#39;").doesNotContain("<b>&");
    }

    private static Batch failing(String id) {
        return Batch.builder(id)
                .inspectedOn("2021-02-05")
                .items(Item.of("甲", Result.FAIL))
                .build();
    }

    private PolicyChange overTheCasesOf(String file, String changed, String words, String others) {
        LawFolder.copyOf(LAW, folder).change(changed, words, others);
        PolicyCases cases = PolicyCases.in(LAW).today(TODAY).where(c -> c.file().contains(file));
        return PolicyChange.between(cases.book(), RuleBook.at(folder)).over(cases);
    }
}
