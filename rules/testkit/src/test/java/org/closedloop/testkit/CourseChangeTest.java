package org.closedloop.testkit;

import static org.closedloop.testkit.ClosedLoopAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.closedloop.rules.Course;
import org.closedloop.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of rules shows what it does to the course of a case: to days, to events and to how the case stands in the end. */
class CourseChangeTest {

    private static final String LAW = "cn/a_law/";
    private static final String RULES = LAW + "art_003_order.drl";

    @TempDir
    private Path folder;

    private LawFolder law;

    @BeforeEach
    void a_law_by_which_what_is_ordered_is_corrected_within_sixty_days_and_the_case_then_closed() {
        law = LawFolder.small(folder)
                .file(LAW + "values.yaml", """
                        - key: correction
                          clause: a_law/3
                          unit: days
                          values: [{from: 2000-01-01, amount: "60"}]
                        """)
                .file(RULES, """
                        package cn.a_law

                        rule "第3条 责令改正 / ordered"
                            @clause( "a_law/3" ) @stage( "procedure" ) @governs( "procedure" ) @effectiveFrom( "2001-01-01" )
                        when
                            Now( kind == EventKind.ORDER_ISSUED, $day : on, $who : addressee )
                            ProductJudged( kind == ProductResult.NONCONFORMING )
                            Value( key == "correction", $period : period )
                        then
                            insertLogical( new Permitted( EventKind.ORDER_ISSUED ) );
                            insertLogical( new Opens( TrackKind.RECTIFICATION, $who ) );
                            insertLogical( new Owes( DutyKind.CORRECT, Actor.PARTY, $who, $day, $period ) );
                            insertLogical( new Writes( "责令改正通知书", $who ) );
                        end

                        rule "第4条 不得重复责令 / not ordered twice"
                            @clause( "a_law/4" ) @stage( "procedure" ) @governs( "procedure" ) @effectiveFrom( "2001-01-01" )
                        when
                            Now( kind == EventKind.ORDER_ISSUED, $who : addressee )
                            Past( kind == EventKind.ORDER_ISSUED, addressee == $who, stands == true )
                        then
                            insertLogical( new Refused( RefusalKind.ALREADY_DONE ) );
                        end

                        rule "第5条 报告改正 / correction reported"
                            @clause( "a_law/5" ) @stage( "procedure" ) @governs( "procedure" ) @effectiveFrom( "2001-01-01" )
                        when
                            Now( kind == EventKind.CORRECTION_REPORTED, $who : addressee )
                        then
                            insertLogical( new Permitted( EventKind.CORRECTION_REPORTED ) );
                            insertLogical( new Fulfils( DutyKind.CORRECT, $who ) );
                            insertLogical( new Closes( TrackKind.RECTIFICATION, $who ) );
                        end

                        rule "第6条 结案 / closure"
                            @clause( "a_law/6" ) @stage( "closure" ) @governs( "procedure" ) @effectiveFrom( "2001-01-01" )
                        when
                            Now( kind == EventKind.CLOSED )
                            not Running( kind == TrackKind.RECTIFICATION )
                        then
                            insertLogical( new MayClose( EndingKind.NOTHING_OPEN ) );
                        end
                        """)
                .file(LAW + "art_003_order.cases.yaml", """
                        - title: 责令改正
                          batch: {id: B1, inspectedOn: 2022-05-10, party: {id: ENT-1}, items: [{name: 甲, result: FAIL}]}
                          events:
                            - {on: 2022-06-01, event: ORDER_ISSUED}
                            - {on: 2022-06-02, event: ORDER_ISSUED, expect: {accepted: false}}
                          expect: {obligations: {CORRECT: 2022-08-01}}
                        - title: 七月五日报告改正
                          batch: {id: B1, inspectedOn: 2022-05-10, party: {id: ENT-1}, items: [{name: 甲, result: FAIL}]}
                          events:
                            - {on: 2022-06-01, event: ORDER_ISSUED}
                            - {on: 2022-07-05, event: CORRECTION_REPORTED}
                          expect: {obligations: {CORRECT: {status: MET}}}
                        - title: 未责令
                          batch: {id: B1, inspectedOn: 2022-05-10, party: {id: ENT-1}, items: [{name: 甲, result: FAIL}]}
                          expect: {route: RECTIFICATION_NOTICE}
                        """);
    }

    @Test
    void a_shorter_time_moves_the_last_day_and_makes_a_report_late_and_changes_no_decision() {
        PolicyChange change = changing(LAW + "values.yaml", "\"60\"", "\"30\"");

        assertThat(change)
                .changes(Aspect.OBLIGATIONS, Aspect.IRREGULARITIES)
                .changesOnly(Aspect.OBLIGATIONS, Aspect.IRREGULARITIES)
                .leavesRouteAlone()
                .changesOnlyTheCases("责令改正", "七月五日报告改正");
        Assertions.assertThat(change.text("zh"))
                .contains("义务及期限：改正（ENT-1）：2022-08-01 → 2022-07-01（《某法》第三条）")
                .contains("改正（ENT-1）：2022-08-01（已按期履行） → 2022-07-01（已履行但不在期限内）")
                .contains("程序瑕疵：新增：2022-07-05 报告改正情况：逾期（《某法》第三条）");
        Assertions.assertThat(change.text("en"))
                .contains("obligations and days: correct (ENT-1): 2022-08-01 → 2022-07-01 (Some law, art. 3)")
                .contains("irregularities: added: 2022-07-05 correction reported: late (Some law, art. 3)");
        Assertions.assertThat(change.html("zh"))
                .contains("义务及期限", "− </span>改正（ENT-1）：2022-08-01</li>", "＋ </span>改正（ENT-1）：2022-07-01</li>");
        Assertions.assertThatThrownBy(() -> assertThat(change).leavesAlone(Aspect.OBLIGATIONS))
                .hasMessageContaining("CORRECT[ENT-1] 2022-08-01 OPEN → CORRECT[ENT-1] 2022-07-01 OPEN  by [a_law/3]");
    }

    @Test
    void a_first_day_is_a_change_of_days_as_well() {
        PolicyChange change = changing(RULES, "new Owes( D", "new OwesAfter( D");

        assertThat(change).changesOnly(Aspect.OBLIGATIONS, Aspect.IRREGULARITIES);
        Assertions.assertThat(change.text("zh")).contains("改正（ENT-1）：2022-08-01 → 2022-07-31 起");
    }

    @Test
    void an_event_that_is_refused_no_more_is_told_with_the_clause_that_stood_against_it() {
        PolicyChange change =
                changing(RULES, "Past( kind == EventKind.ORDER_ISSUED", "Past( kind == EventKind.ORDER_SERVED");

        assertThat(change).changes(Aspect.EVENTS).leavesAlone(Aspect.IRREGULARITIES, Aspect.STATE);
        Assertions.assertThat(change.text("zh"))
                .contains("    2022-06-02 责令改正：不予登记，同一轮次内已经作出 → 予以登记（《某法》第三条、《某法》第四条）")
                .contains("    新增：2022-06-02 责令改正 的文书：责令改正通知书（《某法》第三条）")
                .contains("义务及期限：新增：改正（ENT-1）（第 2 次）：2022-08-01（《某法》第三条）");
        Assertions.assertThat(change.text("en"))
                .contains("2022-06-02 order to correct issued: refused, done already in this round → recorded")
                .contains("clauses: removed: Some law, art. 4 (" + RULES + ":16)");
    }

    @Test
    void a_track_that_stays_open_keeps_the_case_from_being_closed() {
        PolicyChange change =
                changing(RULES, "    insertLogical( new Closes( TrackKind.RECTIFICATION, $who ) );\n", "");

        assertThat(change).changesOnly(Aspect.STATE).changesOnlyTheCases("七月五日报告改正");
        Assertions.assertThat(change.text("zh"))
                .contains("    轨道 整改复查（ENT-1）：办结 → 进行中")
                .contains("    结案：可以结案 → 不能结案");
    }

    @Test
    void an_order_that_is_withdrawn_no_more_is_told_though_nothing_follows_yet() {
        law.file(LAW + "art_008_withdrawal.drl", """
                        package cn.a_law

                        rule "第8条 撤回责令改正 / order withdrawn"
                            @clause( "a_law/8" ) @stage( "procedure" ) @governs( "procedure" ) @effectiveFrom( "2001-01-01" )
                        when
                            Now( kind == EventKind.ORDER_WITHDRAWN, $who : addressee )
                        then
                            insertLogical( new Permitted( EventKind.ORDER_WITHDRAWN ) );
                            insertLogical( new Withdraws( EventKind.ORDER_ISSUED, $who ) );
                        end
                        """).file(LAW + "art_008_withdrawal.cases.yaml", """
                        - title: 撤回
                          batch: {id: B1, inspectedOn: 2022-05-10, items: [{name: 甲, result: FAIL}]}
                          events:
                            - {on: 2022-06-01, event: ORDER_ISSUED}
                            - {on: 2022-06-02, event: ORDER_WITHDRAWN, reason: 笔误}
                          expect: {closed: false}
                        """);

        PolicyChange change = changing(
                LAW + "art_008_withdrawal.drl",
                "    insertLogical( new Withdraws( EventKind.ORDER_ISSUED, $who ) );\n",
                "");

        assertThat(change).changesOnly(Aspect.EVENTS).changesOnlyTheCases("撤回");
        Assertions.assertThat(change.text("zh")).contains("事件：取消：2022-06-01 责令改正：后被撤回\n");
    }

    @Test
    void another_clause_of_the_same_event_is_a_change_of_clauses_and_unverified_words_are_told() {
        PolicyChange change = changing(RULES, "\"a_law/5\" )", "\"a_law/7\" ) @unverified");

        assertThat(change).changesOnly(Aspect.CLAUSES, Aspect.UNVERIFIED);
        Assertions.assertThat(change.text("zh"))
                .contains("    取消：《某法》第五条（" + RULES + ":25）\n", "    新增：《某法》第七条（" + RULES + ":25）\n")
                .contains("未核对：新增：a_law/7");
        Assertions.assertThat(change.html("zh"))
                .contains("取消：</span>《某法》第五条</li></ul></td><td class=\"new\">—</td><td>" + RULES + ":25</td>");
    }

    @Test
    void what_happens_after_it_is_no_part_of_a_batch_alone() {
        RuleBook before = RuleBook.at(folder);
        List<Course> cases = before.casesIn(folder);
        law.change(LAW + "values.yaml", "\"60\"", "\"30\"");

        assertThat(PolicyChange.between(before, RuleBook.at(folder))
                        .overBatches(List.of(cases.get(0).batch())))
                .changesNothing();
        assertThat(PolicyChange.between(before, RuleBook.at(folder))
                        .today(LocalDate.parse("2026-11-22"))
                        .over(cases))
                .changes(Aspect.OBLIGATIONS);
    }

    private PolicyChange changing(String file, String words, String others) {
        PolicyCases cases = PolicyCases.in(folder).today(LocalDate.parse("2026-11-22"));
        law.change(file, words, others);
        return PolicyChange.between(cases.book(), RuleBook.at(folder)).over(cases);
    }
}
