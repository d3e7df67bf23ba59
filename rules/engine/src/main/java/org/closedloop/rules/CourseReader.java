package org.closedloop.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.classification.Grade;
import org.closedloop.classification.ProductResult;
import org.closedloop.disposition.MeasureKind;
import org.closedloop.disposition.Route;
import org.closedloop.disposition.Sanction;
import org.closedloop.disposition.TrackKind;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.BatchForm;
import org.closedloop.inspection.BatchFormException;
import org.closedloop.inspection.Item;
import org.closedloop.law.Bilingual;
import org.closedloop.law.LegalDay;
import org.closedloop.law.Suggestion;
import org.closedloop.procedure.Event;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a law folder (用例文件): lists of courses in {@code .cases.yaml} files. */
public final class CourseReader {

    private static final List<String> ENDINGS = List.of("closed", "mayClose", "obligations");
    private static final String SUFFIX = ".cases.yaml";
    private static final String RULES = ".drl";
    private static final Map<String, Class<? extends Enum<?>>> NAMES = Map.of(
            "result", ProductResult.class,
            "grade", Grade.class,
            "route", Route.class,
            "measures", MeasureKind.class,
            "tracks", TrackKind.class);

    private final String file;
    private final List<Fault> faults;
    private final Map<List<Object>, YamlTree> seen = new HashMap<>();
    private final Map<String, YamlTree> titles = new HashMap<>();
    private final @Nullable LawWords law;
    private ExpectedWords words;

    private CourseReader(String file, @Nullable LawWords law, List<Fault> faults) {
        this.file = file;
        this.law = law;
        this.faults = faults;
        this.words = new ExpectedWords(law, null, null);
    }

    /**
     * Returns every case of a law folder, by file and line. Whether the clauses that they name are of any rule is not asked.
     *
     * @throws LawRefusedException with every fault, if a case cannot be read or two of one file ask the same or have one title
     */
    public static List<Course> read(LawFiles files) {
        return all(files, null);
    }

    /**
     * Returns every case of a law folder, by file and line, with clauses that rules or numbers of a rule book state.
     *
     * @param book the rule book that is to decide them; of a layer, the one that holds the law under it as well
     * @throws LawRefusedException with every fault, if a case cannot be read, names another clause, or two of one file ask
     *     the same or have one title
     */
    public static List<Course> read(LawFiles files, RuleBook book) {
        return all(files, LawWords.of(book.law()));
    }

    /**
     * Returns the courses of one file that lies anywhere.
     *
     * @param name its name, by which faults call it
     * @param bytes its text
     * @param book the rule book that is to decide them
     * @throws LawRefusedException with every fault, if a course cannot be read
     */
    public static List<Course> read(String name, byte[] bytes, RuleBook book) {
        List<Fault> faults = new Faults();
        List<Course> courses = new CourseReader(name, LawWords.of(book.law()), faults).courses(bytes);
        if (!faults.isEmpty()) {
            throw new LawRefusedException(faults);
        }
        return courses;
    }

    private static List<Course> all(LawFiles files, @Nullable LawWords law) {
        List<Fault> faults = new Faults();
        List<Course> courses = new ArrayList<>();
        for (String name : files.names()) {
            if (name.endsWith(SUFFIX)) {
                beside(name, files.names(), faults);
                courses.addAll(new CourseReader(name, law, faults).courses(files.read(name)));
            }
        }
        if (!faults.isEmpty()) {
            throw new LawRefusedException(faults);
        }
        return List.copyOf(courses);
    }

    /** Finds the rules beside the cases by their name. A folder without instrument.yaml is refused where the law is read. */
    private static void beside(String name, Set<String> names, List<Fault> faults) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String rules = name.substring(folder.length(), name.length() - SUFFIX.length()) + RULES;
        if (names.contains(folder + rules) || !names.contains(folder + "instrument.yaml")) {
            return;
        }
        List<String> there = names.stream()
                .filter(n -> n.startsWith(folder) && n.endsWith(RULES) && n.indexOf('/', folder.length()) < 0)
                .map(n -> n.substring(folder.length()))
                .toList();
        Bilingual meant = Suggestion.of(rules, there);
        if (meant.en().isEmpty()) {
            String article = rules.replaceFirst("^([a-z]+_[0-9]+).*", "$1");
            meant = there.stream()
                    .filter(n -> n.matches(Pattern.quote(article) + "[_.].*"))
                    .findFirst()
                    .map(n -> new Bilingual("（是否想写 " + n + "？）", " (did you mean " + n + "?)"))
                    .orElse(meant);
        }
        faults.add(FaultCode.CASES_ALONE.at(name, 0, 0, rules, meant));
    }

    private List<Course> courses(byte[] bytes) {
        YamlTree root = YamlTree.read(file, bytes, faults);
        List<Course> courses = new ArrayList<>();
        for (YamlTree entry : root == null ? List.<YamlTree>of() : root.items()) {
            Course course = course(entry);
            if (course != null) {
                courses.add(course);
            }
        }
        return courses;
    }

    private @Nullable Course course(YamlTree entry) {
        entry.shape(List.of("title", "batch", "expect"), List.of("on", "events"));
        String title = title(entry.get("title"));
        Batch batch = batch(entry.get("batch"));
        LocalDate on = entry.date("on");
        YamlTree told = entry.get("events");
        words = new ExpectedWords(
                law, batch == null ? null : itemNames(batch), batch == null ? null : parties(batch, told));
        List<ToldEvent> events = told == null ? List.of() : new EventReader(words).events(told);
        Expected expected = expected(entry.get("expect"), told != null);
        if (title == null || batch == null || expected == null) {
            return null;
        }
        LegalDay inspected = batch.inspectedOn();
        if (on != null && inspected != null && on.isBefore(inspected.first())) {
            entry.fault(
                    "CL-606",
                    new Bilingual(
                            "on " + on + " 早于检验日期 " + inspected + "。",
                            "on " + on + " is before the inspection of " + inspected + "."),
                    new Bilingual("请改其中一个日期。", "Change one of the two."));
        }
        Batch anonymous = BatchForm.read(anonymous(entry));
        order(events, inspected, entry);
        List<Event> happened = events.stream().map(ToldEvent::event).toList();
        YamlTree first = seen.putIfAbsent(Arrays.asList(anonymous, on, happened), entry);
        if (first != null) {
            entry.fault(
                    "CL-601",
                    new Bilingual(
                            "与第 " + first.line() + " 行的用例输入相同。",
                            "it asks the same as the case at line " + first.line() + "."),
                    new Bilingual("请合并两个用例，或改变输入。", "Merge the two, or change what is asked."));
        }
        return new Course(title, batch, on, events, expected, file, entry.line());
    }

    /** Whoever is told of a case finds it by its title; two of one title could not be told apart. */
    private @Nullable String title(@Nullable YamlTree tree) {
        String title = tree == null ? null : tree.text();
        YamlTree first = tree == null || title == null ? null : titles.putIfAbsent(title.strip(), tree);
        if (tree != null && first != null) {
            tree.fault(FaultCode.TITLE_TWICE, tree.line(), first.line());
        }
        return title;
    }

    private static void order(List<ToldEvent> events, @Nullable LegalDay inspected, YamlTree entry) {
        if (inspected != null && !events.isEmpty() && events.get(0).event().on().isBefore(inspected.first())) {
            LocalDate on = events.get(0).event().on();
            entry.fault(
                    "CL-606",
                    new Bilingual(
                            "首个事件 " + on + " 早于检验日期 " + inspected + "。",
                            "the first event, of " + on + ", is before the inspection of " + inspected + "."),
                    new Bilingual("请改其中一个日期。", "Change one of the two."));
        }
    }

    /** Returns the ids of whoever is named; {@code null} where the batch has a party without one, or none. */
    private static @Nullable Set<String> parties(Batch batch, @Nullable YamlTree events) {
        List<@Nullable String> ids = new ArrayList<>();
        ids.add(batch.party() == null ? null : batch.party().id());
        batch.others().forEach(o -> ids.add(o.id()));
        if (ids.contains(null)) {
            return null;
        }
        if (events != null) {
            events.items().stream()
                    .filter(YamlTree::isMapping)
                    .map(e -> e.get("addressee"))
                    .forEach(a -> ids.add(a == null ? null : a.text()));
        }
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> itemNames(Batch batch) {
        List<Item> items = batch.items();
        return items == null ? Set.of() : items.stream().map(Item::name).collect(Collectors.toSet());
    }

    private static Map<String, ?> anonymous(YamlTree entry) {
        YamlTree batch = entry.get("batch");
        Map<String, @Nullable Object> map = new HashMap<>(batch == null ? Map.of() : batch.plainMap());
        map.put("id", "-");
        return map;
    }

    private @Nullable Batch batch(@Nullable YamlTree tree) {
        if (tree == null || !tree.isMapping()) {
            if (tree != null) {
                tree.shape(List.of("id"), List.of());
            }
            return null;
        }
        try {
            return BatchForm.read(tree.plainMap());
        } catch (BatchFormException e) {
            for (BatchFormException.Problem problem : e.problems()) {
                tree.at(problem.path())
                        .fault(
                                "CL-602",
                                problem.message(),
                                new Bilingual("请照所列允许的写法改写。", "Write it in one of the ways that are allowed."));
            }
            return null;
        }
    }

    private @Nullable Expected expected(@Nullable YamlTree tree, boolean course) {
        if (tree == null) {
            return null;
        }
        List<String> keys = new ArrayList<>(new TreeSet<>(Expected.VALUES.keySet()));
        keys.addAll(new TreeSet<>(Expected.LISTS.keySet()));
        keys.addAll(List.of("not", "otherLaw"));
        keys.addAll(ENDINGS);
        if (!course) {
            ENDINGS.forEach(k -> endsNothing(tree.get(k), k));
        }
        if (!tree.shape(List.of(), keys) && !tree.isMapping()) {
            return null;
        }
        Expected.Builder expected = new Expected.Builder();
        for (String name : Expected.VALUES.keySet()) {
            YamlTree value = tree.get(name);
            if (value != null) {
                expected.equal.put(name, known(name, value));
            }
        }
        lists(tree, expected.contained);
        YamlTree not = tree.get("not");
        if (not != null && not.shape(List.of(), List.copyOf(Expected.LISTS.keySet()))) {
            Expected.LISTS.keySet().forEach(k -> EventReader.notEmpty(not.get(k)));
            lists(not, expected.absent);
            YamlTree violations = not.get("violations");
            if (violations != null) {
                expected.absent.put(
                        "violations",
                        violations.items().stream()
                                .map(i -> known("clauses", i))
                                .toList());
            }
        }
        List<YamlTree> penalties = tree.items("violations");
        penalties.forEach(p -> penalty(p, expected));
        if (tree.get("violations") != null && penalties.isEmpty()) {
            expected.contained.put("violations", List.of());
        }
        YamlTree other = tree.get("otherLaw");
        expected.noOtherLaw = other != null && other.isNull();
        if (other != null && !other.isNull()) {
            expected.otherLaw = expected(other, false);
        }
        expected.ending = course ? new EventReader(words).ending(tree) : null;
        Expected built = expected.build();
        if (!course && built.equals(new Expected.Builder().build())) {
            tree.fault(
                    "CL-603",
                    new Bilingual("用例没有预期。", "the case expects nothing."),
                    new Bilingual("请写明至少一项预期。", "Say at least one thing that must be decided."));
        }
        return built;
    }

    /** What says how a case stands in the end says nothing of one in which nothing happens. */
    private static void endsNothing(@Nullable YamlTree tree, String key) {
        if (tree != null) {
            tree.fault(
                    "CL-603",
                    new Bilingual(
                            "“" + key + "”说的是事件之后的结果，这里没有事件。",
                            "'" + key + "' says how a case stands after its events, and there are none here."),
                    new Bilingual("请写明 events，或者删去。", "Give it events, or leave it out."));
        }
    }

    private void lists(YamlTree tree, Map<String, List<String>> into) {
        for (String name : Expected.LISTS.keySet()) {
            YamlTree list = tree.get(name);
            boolean states = name.equals("tracks") && list != null && list.isMapping();
            if (list != null && !name.equals("violations") && !states) {
                into.put(name, list.items().stream().map(i -> known(name, i)).toList());
            }
        }
    }

    private void penalty(YamlTree tree, Expected.Builder expected) {
        if (!tree.isMapping()) {
            expected.violations.add(new Expected.Penalty(known("clauses", tree), null, false, null, null, null));
        } else if (tree.shape(List.of("clause"), List.of("fine", "also", "yuan", "benchmark"))) {
            YamlTree clause = tree.get("clause");
            tree.items("also").forEach(a -> a.constant(Sanction.class));
            YamlTree fine = tree.get("fine");
            boolean none = fine != null && fine.isNull();
            expected.violations.add(new Expected.Penalty(
                    clause == null ? "" : known("clauses", clause),
                    none ? null : tree.text("fine"),
                    none,
                    tree.get("also") == null
                            ? null
                            : tree.texts("also").stream().sorted().toList(),
                    tree.text("yuan"),
                    tree.text("benchmark")));
        }
    }

    /** Returns the text; where it must be a code of the decision, one that there is. */
    private String known(String name, YamlTree value) {
        String text = value.text();
        Class<? extends Enum<?>> type = NAMES.get(name);
        if (text != null && type != null) {
            Set<String> codes = Arrays.stream(type.getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!codes.contains(text)) {
                value.fault(
                        "CL-604",
                        new Bilingual(
                                name + " 没有“" + text + "”"
                                        + Suggestion.of(text, codes).zh() + "。",
                                name + " has no '" + text + "'"
                                        + Suggestion.of(text, codes).en() + "."),
                        new Bilingual("可用：" + codes + "。", "There are: " + codes + "."));
            }
        }
        Bilingual wrong = text == null ? null : words.wrong(name, text);
        if (wrong == null && text != null && name.equals("conclusions")) {
            wrong = words.misplaced(text, false);
        }
        if (wrong != null) {
            value.fault(
                    "CL-605", wrong, new Bilingual("请改写；否则预期永远不会起作用。", "Mend it, or the expectation means nothing."));
        }
        return String.valueOf(text);
    }
}
