package org.closedloop.workbench;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.closedloop.decision.FactText;
import org.closedloop.decision.FieldWords;
import org.closedloop.decision.FineRange;
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
import org.closedloop.disposition.GateKind;
import org.closedloop.disposition.GoverningFine;
import org.closedloop.disposition.HighestCeiling;
import org.closedloop.disposition.LargerSum;
import org.closedloop.disposition.Measure;
import org.closedloop.disposition.Mitigation;
import org.closedloop.disposition.Paper;
import org.closedloop.disposition.Routed;
import org.closedloop.disposition.TimeLimit;
import org.closedloop.disposition.Track;
import org.closedloop.inspection.Batch;
import org.closedloop.inspection.Involved;
import org.closedloop.inspection.Item;
import org.closedloop.inspection.PastInspection;
import org.closedloop.inspection.Requirement;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.law.Elapsed;
import org.closedloop.law.LawChanged;
import org.closedloop.law.LegalDate;
import org.closedloop.law.Termed;
import org.closedloop.law.Value;
import org.jspecify.annotations.Nullable;

/**
 * Facts and conclusions in words (事实和结论的文字表达), for those who read a decision rather than a rule. What is unknown is left
 * out.
 */
final class FactWords {

    /** What each is called; a fact then tells its fields, a conclusion only what they hold. */
    private static final Map<Class<?>, Bilingual> CONCLUSIONS = Map.ofEntries(
            type(Aggravation.class, "情节严重的可以并处", "where it is serious there may come on top"),
            type(Also.class, "并处", "with the fine"),
            type(Benchmark.class, "裁量基准", "bench mark of discretion"),
            type(Breach.class, "不符合的情形", "breach"),
            type(ChoiceOfLaw.class, "新旧法适用", "choice between old law and new"),
            type(Competes.class, "竞合的罚款", "fine that competes"),
            type(Empowered.class, "可以采取", "may be done"),
            type(Entitled.class, "当事人可以", "the party may"),
            type(Exemption.class, "不予处罚或者不予立案的情形", "circumstance that exempts"),
            type(Fine.class, "罚款", "fine"),
            type(FineIfSerious.class, "情节严重时的罚款", "fine where it is serious"),
            type(Gate.class, "程序", "procedure"),
            type(GoverningFine.class, "从重者适用", "the fine that is taken"),
            type(GradeOpen.class, "严重程度待定的项目", "item not yet graded"),
            type(Graded.class, "严重程度", "grade"),
            type(HighestCeiling.class, "上限最高的罚款", "fine with the highest ceiling"),
            type(ItemFails.class, "不合格项目", "failing item"),
            type(ItemGraded.class, "项目严重程度", "grade of an item"),
            type(ItemOpen.class, "结论待定的项目", "item not yet judged"),
            type(ItemPasses.class, "合格项目", "passing item"),
            type(JudgedBy.class, "判定依据", "how an item is judged"),
            type(LargerSum.class, "较大数额", "larger sum"),
            type(Measure.class, "处理措施", "measure"),
            type(Mitigation.class, "从轻减轻", "mitigation"),
            type(Paper.class, "文书", "paper"),
            type(ProductJudged.class, "产品判定", "product"),
            type(Routed.class, "处置去向", "route"),
            type(SeriousProblem.class, "严重质量问题", "serious quality problem"),
            type(SuspectedCrime.class, "涉嫌犯罪", "suspected crime"),
            type(TimeLimit.class, "期限", "time"),
            type(ToEstablish.class, "待查明", "to establish"),
            type(Track.class, "办理轨道", "track"),
            type(Violation.class, "违法行为", "violation"));

    private static final Map<Class<?>, Bilingual> FACTS = Map.ofEntries(
            type(Batch.class, "批次", "batch"),
            type(Elapsed.class, "行为至发现", "from act to discovery"),
            type(Involved.class, "当事人", "party"),
            type(Item.class, "检验项目", "item"),
            type(LawChanged.class, "行为后法律有变更", "the law changed after the act"),
            type(LegalDate.class, "法律适用日期", "legal date"),
            type(PastInspection.class, "以往抽查", "earlier inspection"),
            type(Requirement.class, "标准要求", "what a standard asks"),
            type(Value.class, "法定数值", "number of the law"));

    /** What fields are called that no batch has, or that are called otherwise there. */
    private static final Map<String, Bilingual> FIELDS = Map.ofEntries(
            Map.entry("id", new Bilingual("编号", "id")),
            Map.entry("name", new Bilingual("名称", "name")),
            Map.entry("item", new Bilingual("项目", "item")),
            Map.entry("kind", new Bilingual("日期", "which")),
            Map.entry("on", new Bilingual("日期", "day")),
            Map.entry("role", new Bilingual("身份", "role")),
            Map.entry("sampled", new Bilingual("被抽样", "sampled")),
            Map.entry("inArea", new Bilingual("在本辖区", "within the area")),
            Map.entry("licensed", new Bilingual("取得生产许可证", "licensed")),
            Map.entry("certified", new Bilingual("取得强制性产品认证", "certified")),
            Map.entry("naturalPerson", new Bilingual("自然人", "natural person")),
            Map.entry("itemClass", new Bilingual("类别", "in")),
            Map.entry("standardType", new Bilingual("标准属性", "standard is")),
            Map.entry("about", new Bilingual("性质", "about")),
            Map.entry("protectsHealthOrSafety", new Bilingual("保障健康、安全", "protects health or safety")),
            Map.entry("catalogueItem", new Bilingual("项目库名称", "in the catalogue")),
            Map.entry("limit", new Bilingual("限值", "limit")),
            Map.entry("unverified", new Bilingual("未核对", "unverified")),
            Map.entry("source", new Bilingual("来源", "source")),
            Map.entry("act", new Bilingual("行为", "act")),
            Map.entry("step", new Bilingual("办理", "step")),
            Map.entry("yearsOver", new Bilingual("已满年数", "whole years over")),
            Map.entry("key", new Bilingual("名称", "name")));

    private static final Map<String, Bilingual> UNITS = Map.of(
            "yuan", new Bilingual("元", "yuan"),
            "times", new Bilingual("倍", "times"),
            "days", new Bilingual("日", "days"),
            "years", new Bilingual("年", "years"),
            "count", new Bilingual("次（个）", "in number"),
            "percent", new Bilingual("%", "%"));

    /** Lists of a batch whose elements are facts of their own. */
    private static final Set<String> FACTS_OF_THEIR_OWN = Set.of("party", "others", "items", "history");

    private final Citations citations;
    private final boolean chinese;

    FactWords(Citations citations, String language) {
        this.citations = citations;
        this.chinese = "zh".equals(language);
    }

    private static Map.Entry<Class<?>, Bilingual> type(Class<?> type, String zh, String en) {
        return Map.entry(type, new Bilingual(zh, en));
    }

    /** Returns a fact or conclusion in words; what is neither as it is. */
    String of(Object fact) {
        Bilingual conclusion = CONCLUSIONS.get(fact.getClass());
        if (conclusion != null) {
            return said(conclusion, said(fact));
        }
        Bilingual type = FACTS.get(fact.getClass());
        if (type == null) {
            return value(fact);
        }
        return said(type, fact instanceof Value number ? number(number) : fields(fact));
    }

    private String said(Bilingual type, String what) {
        return say(type.zh() + "：", type.en() + ": ") + what;
    }

    private String said(Object conclusion) {
        if (conclusion instanceof ToEstablish open) {
            return FieldWords.of(open.path()).in(chinese ? "zh" : "en");
        }
        if (conclusion instanceof Gate gate) {
            return of(gate);
        }
        if (conclusion instanceof TimeLimit time) {
            return of(time);
        }
        if (conclusion instanceof Entitled right) {
            return term(right.kind()) + say("，", ", ") + days(right.days());
        }
        if (conclusion instanceof LargerSum larger) {
            return FactText.of(larger.sum()) + say(" 元", " yuan");
        }
        if (conclusion instanceof Fine f) {
            return fine(f.violation(), new FineRange(f.low(), f.high(), f.base()));
        }
        if (conclusion instanceof FineIfSerious f) {
            return fine(f.violation(), new FineRange(f.low(), f.high(), f.base()));
        }
        if (conclusion instanceof Benchmark f) {
            return fine(f.violation(), new FineRange(f.low(), f.high(), f.base()));
        }
        if (conclusion instanceof Competes f) {
            return fine(f.violation(), new FineRange(f.low(), f.high(), f.base()));
        }
        if (conclusion instanceof HighestCeiling f) {
            return fine(f.violation(), new FineRange(f.low(), f.high(), f.base()));
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            Object value = FactText.get(conclusion, component);
            if (value != null) {
                parts.add(value(value));
            }
        }
        return String.join(say("，", ", "), parts);
    }

    private String fine(Termed violation, FineRange range) {
        return term(violation) + say("，", ", ") + of(range);
    }

    /** Returns a range: {@code 货值金额 1 倍以上 3 倍以下}. */
    String of(FineRange range) {
        if (range.base() == FineBase.YUAN) {
            return range.ends() + say(" 元", " yuan");
        }
        return range.low().compareTo(range.high()) == 0
                ? say(range.base().zh() + " " + range.ends() + " 倍", range.ends() + " times " + base(range))
                : say(
                        range.base().zh() + " " + range.ends().replace("-", " 倍以上 ") + " 倍以下",
                        range.ends().replace("-", " to ") + " times " + base(range));
    }

    private static String base(FineRange range) {
        return switch (range.base()) {
            case GOODS_VALUE -> "the value of the goods";
            case TAMPERED_GOODS_VALUE -> "the value of the goods tampered with";
            case HELP_INCOME -> "the income of the help";
            case YUAN -> "yuan";
        };
    }

    /** Returns what a penalty has to pass, with the sum on which it turns. */
    String of(Gate gate) {
        BigDecimal sum = gate.sum();
        String words = term(gate.kind());
        if (sum == null) {
            return words;
        }
        String yuan = FactText.of(sum);
        return gate.kind() == GateKind.ON_THE_SPOT
                ? words + say("（罚款不超过 " + yuan + " 元的）", " (where the fine is no more than " + yuan + " yuan)")
                : words + say("（达到 " + yuan + " 元的）", " (from " + yuan + " yuan upwards)");
    }

    /** Returns a time: {@code 改正：自责令之日起 60 日}. */
    String of(TimeLimit time) {
        return term(time.kind())
                + say(
                        "：" + time.from().zh() + " " + days(time.days()),
                        ": " + days(time.days()) + " " + time.from().en());
    }

    private String days(BigDecimal days) {
        return FactText.of(days) + say(" 日", " days");
    }

    private String number(Value number) {
        Bilingual unit = UNITS.getOrDefault(number.unit(), new Bilingual(number.unit(), number.unit()));
        return FactText.of(number.amount()) + " " + unit.in(chinese ? "zh" : "en") + say("，", ", ")
                + citations.of(number.clause()) + say("（" + number.key() + "）", " (" + number.key() + ")")
                + (number.unverified() ? say("（未核对）", " (unverified)") : "");
    }

    private String fields(Object fact) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = FactText.get(fact, component);
            boolean leftOut = value == null
                    || "".equals(value) && !component.getName().equals("declared")
                    || (value instanceof Collection<?> all && all.isEmpty())
                    || (fact instanceof Batch && FACTS_OF_THEIR_OWN.contains(component.getName()));
            if (value != null && !leftOut) {
                parts.add(field(component.getName()) + " " + value(value));
            }
        }
        return String.join(say("，", ", "), parts);
    }

    private String field(String name) {
        return FIELDS.getOrDefault(name, FieldWords.field(name)).in(chinese ? "zh" : "en");
    }

    private String value(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? say("是", "yes") : say("否", "no");
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(this::value).collect(Collectors.joining(say("、", ", ")));
        }
        if (value instanceof ClauseRef clause) {
            return citations.of(clause);
        }
        if (value instanceof String text && text.isEmpty()) {
            return say("（无）", "(none)");
        }
        return value instanceof Termed term ? term(term) : FactText.of(value);
    }

    private String term(Termed term) {
        return term.in(chinese ? "zh" : "en");
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }

    /** Returns what a kind of fact or conclusion is called, or {@code null} if it has no words. */
    static @Nullable Bilingual called(Class<?> type) {
        return CONCLUSIONS.getOrDefault(type, FACTS.get(type));
    }
}
