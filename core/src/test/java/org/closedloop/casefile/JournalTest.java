package org.closedloop.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.decision.Rules;
import org.closedloop.inspection.Batch;
import org.closedloop.law.Jurisdiction;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventKind;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant AT = Instant.parse("2016-09-08T01:02:03Z");

    private final Handling handling = new Handling(new OrderRules(), StatutoryCalendar.china());

    private Journal journal() {
        Opening opening = new Opening(
                Batch.builder("B1").product("“童装”\n\"A\\B\"").build(),
                null,
                Jurisdiction.NATIONAL,
                LocalDate.parse("2016-09-08"));
        CaseFile file = handling.open(opening, AT);
        for (String on : List.of("2016-09-08", "2016-09-09")) {
            file = handling.handle(file, Event.of(EventKind.SITE_CHECKED, LocalDate.parse(on)), AT)
                    .file();
        }
        return file.journal();
    }

    @Test
    void entries_are_chained_and_the_same_every_time() {
        assertThat(journal().entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(journal().broken()).isEmpty();
        assertThat(journal().lines()).isEqualTo(journal().lines());
        assertThat(journal().entries().get(1).previous())
                .isEqualTo(journal().entries().get(0).hash());
    }

    @Test
    void an_entry_that_was_changed_left_out_or_moved_is_found() {
        List<Entry> entries = journal().entries();
        Entry second = entries.get(1);
        Entry changed = second.written(second.hash(), second.line().replace("2016-09-08T", "2016-09-09T"));
        assertThat(new Journal(List.of(entries.get(0), changed, entries.get(2))).broken())
                .contains(2L);
        assertThat(new Journal(List.of(entries.get(0), entries.get(2))).broken())
                .contains(2L);
        assertThat(new Journal(List.of(entries.get(0), entries.get(2), second)).broken())
                .contains(2L);
        Entry again = changed.written("", "").sealed();
        assertThat(again.hash()).isEqualTo(second.hash());
        Entry noted = noted(entries.get(0), second);
        assertThat(new Journal(List.of(entries.get(0), noted, entries.get(2))).broken())
                .as("sealed anew, the entry after it does not follow")
                .contains(3L);
    }

    private Entry noted(Entry opening, Entry second) {
        Event event = second.event();
        return handling.handle(CaseFile.opened(opening), event.note("later"), AT)
                .file()
                .journal()
                .last();
    }

    @Test
    void what_is_read_of_a_journal_is_what_was_written() {
        Journal journal = journal();
        CaseFile file = handling.replay(journal.lines());
        assertThat(file.journal().lines()).isEqualTo(journal.lines());
        assertThat(file.journal().broken()).isEmpty();
        assertThat(file.batch().product()).isEqualTo("“童装”\n\"A\\B\"");
        assertThat(file.past()).hasSize(2);
    }

    @Test
    void nothing_is_read_of_a_damaged_journal() {
        List<String> lines = journal().lines();
        List<String> moved = List.of(lines.get(0), lines.get(2));
        String changed = lines.get(1).replace("2016-09-08", "2016-09-07");
        for (List<String> damaged : List.of(
                List.<String>of(),
                moved,
                List.of(lines.get(0), changed),
                List.of(lines.get(1)),
                List.of(lines.get(0), "{}"),
                List.of("[".repeat(100_000)),
                List.of(lines.get(0) + " "))) {
            assertThatThrownBy(() -> handling.replay(damaged))
                    .isInstanceOf(JournalDamagedException.class)
                    .hasMessageContaining("the journal is damaged");
        }
    }

    @Test
    void canonical_json_sorts_by_name_and_escapes_what_must_be() {
        assertThat(CanonicalJson.write(Map.of("b", List.of(), "a", Map.of(), "c", "\u0001\"\\\n\u20ac/")))
                .isEqualTo("{\"a\":{},\"b\":[],\"c\":\"\\u0001\\\"\\\\\\n\u20ac/\"}");
        // RFC 8785, section 3.2.3, sorts by UTF-16 code units: U+1F600 (D83D) stands before U+FB33.
        assertThat(CanonicalJson.write(Map.of("\ufb33", 1, "\ud83d\ude00", 2L, "1", true)))
                .isEqualTo("{\"1\":true,\"\ud83d\ude00\":2,\"\ufb33\":1}");
    }

    private static List<JournalCheck.Line> parsed(List<String> lines) {
        List<JournalCheck.Line> parsed = new ArrayList<>();
        for (String line : lines) {
            parsed.add(new JournalCheck.Line(parsed.size() + 1, line, PlainJson.read(line)));
        }
        return parsed;
    }

    @Test
    void an_exported_journal_is_whole_and_comes_out_the_same_again() {
        List<JournalCheck.Line> lines = parsed(journal().lines());
        assertThat(JournalCheck.chain(lines)).isEmpty();
        assertThat(JournalCheck.redo(lines, List.of(new OrderRules()), StatutoryCalendar.china()))
                .isEmpty();
    }

    @Test
    void every_changed_character_is_found_in_its_line() {
        List<String> lines = journal().lines();
        String second = lines.get(1);
        for (int i = 0; i < second.length(); i++) {
            if (Character.isDigit(second.charAt(i))) {
                String changed =
                        second.substring(0, i) + (second.charAt(i) == '9' ? '8' : '9') + second.substring(i + 1);
                assertThat(JournalCheck.chain(parsed(List.of(lines.get(0), changed, lines.get(2)))))
                        .as("character %s", i)
                        .extracting(JournalCheck.Finding::line)
                        .first()
                        .isIn(2, 3);
            }
        }
    }

    @Test
    void bytes_that_say_the_same_in_another_form_are_found() {
        List<String> lines = new ArrayList<>(journal().lines());
        lines.set(0, lines.get(0).replaceFirst(",", ", "));
        assertThat(JournalCheck.chain(parsed(lines)))
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(1));
    }

    @Test
    void a_journal_that_two_books_wrote_comes_out_the_same_by_both_and_not_by_one() {
        Rules newer = new OrderRules("cd");
        Handling later = new Handling(newer, StatutoryCalendar.china());
        CaseFile file = handling.open(
                new Opening(
                        Batch.builder("B1").inspectedOn("2016-08-20").build(),
                        null,
                        Jurisdiction.NATIONAL,
                        LocalDate.parse("2016-09-01")),
                Instant.EPOCH);
        file = handling.handle(file, Event.of(EventKind.ORDER_ISSUED, LocalDate.parse("2016-09-08")), Instant.EPOCH)
                .file();
        file = later.handle(file, Event.of(EventKind.REINSPECTION_PASSED, LocalDate.parse("2016-09-20")), Instant.EPOCH)
                .file();
        List<JournalCheck.Line> lines = parsed(file.journal().lines());
        assertThat(JournalCheck.redo(lines, List.of(new OrderRules(), newer), StatutoryCalendar.china()))
                .isEmpty();
        assertThat(JournalCheck.redo(lines, List.of(new OrderRules()), StatutoryCalendar.china()))
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(3));
    }

    @Test
    void a_journal_of_another_book_is_told_and_not_taken_for_changed() {
        List<String> lines = new ArrayList<>();
        OrderRules others = new OrderRules();
        for (String line : journal().lines()) {
            lines.add(line.replace(others.hash(), "cd".repeat(32)));
        }
        assertThat(JournalCheck.redo(parsed(lines), List.of(others), StatutoryCalendar.china()))
                .first()
                .satisfies(f -> assertThat(f.what().en()).contains("cdcd"));
    }
}
