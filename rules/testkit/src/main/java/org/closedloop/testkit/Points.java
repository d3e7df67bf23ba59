package org.closedloop.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.closedloop.law.Termed;

/** Takes a decision apart into points (分解决定), each with the clauses on which it rests. */
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

    static final Map<Class<?>, Bilingual> TIMES = Map.of(TimeLimit.class, new Bilingual("期限", "time"));

    private final Function<ClauseRef, Bilingual> citation;

    Points(Function<ClauseRef, Bilingual> citation) {
        this.citation = citation;
    }

    List<Point> result(Decision d) {
        return List.of(point(d, d.result().name(), d.result(), f -> f instanceof ProductJudged));
    }

    List<Point> grade(Decision d) {
        return List.of(
                point(d, d.grade().name(), d.grade(), f -> f instanceof Graded graded && graded.kind() == d.grade()));
    }

    List<Point> route(Decision d) {
        return List.of(
                point(d, d.route().name(), d.route(), f -> f instanceof Routed routed && routed.kind() == d.route()));
    }

    List<Point> measures(Decision d) {
        return d.measures().stream()
                .map(k -> point(d, k.name(), k, f -> f instanceof Measure measure && measure.kind() == k))
                .toList();
    }

    List<Point> tracks(Decision d) {
        return d.tracks().stream()
                .map(k -> point(d, k.name(), k, f -> f instanceof Track track && track.kind() == k))
                .toList();
    }

    List<Point> violations(Decision d) {
        return d.violations().stream().map(v -> violation(d, v)).toList();
    }

    private static Point violation(Decision d, ViolationFound v) {
        StringBuilder code = new StringBuilder(v.clause().toString());
        StringBuilder zh = new StringBuilder(v.kind().zh());
        StringBuilder en = new StringBuilder(v.kind().en());
        String fine = v.fine();
        if (fine != null) {
            code.append(' ').append(fine);
            zh.append("，罚款：").append(inChinese(fine));
            en.append("; fine: ").append(fine);
        }
        v.also().forEach(a -> {
            code.append(' ').append(a);
            zh.append("，").append(a.zh());
            en.append("; ").append(a.en());
        });
        List<ClauseRef> clauses = clauses(
                d,
                f -> (f instanceof Violation violation && violation.kind() == v.kind())
                        || (f instanceof Fine range && range.violation() == v.kind())
                        || (f instanceof Also also && also.violation() == v.kind()));
        return new Point(code.toString(), new Bilingual(zh.toString(), en.toString()), clauses);
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

    List<Point> consequences(Decision d) {
        return labelled(d, CONSEQUENCES);
    }

    List<Point> findings(Decision d) {
        return labelled(d, FINDINGS);
    }

    List<Point> timeLimits(Decision d) {
        return labelled(d, TIMES);
    }

    private static List<Point> labelled(Decision d, Map<Class<?>, Bilingual> labels) {
        return d.conclusions().stream()
                .flatMap(c -> Optional.ofNullable(labels.get(c.fact().getClass()))
                        .map(label -> new Point(
                                FactText.of(c.fact()),
                                new Bilingual(
                                        label.zh() + "：" + words(c.fact(), "zh"),
                                        label.en() + ": " + words(c.fact(), "en")),
                                c.grounds().stream().map(Ground::clause).toList()))
                        .stream())
                .toList();
    }

    private static String words(Object fact, String language) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .map(c -> FactText.get(fact, c))
                .filter(Objects::nonNull)
                .map(v -> v instanceof Termed term ? term.in(language) : FactText.of(v))
                .collect(Collectors.joining(language.equals("zh") ? "，" : ", "));
    }

    List<Point> clauses(Decision d) {
        return d.clauses().stream()
                .map(c -> new Point(c.toString(), citation.apply(c), List.of(c)))
                .toList();
    }

    List<Point> toEstablish(Decision d) {
        return d.toEstablish().stream()
                .map(p -> Point.of(
                        p,
                        clauses(
                                d,
                                f -> f instanceof ToEstablish open
                                        && open.path().equals(p))))
                .toList();
    }

    List<Point> unverified(Decision d) {
        return d.unverified().stream().map(u -> Point.of(u, List.of())).toList();
    }

    List<Point> otherLaw(Decision d) {
        Decision other = d.otherLaw();
        if (other == null) {
            return List.of();
        }
        List<Point> all = new ArrayList<>();
        all.addAll(grade(other));
        all.addAll(route(other));
        all.addAll(measures(other));
        all.addAll(tracks(other));
        all.addAll(violations(other));
        all.addAll(toEstablish(other));
        return all;
    }

    private static Point point(Decision d, String code, Termed term, Predicate<Object> conclusions) {
        return new Point(code, new Bilingual(term.zh(), term.en()), clauses(d, conclusions));
    }

    private static List<ClauseRef> clauses(Decision d, Predicate<Object> conclusions) {
        return d.conclusions().stream()
                .filter(c -> conclusions.test(c.fact()))
                .flatMap(c -> c.grounds().stream())
                .map(Ground::clause)
                .collect(Collectors.toList());
    }
}
