package org.closedloop.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.closedloop.procedure.Event;
import org.closedloop.procedure.EventField;
import org.closedloop.procedure.EventForm;
import org.closedloop.procedure.EventKind;
import org.closedloop.procedure.ObligationStatus;
import org.closedloop.procedure.RefusalKind;
import org.closedloop.rules.ExpectedStep.Due;
import org.jspecify.annotations.Nullable;

/** Reads the events of a course (办理事件), and what must follow from each. */
final class EventReader {

    private static final List<String> ENDING = List.of("mayClose", "closed", "tracks", "obligations");
    private static final List<String> STEP = List.of(
            "accepted",
            "reason",
            "clause",
            "breaches",
            "mayClose",
            "closed",
            "tracks",
            "obligations",
            "conclusions",
            "not");
    private static final int LARGEST_DAYS = 3660;

    private final ExpectedWords words;

    EventReader(ExpectedWords words) {
        this.words = words;
    }

    /** Returns the events that could be read. */
    List<ToldEvent> events(YamlTree list) {
        List<ToldEvent> events = new ArrayList<>();
        for (YamlTree tree : list.items()) {
            List<String> optional = new ArrayList<>(EventForm.FIELDS);
            optional.removeAll(List.of("on", "event"));
            optional.add("expect");
            if (!tree.shape(List.of("on", "event"), optional)) {
                continue;
            }
            Event event = event(tree);
            ExpectedStep expected = tree.get("expect") == null ? ExpectedStep.NOTHING : step(tree.get("expect"));
            if (event != null) {
                events.add(new ToldEvent(event, expected, tree.line()));
            }
        }
        return events;
    }

    private @Nullable Event event(YamlTree tree) {
        LocalDate on = tree.date("on");
        EventKind kind = kind(tree.get("event"));
        LocalTime at = time(tree.get("at"));
        Integer days = days(tree.get("days"));
        DutyKind duty = tree.constant("duty", DutyKind.class);
        if (on == null || kind == null) {
            return null;
        }
        Event event = new Event(
                kind,
                on,
                at,
                tree.text("addressee"),
                tree.text("officer"),
                tree.text("note"),
                tree.text("paper"),
                days,
                tree.text("proof"),
                tree.text("reason"),
                duty,
                tree.text("basis"));
        data(tree, event);
        return event;
    }

    private static void data(YamlTree tree, Event event) {
        for (EventField missing : event.missing()) {
            if (tree.get(missing.written()) == null) {
                tree.fault(
                        "CL-608",
                        new Bilingual(
                                event.kind() + " 缺少“" + missing.written() + "”。",
                                event.kind() + " lacks '" + missing.written() + "'."),
                        new Bilingual("请补写。", "Write it."));
            }
        }
        for (EventField needless : event.needless()) {
            String carried = event.kind().allowed().stream()
                    .map(EventField::written)
                    .sorted()
                    .collect(Collectors.joining(" "));
            tree.at(needless.written())
                    .fault(
                            "CL-608",
                            new Bilingual(
                                    event.kind() + " 没有“" + needless.written() + "”。",
                                    event.kind() + " has no '" + needless.written() + "'."),
                            new Bilingual(
                                    carried.isEmpty() ? "请删去；其他说明写入 note。" : "可用：" + carried + "；其他说明写入 note。",
                                    carried.isEmpty()
                                            ? "Leave it out; anything else goes into note."
                                            : "It has " + carried + "; anything else goes into note."));
        }
    }

    private static @Nullable EventKind kind(@Nullable YamlTree tree) {
        String text = tree == null ? null : tree.text();
        if (tree == null || text == null) {
            return null;
        }
        Set<String> names = names(EventKind.values());
        if (names.contains(text)) {
            return EventKind.valueOf(text);
        }
        Bilingual meant = Suggestion.of(text, names);
        tree.fault(
                "CL-604",
                new Bilingual(
                        "没有事件“" + text + "”" + meant.zh() + "。", "there is no event '" + text + "'" + meant.en() + "."),
                new Bilingual("可用：" + names + "。", "There are: " + names + "."));
        return null;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable LocalTime time(@Nullable YamlTree tree) {
        String text = tree == null ? null : tree.text();
        if (tree == null || text == null) {
            return null;
        }
        try {
            if (text.length() == 5) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // The fault below says what is wanted.
        }
        tree.fault(
                "CL-608",
                new Bilingual("“" + text + "”不是时刻。", "'" + text + "' is no time of day."),
                new Bilingual("请写成 \"16:30\"。", "Write it as \"16:30\"."));
        return null;
    }

    private static @Nullable Integer days(@Nullable YamlTree tree) {
        String text = tree == null ? null : tree.text();
        if (tree == null || text == null) {
            return null;
        }
        if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= LARGEST_DAYS) {
            return Integer.valueOf(text);
        }
        tree.fault(
                "CL-608",
                new Bilingual("“" + text + "”不是天数。", "'" + text + "' is no number of days."),
                new Bilingual(
                        "请写 1 至 " + LARGEST_DAYS + " 的整数。", "Write a whole number from 1 to " + LARGEST_DAYS + "."));
        return null;
    }

    private ExpectedStep step(@Nullable YamlTree tree) {
        if (tree == null || !tree.shape(List.of(), STEP)) {
            return ExpectedStep.NOTHING;
        }
        YamlTree not = tree.get("not");
        if (not != null) {
            not.shape(List.of(), List.of("conclusions", "clauses"));
            notEmpty(not.get("conclusions"));
            notEmpty(not.get("clauses"));
        }
        YamlTree clause = tree.get("clause");
        String reason = tree.get("reason") == null ? null : code(tree.get("reason"), names(RefusalKind.values()));
        YamlTree accepted = tree.get("accepted");
        boolean either = accepted != null && "either".equals(accepted.plain());
        if (accepted != null && "true".equals(accepted.plain()) && (clause != null || reason != null)) {
            accepted.fault(
                    "CL-605",
                    new Bilingual(
                            "“reason”和“clause”说的是为何拒绝，事件登记了就没有。",
                            "'reason' and 'clause' say why an event is refused; one that is recorded has neither."),
                    new Bilingual(
                            "请改为 accepted: false，或者删去它们；依据写在 conclusions 或 breaches 中。",
                            "Write accepted: false, or leave them out; what follows goes into conclusions or breaches."));
        }
        return new ExpectedStep(
                either ? null : tree.flag("accepted"),
                either,
                reason,
                clause == null ? null : word("clauses", clause),
                words("clauses", tree.get("breaches")),
                tree.flag("mayClose"),
                tree.flag("closed"),
                tracks(tree.get("tracks")),
                obligations(tree.get("obligations")),
                words("conclusions", tree.get("conclusions")),
                absent("conclusions", not),
                absent("clauses", not));
    }

    /** Returns how a case must stand at the end, of what a case expects; {@code null} if it says nothing of that. */
    @Nullable
    ExpectedStep ending(YamlTree expect) {
        boolean tracks = expect.get("tracks") != null
                && Objects.requireNonNull(expect.get("tracks")).isMapping();
        boolean any = ENDING.stream().filter(k -> !k.equals("tracks")).anyMatch(k -> expect.get(k) != null);
        if (!any && !tracks) {
            return null;
        }
        return new ExpectedStep(
                null,
                false,
                null,
                null,
                null,
                expect.flag("mayClose"),
                expect.flag("closed"),
                tracks ? tracks(expect.get("tracks")) : Map.of(),
                obligations(expect.get("obligations")),
                null,
                List.of(),
                List.of());
    }

    private @Nullable List<String> words(String list, @Nullable YamlTree tree) {
        return tree == null
                ? null
                : tree.items().stream().map(i -> word(list, i)).toList();
    }

    private String word(String list, YamlTree tree) {
        String text = tree.text();
        Bilingual wrong = text == null ? null : words.wrong(list, text);
        if (wrong == null && text != null && list.equals("conclusions")) {
            wrong = words.misplaced(text, true);
        }
        if (wrong != null) {
            tree.fault(
                    "CL-605", wrong, new Bilingual("请改写；否则预期永远不会起作用。", "Mend it, or the expectation means nothing."));
        }
        return String.valueOf(text);
    }

    /** An empty list under {@code not} would hold whatever is concluded. */
    static void notEmpty(@Nullable YamlTree list) {
        if (list != null && list.items().isEmpty()) {
            list.fault(
                    "CL-603",
                    new Bilingual("“not”下的空列表什么也不排除。", "an empty list under 'not' rules nothing out."),
                    new Bilingual(
                            "请写明不得有的内容；应当什么都没有的，把空列表写在 expect 之下。",
                            "Say what must not be there; that nothing at all must be there is an empty list under 'expect'."));
        }
    }

    private List<String> absent(String list, @Nullable YamlTree not) {
        return not == null ? List.of() : Objects.requireNonNullElse(words(list, not.get(list)), List.of());
    }

    private static Map<String, String> tracks(@Nullable YamlTree tree) {
        Map<String, String> tracks = new HashMap<>();
        if (tree != null && tree.shape(List.of(), List.copyOf(names(TrackKind.values())))) {
            names(TrackKind.values()).forEach(name -> {
                YamlTree state = tree.get(name);
                if (state != null) {
                    tracks.put(name, code(state, Set.of("OPEN", "CLOSED")));
                }
            });
        }
        return tracks;
    }

    private static String code(@Nullable YamlTree tree, Set<String> codes) {
        String text = tree == null ? null : tree.text();
        if (tree != null && text != null && !codes.contains(text)) {
            Bilingual meant = Suggestion.of(text, codes);
            tree.fault(
                    "CL-604",
                    new Bilingual(
                            "没有“" + text + "”" + meant.zh() + "。", "there is no '" + text + "'" + meant.en() + "."),
                    new Bilingual("可用：" + new TreeSet<>(codes) + "。", "There are: " + new TreeSet<>(codes) + "."));
        }
        return String.valueOf(text);
    }

    private Map<String, Due> obligations(@Nullable YamlTree tree) {
        Map<String, Due> obligations = new HashMap<>();
        if (tree == null || !tree.isMapping()) {
            if (tree != null) {
                tree.shape(List.of(), List.of());
            }
            return obligations;
        }
        Set<String> duties = names(DutyKind.values());
        tree.plainMap().keySet().forEach(name -> {
            YamlTree due = Objects.requireNonNull(tree.get(name));
            String duty = name.replaceFirst("\\[.*\\]$", "");
            if (!duties.contains(duty)) {
                Bilingual meant = Suggestion.of(duty, duties);
                due.fault(
                        "CL-604",
                        new Bilingual(
                                "没有义务“" + duty + "”" + meant.zh() + "。",
                                "there is no duty '" + duty + "'" + meant.en() + "."),
                        new Bilingual("可用：" + duties + "。", "There are: " + duties + "."));
            } else {
                Bilingual stranger =
                        name.equals(duty) ? null : words.party(name.substring(duty.length() + 1, name.length() - 1));
                if (stranger != null) {
                    due.fault(
                            "CL-605",
                            stranger,
                            new Bilingual("请改写；否则预期永远不会起作用。", "Mend it, or the expectation means nothing."));
                }
                obligations.put(name, due(due));
            }
        });
        return obligations;
    }

    private static Due due(YamlTree tree) {
        if (tree.isNull()) {
            return new Due(false, true, null, null, null, null);
        }
        if (!tree.isMapping()) {
            Object plain = tree.plain();
            return "none".equals(plain)
                    ? new Due(true, false, null, null, null, null)
                    : new Due(false, false, tree.date(), null, null, null);
        }
        tree.shape(List.of(), List.of("dueBy", "notBefore", "status", "bearer"));
        YamlTree dueBy = tree.get("dueBy");
        boolean undated = dueBy != null && dueBy.isNull();
        YamlTree status = tree.get("status");
        return new Due(
                false,
                undated,
                undated ? null : tree.date("dueBy"),
                tree.date("notBefore"),
                status == null ? null : code(status, names(ObligationStatus.values())),
                tree.text("bearer"));
    }
}
