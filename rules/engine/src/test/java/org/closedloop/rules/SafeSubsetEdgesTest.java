package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of the safe subset: what stands just outside is told with its code, line and column, what stands just inside is law. */
class SafeSubsetEdgesTest {

    private static final String CONCLUDE = "insertLogical( new ItemFails( $n ) );";
    private static final String ITEM = "Item( $n : name, $u : unit )";
    private static final String META =
            "@clause( \"a_law/1\" ) @stage( \"disposition\" ) @governs( \"substance\" ) @effectiveFrom( \"2000-01-01\" )";
    private static final String BODY = "when Batch( ) then insertLogical( new Track( TrackKind.PENALTY ) ); end";

    private static String first(LawFiles law) {
        LawRefusedException refused = catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(law));
        assertThat(refused).as("the law folder should have been refused").isNotNull();
        Fault fault = refused.faults().get(0);
        assertThat(fault.file()).isEqualTo("cn/a_law/art_1.drl");
        return fault.code() + " " + fault.line() + ":" + fault.column();
    }

    private static SmallLaw file(String rules) {
        return SmallLaw.oneLaw().rule("cn", "a_law", "art_1", rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            collect( Item( ) ) ¦ CL-206 6:34
            if ( true ) do[ a ] ¦ CL-206 6:34
            and Item( ) ¦ CL-206 6:34
            not( Item( ) ) ¦ CL-205 6:37
            not not Item( ) ¦ CL-205 6:42
            exists eval( true ) ¦ CL-206 6:41
            Item( ) @watch( name ) ¦ CL-205 6:42
            Item#Batch( ) ¦ CL-202 6:38
            Item[ ] ( ) ¦ CL-202 6:38
            Item( ( Flag ) name == "x" ) ¦ CL-205 6:49
            Item( name["x"] == 1 ) ¦ CL-202 6:44
            Item( name[0] == 1 ) ¦ CL-202 6:44
            Item( name#String.length == 1 ) ¦ CL-202 6:44
            Item( this.name == "x" ) ¦ CL-206 6:40
            Item( name := $n ) ¦ CL-206 6:46
            Item( name ) ¦ CL-205 6:45
            Item( ! named ) ¦ CL-202 6:40
            Item( named == true && named == false ) ¦ CL-206 6:54
            Item( named == true, ) ¦ CL-205 6:55
            Item( name == "a" + "b" ) ¦ CL-306 6:40
            Item( name == "a\\\\b" ) ¦ CL-202 6:48
            Item( name == "a\\nb" ) ¦ CL-202 6:50
            Item( name == 'a' ) ¦ CL-206 6:48
            Item( name == `a` ) ¦ CL-202 6:48
            Batch( goodsValue == 1234567890123456789 ) ¦ CL-205 6:73
            Batch( goodsValue == 1.2.3B ) ¦ CL-205 6:58
            Batch( goodsValue == 0x10 ) ¦ CL-205 6:56
            Batch( goodsValue == 1e9 ) ¦ CL-205 6:56
            Batch( goodsValue == -1 ) ¦ CL-205 6:55
            Batch( goodsValue / 2 > 1 ) ¦ CL-202 6:52
            Batch( goodsValue % 2 > 1 ) ¦ CL-202 6:52
            null == null ¦ CL-205 6:39
            Item( null == null ) ¦ CL-313 6:40
            Item( $n == null ) ¦ CL-313 6:40
            Item( $n in ( "a" ) ) ¦ CL-313 6:40
            Item( $n matches "a" ) ¦ CL-313 6:40
            Item( unit in ( null ) ) ¦ CL-314 6:50
            Item( standard == required ) ¦ CL-309 6:40
            Item( $s : standard, $s != "a" ) ¦ CL-309 6:55
            Item( unit matches "a" ) ¦ CL-309 6:40
            Batch( $g : goodsValue, $g + 1B > 2B ) ¦ CL-309 6:58
            Batch( goodsValue + salesValue == null ) ¦ CL-309 6:41
            Batch( goodsValue != null, goodsValue in ( salesValue + 1B ) ) ¦ CL-309 6:77
            Batch( others contains party ) ¦ CL-309 6:57
            Item( name == $u ) ¦ CL-309 6:48
            Item( name matches "(a+)+$" ) ¦ CL-312 6:40
            Item( name matches "a(?=b)" ) ¦ CL-312 6:40
            Item( name matches "(a)\\\\1" ) ¦ CL-312 6:40
            Item( name matches "[a-z&&[b]]" ) ¦ CL-312 6:40
            Item( name matches "[z-a]" ) ¦ CL-312 6:40
            Item( name matches ".*.*.*x" ) ¦ CL-324 6:40
            Item( name matches "a|b?c?d?" ) ¦ CL-324 6:40
            accumulate( Item( $m : name ) ; $c : count( $m ), $c : count( $m ) ) ¦ CL-305 6:89
            accumulate( Item( $m : name ) ; $c : count( 1 ) ) ¦ CL-205 6:78
            accumulate( Item( $m : name ) ; $c : sum( $m ) ) ¦ CL-310 6:76
            accumulate( Batch( $g : goodsValue ) ; $c : sum( $g ) ) ¦ CL-309 6:58
            """)
    void a_condition_just_outside_is_told_at_its_place(String when, String place) {
        assertThat(first(SmallLaw.withRule(ITEM + " " + when, CONCLUDE))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item( name == \"// /* \\\" { } ; end\" )",
                "Item( name != $n, name not in ( \"a\", $n ), $n != name )",
                "Item( unit != null, unit matches \"[a-z|]+|\\\\d*-?\", unit not matches \"\" )",
                "Batch( $g : goodsValue, goodsValue != null, $g + 1B > 2B, goodsValue * ( 2 + $g ) <= 999999999999999999 )",
                "Batch( party != null, others contains party, party memberOf others )",
                "Item( standard != null, required != null, standard == required )",
                "accumulate( Batch( goodsValue != null, $g : goodsValue ); $s : sum( $g ), $c : count( $g ) )",
                "exists Item( name == $n ) /* a comment */ not Item( name == \"a\" ); // another"
            })
    void a_condition_just_inside_is_law(String when) {
        assertThat(RuleBook.of(SmallLaw.withRule(ITEM + " " + when, CONCLUDE)).rules())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            insertLogical( $n ); ¦ CL-205 8:20
            insertLogical( new ItemFails( $n ), true ); ¦ CL-205 8:39
            insertLogical( new ItemFails( $n ) { } ); ¦ CL-202 8:40
            insertLogical( new ItemFails( $n ) ) ¦ CL-205 9:1
            insertLogical( new ItemFails( ( $n ) ) ); ¦ CL-205 8:35
            insertLogical( new SeriousProblem( SeriousKind.FORGED_DATE, ( "a" + $n ) ) ); ¦ CL-205 8:65
            insertLogical( new SeriousProblem( SeriousKind.FORGED_DATE, ( 1 + 1 ) ) ); ¦ CL-205 8:65
            insertLogical( new SeriousProblem( SeriousKind.FORGED_DATE, true ) ); ¦ CL-205 8:65
            insertLogical( new SeriousProblem( SeriousKind.FORGED_DATE, 0.3B ) ); ¦ CL-205 8:65
            insertLogical( new SeriousProblem( $n, null ) ); ¦ CL-320 8:40
            insertLogical( new SeriousProblem( SeriousKind.valueOf, null ) ); ¦ CL-303 8:40
            insertLogical( new SeriousProblem( SeriousKind.FORGED_DATE.name, null ) ); ¦ CL-206 8:40
            insertLogical( new ItemFails( "a\\"b" ) ); ¦ CL-202 8:35
            insertLogical( new ItemFails( "a\\\\" ) ); ¦ CL-202 8:35
            insertLogical( new ItemFails( $m ) ); ¦ CL-304 8:35
            insertLogical( new ItemFails[ ] ); ¦ CL-202 8:33
            drools.insert( new ItemFails( $n ) ); ¦ CL-206 8:5
            modify( $n ) { } ¦ CL-206 8:5
            if ( true ) { } ¦ CL-206 8:5
            $n.length( ); ¦ CL-206 8:5
            ; ¦ CL-206 8:5
            insertLogical( new ItemFails( $n ) ); then[ a ] insertLogical( new ItemFails( $n ) ); ¦ CL-206 8:43
            """)
    void a_consequence_just_outside_is_told_at_its_place(String then, String place) {
        assertThat(first(SmallLaw.withRule(ITEM, then))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop",
                "lock-on-active",
                "agenda-group \"a\"",
                "ruleflow-group \"a\"",
                "activation-group \"a\"",
                "auto-focus true",
                "date-effective \"2020-01-01\"",
                "date-expires \"2020-01-01\"",
                "enabled false",
                "timer ( int: 1s )",
                "calendars \"a\"",
                "duration 5",
                "dialect \"mvel\"",
                "extends \"b\"",
                "attributes salience 1"
            })
    void a_rule_has_no_attribute(String attribute) {
        assertThat(first(file("rule \"a\" " + META + " " + attribute + " " + BODY)))
                .isEqualTo("CL-206 3:" + (11 + META.length()));
        assertThat(first(file("rule \"a\" " + attribute + " " + META + " " + BODY)))
                .isEqualTo("CL-206 3:10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            import java.io.File; ¦ CL-206 3:1
            import static java.lang.System.exit; ¦ CL-206 3:1
            import accumulate a.B b ¦ CL-206 3:1
            global java.util.List list ¦ CL-206 3:1
            function void f( ) { } ¦ CL-206 3:1
            declare Item end ¦ CL-206 3:1
            declare entry-point "a" end ¦ CL-206 3:1
            declare window w Item( ) end ¦ CL-206 3:1
            query "q" Item( ) end ¦ CL-206 3:1
            unit A; ¦ CL-206 3:1
            template header ¦ CL-206 3:1
            dialect "java" ¦ CL-206 3:1
            salience 10 ¦ CL-205 3:1
            package b ¦ CL-205 3:1
            expander a.dsl ¦ CL-205 3:1
            # comment ¦ CL-202 3:1
            """)
    void a_file_has_nothing_but_rules_and_tells_where(String text, String place) {
        assertThat(first(file(text))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            rule a ¦ CL-205 3:6
            rule "" ¦ CL-205 3:6
            rule "a" @Expires( 1s ) ¦ CL-205 3:20
            rule "a" @clause( "a_law/1", "b" ) ¦ CL-205 3:28
            rule "a" @clause( a = "a_law/1" ) ¦ CL-206 3:21
            rule "a" @clause( "a_law/1\\") @stage(\\"classification" ) ¦ CL-404 3:11
            rule "a" @clause( "a_law/100000" ) ¦ CL-404 3:11
            rule "a" @effectiveTo( "+999999999-12-31" ) ¦ CL-404 3:11
            rule "a" @effectiveFrom ¦ CL-404 3:11
            rule "a" @unverified( "yes" ) ¦ CL-404 3:11
            rule "a" @salience( "1" ) ¦ CL-402 3:11
            rule "a" @java.lang.Deprecated ¦ CL-205 3:15
            """)
    void metadata_is_told_at_its_place(String text, String place) {
        String rest = Stream.of("clause", "effectiveFrom")
                .filter(key -> text.contains("@" + key))
                .reduce(META, (meta, key) -> meta.replaceAll("@" + key + "[(][^)]*[)]", ""));
        List<String> places =
                catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(file(text + " " + rest + " " + BODY)))
                        .faults()
                        .stream()
                        .map(f -> f.code() + " " + f.line() + ":" + f.column())
                        .toList();
        assertThat(places).contains(place);
    }

    @Test
    void what_is_too_long_or_too_much_is_one_fault() {
        String long201 = "x".repeat(201);
        assertThat(first(file("rule \"" + long201 + "\" " + META + " " + BODY))).isEqualTo("CL-214 3:6");
        assertThat(RuleBook.of(file("rule \"" + "x".repeat(200) + "\" " + META + " " + BODY))
                        .rules())
                .hasSize(1);
        assertThat(first(condition("name == \"" + "x".repeat(501) + '"'))).isEqualTo("CL-214 6:30");
        assertThat(RuleBook.of(condition("name == \"" + "x".repeat(500) + '"')).rules())
                .hasSize(1);
        assertThat(first(condition("1" + " + 1".repeat(100_000) + " > 0"))).isEqualTo("CL-213 6:224");
        assertThat(first(condition("1" + " * 1".repeat(100_000) + " > 0"))).isEqualTo("CL-213 6:224");
        assertThat(first(condition("name in ( \"a\"" + ", \"a\"".repeat(100_000) + " )")))
                .isEqualTo("CL-213 6:282");
        assertThat(first(condition("name == \"a\"" + ", name == \"a\"".repeat(49))))
                .startsWith("CL-213");
        assertThat(first(SmallLaw.withRule(ITEM + " Batch( )".repeat(50), CONCLUDE)))
                .startsWith("CL-213");
        assertThat(first(SmallLaw.withRule(ITEM, CONCLUDE.repeat(51)))).startsWith("CL-213");
        assertThat(first(condition("name matches \"" + "(".repeat(10_000) + '"')))
                .isEqualTo("CL-312 6:22");
    }

    private static SmallLaw condition(String constraint) {
        return SmallLaw.withRule("Item( $n : name, " + constraint + " )", CONCLUDE);
    }

    @Test
    void a_file_of_nothing_but_faults_tells_a_thousand_of_them() {
        LawRefusedException refused =
                catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(file("§#".repeat(500_000))));
        assertThat(refused.faults()).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x0B, 0x0C, 0x0D, 0x85, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2066, 0xFEFF, 0xE0041})
    void a_character_that_hides_what_is_written_is_refused_wherever_it_stands(int character) {
        String hidden = Character.toString(character);
        assertThat(first(file("// a" + hidden + " comment"))).isEqualTo("CL-202 3:5");
        assertThat(first(file("/* a" + hidden + " comment */"))).isEqualTo("CL-202 3:5");
        assertThat(first(condition("name == \"a" + hidden + '"'))).startsWith("CL-202 6:32");
    }

    @Test
    void every_cycle_is_told_with_the_whole_way_round() {
        String rules = IntStream.range(0, 3)
                .mapToObj(i -> SmallLaw.rule(
                        "rule " + i,
                        "a_law/1",
                        "classification",
                        "",
                        List.of(
                                        "Violation( kind == ViolationKind.LABEL )",
                                        "not Breach( kind == BreachKind.LABEL )\n    Batch( )",
                                        "exists Exemption( kind in ( ExemptionKind.NO_FAULT, ExemptionKind.TIME_BARRED ) )")
                                .get(i),
                        "insertLogical( new "
                                + List.of(
                                                "Breach( BreachKind.LABEL, null )",
                                                "Exemption( ExemptionKind.NO_FAULT )",
                                                "Violation( ViolationKind.LABEL )")
                                        .get(i)
                                + " );"))
                .collect(Collectors.joining());
        LawRefusedException refused = catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(file(rules)));
        assertThat(refused.faults()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("CL-503");
            assertThat(f.message().en())
                    .contains("Breach(LABEL) → Exemption(NO_FAULT) → Violation(LABEL) → Breach(LABEL)");
        });
    }

    @Test
    void a_measure_that_a_variable_names_may_be_a_penalty() {
        SmallLaw law = new SmallLaw()
                .instrument("cn", "a_notice", "JUDICIAL_INTERPRETATION", "2000-01-01")
                .rule(
                        "cn",
                        "a_notice",
                        "art_1",
                        SmallLaw.rule(
                                "a",
                                "a_notice/1",
                                "disposition",
                                "",
                                "Aggravation( $k : kind )",
                                "insertLogical( new Measure( $k ) );"));
        assertThat(catchThrowableOfType(LawRefusedException.class, () -> RuleBook.of(law))
                        .faults())
                .extracting(Fault::code, Fault::line, Fault::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CL-504", 8, 24));
    }
}
