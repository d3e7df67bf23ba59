package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the pen is one fault, told where it is and with what was meant. */
class OneSlipTest {

    private static final String THEN = "insertLogical( new Graded( Grade.GENERAL ) );";

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            exists Item( name == “甲醛” ) ¦ CL-206 '“' is not allowed in a rule file. Write " instead.
            exists Item( name == '甲醛' ) ¦ CL-206 ''' is not allowed in a rule file. Write " instead.
            exists Item（ name == "甲醛" ) ¦ CL-206 '（' is not allowed in a rule file. Write ( instead.
            Batch( salesValue != null， salesValue > 5B ) ¦ CL-206 '，' is not allowed in a rule file. Write , instead.
            Batch( salesValue =< 5B ) ¦ CL-206 '=<' is not allowed in a rule file. Write <= instead.
            Batch( salesValue => 5B ) ¦ CL-206 '=>' is not allowed in a rule file. Write >= instead.
            Batch( salesValue ≤ 5B ) ¦ CL-206 '≤' is not allowed in a rule file. Write <= instead.
            Batch( salesValue ＜ 5B ) ¦ CL-206 '＜' is not allowed in a rule file. Write < instead.
            Batch( salesValue != null, salesValue <> 5B ) ¦ CL-206 '<>' is not allowed in a rule file. Write != instead.
            exists Item( result = Result.FAIL ) ¦ CL-206 '=' is not allowed in a rule file. Write == instead.
            　exists Item( ) ¦ CL-206 'a full-width space U+3000' is not allowed in a rule file. Write a plain space instead.
            exists\u00a0Item( ) ¦ CL-206 'a space U+00A0' is not allowed in a rule file. Write a plain space instead.
            """)
    void a_slip_in_a_condition_is_told_once_with_what_was_meant(String when, String fault) {
        assertThat(faults(SmallLaw.withRule(when, THEN))).containsExactly(fault);
    }

    @Test
    void a_character_that_nobody_sees_is_told_once() {
        assertThat(faults(SmallLaw.withRule("exists\u200b Item( )", THEN))).hasSize(1);
    }

    @Test
    void quotes_and_brackets_of_metadata_are_told_once() {
        assertThat(faults(meta("@clause(“a_law/1”)"))).hasSize(1);
        assertThat(faults(meta("@clause（ \"a_law/1\" ）"))).hasSize(2);
        assertThat(faults(meta("@clause \"a_law/1\"")).get(0)).startsWith("CL-205 expected ( but found 'a_law/1'");
    }

    @Test
    void a_word_that_is_left_out_is_the_one_asked_for() {
        assertThat(faults(text("when\n", "\n")).get(0)).startsWith("CL-205 expected when but found 'exists'");
        assertThat(faults(text("then\n", "\n")).get(0)).startsWith("CL-205 expected then but found 'insertLogical'");
        assertThat(faults(text("rule \"a rule\"", "rule \"a \"good\" rule\"")).get(0))
                .contains("Quotes within the name are written “ ”");
    }

    @Test
    void a_remark_without_its_slashes_is_told_as_one() {
        assertThat(faults(SmallLaw.withRule("不合格的 项目\n    exists Item( )", THEN)))
                .containsExactly("CL-206 '不合格的' is not allowed in a rule file. Put // before a remark;"
                        + " a condition is written Item( … ).");
    }

    @Test
    void where_a_constant_was_meant_the_constants_are_named() {
        assertThat(faults(SmallLaw.withRule("exists Item( result == 不合格 )", THEN)))
                .containsExactly("CL-303 Result has no constant '不合格'. It has: Result.PASS, Result.FAIL.");
    }

    @Test
    void numbers_that_cannot_be_read_are_told_once_and_not_in_every_rule() {
        SmallLaw law = SmallLaw.withRule(
                        "Value( key == \"most\", $m : amount )\n    Batch( salesValue != null, salesValue > $m )", THEN)
                .file("cn/a_law/values.yaml", """
                        - key: most
                          clause: a_law/1
                          unit: yuan
                          values: [{from: 2000-01-01, amount: "三"}]
                        """);
        assertThat(faults(law)).hasSize(1).first().asString().startsWith("CL-124");
    }

    @Test
    void what_is_counted_is_compared_in_the_pattern_of_a_number() {
        SmallLaw law = SmallLaw.withRule("""
                        accumulate( Item( result != null, result == Result.FAIL, $i : name ); $n : count( $i ) )
                        Value( key == "most_items", amount <= $n )""", THEN).file("cn/a_law/values.yaml", """
                        - key: most_items
                          clause: a_law/1
                          unit: count
                          values: [{from: 2000-01-01, amount: 3}]
                        """);
        assertThat(faults(law)).isEmpty();
    }

    private static SmallLaw text(String words, String others) {
        String rule = SmallLaw.rule("a rule", "a_law/1", "classification", "", "exists Item( )", THEN);
        return SmallLaw.oneLaw().rule("cn", "a_law", "art_1", rule.replace(words, others));
    }

    private static SmallLaw meta(String clause) {
        return text("@clause( \"a_law/1\" )", clause);
    }

    private static List<String> faults(SmallLaw law) {
        try {
            LawReader.read(law);
            return List.of();
        } catch (LawRefusedException e) {
            return e.faults().stream()
                    .map(f -> f.code() + " " + f.message().en() + " " + f.mend().en())
                    .toList();
        }
    }
}
