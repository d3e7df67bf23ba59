package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule file may not say, one mistake at a time: each is told with its code and its place. */
class SafeSubsetTest {

    private static final String CONCLUDE = "insertLogical( new ItemFails( $n ) );";

    private static List<Fault> faults(LawFiles law) {
        LawRefusedException refused = catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(law));
        assertThat(refused).as("the law folder should have been refused").isNotNull();
        return refused.faults();
    }

    /** The condition begins at column 5 of line 6. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            Item( $n : name, result == Result.FAIL ) eval( true ) ¦ CL-206 ¦ 46
            $i : Item( $n : name ) ¦ CL-205 ¦ 5
            Item( $n : name ) from $x ¦ CL-206 ¦ 23
            Item( $n : name ) or Batch( ) ¦ CL-206 ¦ 23
            forall( Item( ) ) ¦ CL-206 ¦ 5
            Item( $n : name, name.length > 3 ) ¦ CL-206 ¦ 22
            Item( $n : name, name.length( ) == 3 ) ¦ CL-206 ¦ 22
            Item( $n : name, this == null ) ¦ CL-206 ¦ 22
            Item( $n : name, name == new String( ) ) ¦ CL-206 ¦ 30
            Item( $n : name, name soundslike "x" ) ¦ CL-205 ¦ 27
            Item( $n : name, name str[startsWith] "x" ) ¦ CL-202 ¦ 30
            Item( $n : name, result == Result.FAIL || name == "x" ) ¦ CL-206 ¦ 44
            Item( $n : name ) over window:length( 3 ) ¦ CL-206 ¦ 23
            Item( $n : name, \\u006eame == "x" ) ¦ CL-202 ¦ 22
            Item( $n : name, "a" == "a" ) ¦ CL-313 ¦ 22
            Itm( $n : name ) ¦ CL-301 ¦ 5
            java.lang.Runtime( ) ¦ CL-205 ¦ 9
            ToEstablish( $n : field ) ¦ CL-317 ¦ 5
            Item( $n : name, colour == "x" ) ¦ CL-302 ¦ 22
            Item( $n : name, result == Result.FAILED ) ¦ CL-303 ¦ 32
            Item( $n : name, result == Colour.RED ) ¦ CL-301 ¦ 32
            Item( $n : name, name == $other ) ¦ CL-304 ¦ 30
            Item( $n : name, $n : unit ) ¦ CL-305 ¦ 22
            Item( $n : name, name == 3 ) ¦ CL-306 ¦ 22
            Item( $n : name, name > "x" ) ¦ CL-307 ¦ 22
            Item( $n : name, result == ItemClass.A ) ¦ CL-306 ¦ 22
            Item( $n : name, result > Result.PASS ) ¦ CL-307 ¦ 22
            Item( $n : name ) Batch( goodsValue == 1.1 ) ¦ CL-308 ¦ 44
            Item( $n : name ) Batch( goodsValue == "5" ) ¦ CL-306 ¦ 30
            Item( $n : name ) Batch( goodsValue + salesValue > 5B ) ¦ CL-309 ¦ 30
            Item( $n : name, result != Result.PASS ) ¦ CL-309 ¦ 22
            Item( $n : name, result not in ( Result.PASS ) ) ¦ CL-309 ¦ 22
            Item( $n : name ) not Item( result == Result.FAIL ) ¦ CL-309 ¦ 33
            Item( $n : name, $u : unit ) Item( name == $u ) ¦ CL-309 ¦ 48
            Item( $n : name, name matches "(a+)+b" ) ¦ CL-312 ¦ 22
            Item( $n : name, name matches "a{9}" ) ¦ CL-312 ¦ 22
            Item( $n : name ) Batch( items contains Flag.MINOR ) ¦ CL-306 ¦ 30
            Item( $n : name ) Batch( product contains "x" ) ¦ CL-311 ¦ 30
            Item( $n : name ) Batch( goodsValue > null ) ¦ CL-314 ¦ 30
            Item( $n : name ) Value( $a : amount ) ¦ CL-315 ¦ 23
            Item( $n : name ) Value( key == "no_such", $a : amount ) ¦ CL-316 ¦ 37
            Item( $n : name ) accumulate( Item( $m : name ); $c : average( $m ) ) ¦ CL-323 ¦ 59
            """)
    void a_condition_outside_the_subset_is_refused_at_its_place(String when, String code, int column) {
        assertThat(faults(SmallLaw.withRule(when, CONCLUDE))).first().satisfies(f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.file()).isEqualTo("cn/a_law/art_1.drl");
            assertThat(f.line()).isEqualTo(6);
            assertThat(f.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            System.exit( 0 ); ¦ CL-206
            insert( new ItemFails( $n ) ); ¦ CL-206
            insertLogical( new ItemFails( $n ) ); Runtime.getRuntime( ); ¦ CL-206
            insertLogical( new ItemFails( $n + "x" ) ); ¦ CL-205
            insertLogical( new ItemFails( name ) ); ¦ CL-205
            insertLogical( new ItemFails( $n.length( ) ) ); ¦ CL-205
            insertLogical( new ItemFails( new String( "x" ) ) ); ¦ CL-206
            insertLogical( new java.io.File( "x" ) ); ¦ CL-205
            insertLogical( new File( "x" ) ); ¦ CL-301
            insertLogical( new Item( $n ) ); ¦ CL-318
            insertLogical( new ItemFails( ) ); ¦ CL-319
            insertLogical( new ItemFails( 3 ) ); ¦ CL-320
            insertLogical( new ItemFails( $r ) ); ¦ CL-321
            insertLogical( new ItemFails( null ) ); ¦ CL-321
            insertLogical( new ToEstablish( "colour", $n ) ); ¦ CL-322
            insertLogical( new Measure( MeasureKind.FILE_CASE ) ); ¦ CL-502
            """)
    void a_consequence_does_nothing_but_conclude(String then, String code) {
        assertThat(faults(SmallLaw.withRule("Item( $n : name, $r : unit )", then)))
                .first()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo(code);
                    assertThat(f.line()).isEqualTo(8);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            import java.io.File ¦ CL-206
            global java.util.List list ¦ CL-206
            function void f( ) { } ¦ CL-206
            declare Foo end ¦ CL-206
            query "q" Item( ) end ¦ CL-206
            dialect "java" ¦ CL-206
            rule "b" salience 10 when Item( ) then end ¦ CL-206
            rule "b" extends "a" when Item( ) then end ¦ CL-206
            rule "b" when then end ¦ CL-210
            rule "b" when Item( ) then end ¦ CL-211
            rule "b" @when( "x" @x when Item( ) then end ¦ CL-205
            rule "b ¦ CL-203
            /* no end ¦ CL-204
            """)
    void a_file_holds_rules_and_nothing_else(String text, String code) {
        assertThat(faults(SmallLaw.oneLaw().rule("cn", "a_law", "art_1", text)))
                .extracting(Fault::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) ¦ CL-401
            @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) ¦ CL-401
            @clause( "a_law/1" ) @stage( "s" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) ¦ CL-404
            @clause( "a_law/0" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) ¦ CL-404
            @clause( "b_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) ¦ CL-112
            @clause( "a_law/1" ) @stage( "classification" ) @governs( "all" ) @effectiveFrom( "2000-01-01" ) ¦ CL-404
            @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-13-01" ) ¦ CL-404
            @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "1999-12-31" ) ¦ CL-109
            @clause( "a_law/1" ) @clause( "a_law/2" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) ¦ CL-403
            @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveForm( "2000-01-01" ) ¦ CL-401
            @clause( "a_law/1" ) @stage( "classification" ) @governs( "substance" ) @effectiveFrom( "2000-01-01" ) @replaces( "x" ) ¦ CL-406
            """)
    void metadata_resolves(String metadata, String code) {
        String rule = "rule \"a\" " + metadata + " when Item( $n : name ) then " + CONCLUDE + " end";
        assertThat(faults(SmallLaw.oneLaw().rule("cn", "a_law", "art_1", rule)))
                .extracting(Fault::code)
                .contains(code);
    }

    @Test
    void a_message_says_what_was_meant_and_what_to_do_in_both_languages() {
        Fault fault = faults(SmallLaw.withRule("Item( $n : name, itemclass == ItemClass.A )", CONCLUDE))
                .get(0);
        assertThat(fault.in("en"))
                .startsWith("cn/a_law/art_1.drl:6:22 CL-302")
                .contains("Did you mean itemClass?")
                .contains("protectsHealthOrSafety");
        assertThat(fault.in("zh")).contains("没有字段“itemclass”").contains("是否想写 itemClass");
    }

    @Test
    void every_fault_of_a_folder_is_told_at_once_and_by_place() {
        SmallLaw law = SmallLaw.oneLaw()
                .rule("cn", "a_law", "art_2", "rule \"x\" when Itm( ) then end\nrule \"y\" when eval( true ) then end")
                .file("cn/a_law/values.yaml", "- {key: k, clause: a_law/1, unit: ells, values: []}")
                .file("cn/b_law/instrument.yaml", "id: c_law");
        assertThat(faults(law)).hasSizeGreaterThanOrEqualTo(6).isSorted();
    }

    @Test
    void conclusions_that_go_round_in_a_cycle_are_refused_and_the_cycle_is_shown() {
        SmallLaw law = SmallLaw.oneLaw()
                .rule(
                        "cn",
                        "a_law",
                        "art_1",
                        SmallLaw.rule(
                                        "one",
                                        "a_law/1",
                                        "classification",
                                        "",
                                        "Violation( kind == ViolationKind.LABEL )",
                                        "insertLogical( new Exemption( ExemptionKind.NO_FAULT ) );")
                                + SmallLaw.rule(
                                        "two",
                                        "a_law/2",
                                        "classification",
                                        "",
                                        "Batch( ) not Exemption( kind == ExemptionKind.NO_FAULT )",
                                        "insertLogical( new Violation( ViolationKind.LABEL ) );"));
        assertThat(faults(law)).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("CL-503");
            assertThat(f.in("en")).contains("Violation(LABEL)").contains("→").contains("Exemption(NO_FAULT)");
        });
    }

    @Test
    void a_proviso_of_another_kind_is_no_cycle() {
        SmallLaw law = SmallLaw.oneLaw()
                .rule(
                        "cn",
                        "a_law",
                        "art_1",
                        SmallLaw.rule(
                                        "one",
                                        "a_law/1",
                                        "classification",
                                        "",
                                        "Violation( kind == ViolationKind.LABEL )",
                                        "insertLogical( new Exemption( ExemptionKind.NO_FAULT ) );")
                                + SmallLaw.rule(
                                        "two",
                                        "a_law/2",
                                        "classification",
                                        "",
                                        "Batch( ) not Exemption( kind == ExemptionKind.TIME_BARRED )",
                                        "insertLogical( new Violation( ViolationKind.LABEL ) );"));
        assertThat(RuleBook.of(law).rules()).hasSize(2);
    }

    @Test
    void a_rule_matches_its_own_and_earlier_stages_only() {
        assertThat(faults(SmallLaw.withRule("Track( kind == TrackKind.PENALTY ) Item( $n : name )", CONCLUDE)))
                .extracting(Fault::code)
                .containsExactly("CL-501");
    }

    @Test
    void a_normative_document_creates_no_penalty() {
        String warn = SmallLaw.rule(
                "warn",
                "a_notice/1",
                "disposition",
                "",
                "Batch( )",
                "insertLogical( new Measure( MeasureKind.WARN ) );");
        assertThat(faults(new SmallLaw()
                        .instrument("cn", "a_notice", "NORMATIVE_DOCUMENT", "2000-01-01")
                        .rule("cn", "a_notice", "art_1", warn)))
                .extracting(Fault::code)
                .containsExactly("CL-504");
        assertThat(RuleBook.of(new SmallLaw()
                                .instrument("cn", "a_notice", "DEPARTMENT_RULE", "2000-01-01")
                                .rule("cn", "a_notice", "art_1", warn))
                        .rules())
                .hasSize(1);
    }

    @Test
    void numbers_of_the_law_have_no_gap_and_no_overlap() {
        String values = """
                - key: sum
                  clause: a_law/1
                  unit: yuan
                  values:
                    - {from: 2000-01-01, to: 2010-01-01, amount: "1"}
                    - {from: %s, amount: "2"}
                """;
        assertThat(faults(SmallLaw.oneLaw().file("cn/a_law/values.yaml", values.formatted("2010-01-02"))))
                .extracting(Fault::code)
                .containsExactly("CL-110");
        assertThat(faults(SmallLaw.oneLaw().file("cn/a_law/values.yaml", values.formatted("2009-12-31"))))
                .extracting(Fault::code)
                .containsExactly("CL-111");
        assertThat(RuleBook.of(SmallLaw.oneLaw().file("cn/a_law/values.yaml", values.formatted("2010-01-01")))
                        .rules())
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_is_named() {
        byte[] gbk = "package cn.a_law // 中文".getBytes(Charset.forName("GBK"));
        assertThat(faults(SmallLaw.oneLaw().file("cn/a_law/art_1.drl", gbk)))
                .extracting(Fault::code)
                .containsExactly("CL-102");
    }

    @Test
    void brackets_nested_ten_thousand_deep_are_one_fault_and_no_overflow() {
        String deep =
                "Batch( " + "( ".repeat(10_000) + "goodsValue" + " )".repeat(10_000) + " > 1B ) Item( $n : name )";
        assertThat(faults(SmallLaw.withRule(deep, CONCLUDE)))
                .extracting(Fault::code)
                .containsExactly("CL-209");
    }

    @Test
    void a_text_that_tries_to_leave_its_quotes_stays_a_text() {
        String when = "Item( $n : name, name == \"a\\\" ) eval( java.lang.System.exit( 1 ) ) Item( name == \\\"b\" )";
        assertThat(RuleBook.of(SmallLaw.withRule(when, CONCLUDE)).rules()).hasSize(1);
    }
}
