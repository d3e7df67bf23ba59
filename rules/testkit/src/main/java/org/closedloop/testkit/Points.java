package org.closedloop.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedloop.classification.Breach;
import org.closedloop.classification.ChoiceOfLaw;
import org.closedloop.classification.Exemption;
import org.closedloop.classification.GradeOpen;
import org.closedloop.classification.Graded;
import org.closedloop.classification.ItemFails;
import org.closedloop.classification.ItemGraded;
import org.closedloop.classification.ItemOpen;
import org.closedloop.classification.ItemPasses;
import org.closedloop.classification.JudgedBy;
import org.closedloop.classification.ProductJudged;
import org.closedloop.classification.SeriousProblem;
import org.closedloop.classification.SuspectedCrime;
import org.closedloop.classification.ToEstablish;
import org.closedloop.classification.Violation;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.FactText;
import org.closedloop.decision.Ground;
import org.closedloop.decision.ViolationFound;
import org.closedloop.disposition.Aggravation;
import org.closedloop.disposition.Also;
import org.closedloop.disposition.Benchmark;
import org.closedloop.disposition.Competes;
import org.closedloop.disposition.Empowered;
import org.closedloop.disposition.Entitled;
import org.closedloop.disposition.Fine;
import org.closedloop.disposition.FineBase;
import org.closedloop.disposition.FineIfSerious;
import org.closedloop.disposition.Gate;
import org.closedloop.disposition.GoverningFine;
import org.closedloop.disposition.HighestCeiling;
import org.closedloop.disposition.LargerSum;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Paper;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.disposition.Track;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.PeriodUnit;
import org.closedloop.law.Termed;
import org.closedloop.rules.Followed;
import org.closedloop.rules.RuleBook;
import org.closedloop.testkit.Point.Basis;

/** Takes a decision apart into points (分解决定), each with the clauses on which it rests; and the course after it. */
final class Points {

    static final Map<Class<?>, Bilingual> CONSEQUENCES = Map.ofEntries(
            Map.entry(Exemption.class, new Bilingual("例外情形", "exemption")),
            Map.entry(SuspectedCrime.class, new Bilingual("涉嫌犯罪", "suspected crime")),
            Map.entry(ChoiceOfLaw.class, new Bilingual("法律适用", "choice of law")),
            Map.entry(Aggravation.class, new Bilingual("情节严重的", "if serious")),
            Map.entry(Mitigation.class, new Bilingual("从轻、减轻", "mitigation")),
            Map.entry(GoverningFine.class, new Bilingual("择一处罚依据", "governing fine")),
            Map.entry(Benchmark.class, new Bilingual("裁量基准", "bench mark")),
            Map.entry(Entitled.class, new Bilingual("当事人权利", "right of the party")),
            Map.entry(Empowered.class, new Bilingual("可以采取的措施", "power of the authority")),
            Map.entry(Gate.class, new Bilingual("处罚程序", "gate of procedure")),
            Map.entry(Paper.class, new Bilingual("文书名称", "name of a paper")),
            Map.entry(FineIfSerious.class, new Bilingual("情节严重的罚款", "fine if serious")));

    static final Map<Class<?>, Bilingual> FINDINGS = Map.ofEntries(
            Map.entry(JudgedBy.class, new Bilingual("判定依据", "judged by")),
            Map.entry(ItemFails.class, new Bilingual("项目不合格", "item fails")),
            Map.entry(ItemPasses.class, new Bilingual("项目合格", "item passes")),
            Map.entry(ItemOpen.class, new Bilingual("项目结论未定", "item open")),
            Map.entry(ItemGraded.class, new Bilingual("项目严重程度", "grade of an item")),
            Map.entry(GradeOpen.class, new Bilingual("项目严重程度未定", "grade of an item open")),
            Map.entry(Breach.class, new Bilingual("违反的义务", "breach")),
            Map.entry(SeriousProblem.class, new Bilingual("严重质量问题", "serious problem")),
            Map.entry(HighestCeiling.class, new Bilingual("上限最高的罚款", "highest ceiling")),
            Map.entry(Competes.class, new Bilingual("竞合的罚款", "competing fine")),
            Map.entry(LargerSum.class, new Bilingual("较大数额", "larger sum")));

    /** What a decision has once. */
    private static final Bilingual ONCE = new Bilingual("", "");

    /** Units of components that are plain numbers. */
    private static final Map<String, Bilingual> UNITS =
            Map.of("days", new Bilingual("日", " days"), "sum", new Bilingual("元", " yuan"));

    private final Decision d;
    private final CoursePoints course;
    private final Function<ClauseRef, Bilingual> citation;

    /**
     * Takes a decision apart.
     *
     * @param followed the decision, and the course after it
     * @param book the law by which it went
     * @param citation how a clause is cited
     */
    Points(Followed followed, RuleBook book, Function<ClauseRef, Bilingual> citation) {
        this(followed.decision(), new CoursePoints(followed, book), citation);
    }

    private Points(Decision decision, CoursePoints course, Function<ClauseRef, Bilingual> citation) {
        this.d = decision;
        this.course = course;
        this.citation = citation;
    }

    List<Point> result() {
        return List.of(once(d.result().name(), d.result(), f -> f instanceof ProductJudged));
    }

    List<Point> grade() {
        return List.of(
                once(d.grade().name(), d.grade(), f -> f instanceof Graded graded && graded.kind() == d.grade()));
    }

    List<Point> route() {
        return List.of(
                once(d.route().name(), d.route(), f -> f instanceof Routed routed && routed.kind() == d.route()));
    }

    List<Point> measures() {
        return d.measures().stream()
                .map(k -> point(k.name(), k, f -> f instanceof Measure measure && measure.kind() == k))
                .toList();
    }

    List<Point> tracks() {
        return d.tracks().stream()
                .map(k -> point(k.name(), k, f -> f instanceof Track track && track.kind() == k))
                .toList();
    }

    List<Point> violations() {
        return d.violations().stream().map(this::violation).toList();
    }

    private Point violation(ViolationFound v) {
        Bilingual cited = citation.apply(v.clause());
        StringBuilder code = new StringBuilder(v.clause().toString());
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        String fine = v.fine();
        if (fine != null) {
            code.append(' ').append(fine);
            zh.add("罚款 " + inChinese(fine));
            en.add("fine " + fine);
        }
        v.also().forEach(a -> {
            code.append(' ').append(a);
            zh.add(a.zh());
            en.add(a.en());
        });
        Basis basis = basis(f -> (f instanceof Violation violation && violation.kind() == v.kind())
                || (f instanceof Fine range && range.violation() == v.kind())
                || (f instanceof Also also && also.violation() == v.kind()));
        return Point.of(
                code.toString(),
                new Bilingual(v.kind().zh() + "（" + cited.zh() + "）", v.kind().en() + " (" + cited.en() + ")"),
                new Bilingual(
                        zh.isEmpty() ? "无罚款" : String.join("，", zh), en.isEmpty() ? "no fine" : String.join("; ", en)),
                basis);
    }

    private static String inChinese(String fine) {
        String words = fine.replace(" or ", " 或者 ")
                .replaceAll("([0-9.]+)-([0-9.]+) x ", "$1 倍以上 $2 倍以下 ")
                .replaceAll("([0-9.]+) x ", "$1 倍 ");
        for (FineBase base : FineBase.values()) {
            words = words.replace(base.en(), base.zh());
        }
        return words;
    }

    List<Point> consequences() {
        return labelled(CONSEQUENCES);
    }

    List<Point> findings() {
        return labelled(FINDINGS);
    }

    List<Point> timeLimits() {
        return d.conclusions().stream()
                .filter(c -> c.fact() instanceof TimeLimit)
                .map(c -> timeLimit((TimeLimit) c.fact(), basis(c)))
                .toList();
    }

    private static Point timeLimit(TimeLimit limit, Basis basis) {
        String days = limit.days().toPlainString();
        return Point.of(
                FactText.of(limit),
                new Bilingual(limit.kind().zh(), limit.kind().en()),
                new Bilingual(
                        days + PeriodUnit.CALENDAR_DAYS.zh() + "，"
                                + limit.from().zh(),
                        days + " " + PeriodUnit.CALENDAR_DAYS.en() + " "
                                + limit.from().en()),
                basis);
    }

    private List<Point> labelled(Map<Class<?>, Bilingual> labels) {
        return d.conclusions().stream()
                .flatMap(c -> Optional.ofNullable(labels.get(c.fact().getClass()))
                        .map(label -> Point.of(
                                FactText.of(c.fact()),
                                new Bilingual(
                                        label.zh() + "：" + words(c.fact(), "zh"),
                                        label.en() + ": " + words(c.fact(), "en")),
                                basis(c)))
                        .stream())
                .toList();
    }

    private static String words(Object fact, String language) {
        List<String> words = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = FactText.get(fact, component);
            if (value != null) {
                String unit = Optional.ofNullable(UNITS.get(component.getName()))
                        .map(u -> u.in(language))
                        .orElse("");
                words.add((value instanceof Termed term ? term.in(language) : FactText.of(value)) + unit);
            }
        }
        return String.join(language.equals("zh") ? "，" : ", ", words);
    }

    /** The clauses of the decision, and those by which its events went. */
    List<Point> clauses() {
        Map<ClauseRef, List<String>> rules = new TreeMap<>();
        d.clauses().forEach(c -> rules.put(c, new ArrayList<>()));
        Stream.concat(d.conclusions().stream(), course.conclusions())
                .flatMap(c -> c.grounds().stream())
                .forEach(g -> rules.computeIfAbsent(g.clause(), c -> new ArrayList<>())
                        .add(CoursePoints.place(g)));
        return rules.entrySet().stream()
                .map(e -> Point.of(
                        e.getKey().toString(),
                        citation.apply(e.getKey()),
                        new Basis(List.of(e.getKey()), e.getValue())))
                .toList();
    }

    List<Point> toEstablish() {
        return d.toEstablish().stream()
                .map(p -> Point.of(
                        p,
                        new Bilingual(p, p),
                        basis(f -> f instanceof ToEstablish open && open.path().equals(p))))
                .toList();
    }

    List<Point> unverified() {
        Stream<String> ofEvents = course.conclusions()
                .flatMap(c -> c.grounds().stream())
                .filter(Ground::unverified)
                .map(g -> g.clause().toString());
        return Stream.concat(d.unverified().stream(), ofEvents)
                .distinct()
                .sorted()
                .map(u -> Point.of(u, new Bilingual(u, u), Basis.NONE))
                .toList();
    }

    List<Point> otherLaw() {
        Decision decision = d.otherLaw();
        if (decision == null) {
            return List.of();
        }
        Points other = new Points(decision, CoursePoints.NONE, citation);
        List<Point> all = new ArrayList<>();
        all.addAll(named(Aspect.GRADE, other.grade()));
        all.addAll(named(Aspect.ROUTE, other.route()));
        all.addAll(other.measures());
        all.addAll(other.tracks());
        all.addAll(other.violations());
        all.addAll(other.toEstablish());
        return all;
    }

    private static List<Point> named(Aspect aspect, List<Point> once) {
        Bilingual name = new Bilingual(aspect.zh(), aspect.en());
        return once.stream()
                .map(p -> new Point(p.code(), name, p.words(), p.clauses(), p.rules()))
                .toList();
    }

    /** Returns the decision. */
    Decision decision() {
        return d;
    }

    /** Returns what became of the case after its decision. */
    CoursePoints course() {
        return course;
    }

    private Point once(String code, Termed term, Predicate<Object> conclusions) {
        return Point.of(code, ONCE, new Bilingual(term.zh(), term.en()), basis(conclusions));
    }

    private Point point(String code, Termed term, Predicate<Object> conclusions) {
        return Point.of(code, new Bilingual(term.zh(), term.en()), basis(conclusions));
    }

    private Basis basis(Predicate<Object> conclusions) {
        return CoursePoints.basis(d.conclusions().stream().filter(c -> conclusions.test(c.fact())));
    }

    private static Basis basis(Conclusion conclusion) {
        return CoursePoints.basis(Stream.of(conclusion));
    }
}
