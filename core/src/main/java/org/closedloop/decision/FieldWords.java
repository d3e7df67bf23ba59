package org.closedloop.decision;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.inspection.Flag;
import org.closedloop.law.Bilingual;

/** What the fields of a batch are called in words (字段名称), for those who read {@link Decision#toEstablish}. */
public final class FieldWords {

    private static final Pattern OF_AN_ITEM = Pattern.compile("items\\[(.*)]\\.([A-Za-z]+)", Pattern.DOTALL);

    private static final Map<String, Bilingual> NAMES = Map.ofEntries(
            name("level", "抽查级别", "level of the spot check"),
            name("inspectedOn", "检验日期", "day of the inspection"),
            name("actOn", "违法行为发生日期", "day of the act"),
            name("jurisdiction", "办理机关所在地", "jurisdiction of the handling authority"),
            name("channel", "抽样领域", "where the sample was taken"),
            name("product", "产品名称", "product"),
            name("spec", "规格型号、批号", "model and lot"),
            name("party", "被抽样人", "party that was sampled"),
            name("party.id", "被抽样人名称", "name of the sampled party"),
            name("party.role", "被抽样人身份", "role of the sampled party"),
            name("party.jurisdiction", "被抽样人所在地", "seat of the sampled party"),
            name("party.licensed", "被抽样人是否取得生产许可证", "whether the sampled party holds the production licence"),
            name("party.certified", "产品是否取得强制性产品认证", "whether the product holds the compulsory certification"),
            name("party.naturalPerson", "被抽样人是否自然人", "whether the sampled party is a natural person"),
            name("others", "生产者等其他当事人", "producer and other parties"),
            name("others[].jurisdiction", "未被抽样的生产者所在地", "seat of a producer that was not sampled"),
            name("others[].licensed", "未被抽样的当事人是否取得生产许可证", "whether a party that was not sampled holds the licence"),
            name(
                    "others[].certified",
                    "未被抽样的当事人的产品是否取得认证",
                    "whether the product of a party that was not sampled is certified"),
            name("items", "检验项目", "items tested"),
            name("goodsValue", "货值金额", "value of the goods"),
            name("salesValue", "销售金额", "income from sales"),
            name("unsoldValue", "未销售货值金额", "value of the goods not sold"),
            name("illegalGains", "违法所得", "illegal gains"),
            name("tamperedGoodsValue", "被隐匿、转移、变卖、损毁物品的货值金额", "value of the goods tampered with"),
            name("helpIncome", "提供便利条件等的全部收入", "income of the help"),
            name("flags", "已认定的情形", "findings"),
            name("history", "以往抽查记录", "earlier inspections"),
            name("history[].on", "以往抽查的日期", "day of an earlier inspection"),
            name("history[].level", "以往抽查的级别", "level of an earlier inspection"),
            name("history[].result", "以往抽查的结论", "result of an earlier inspection"),
            name("name", "不合格项目名称", "name of the failing item"),
            name("result", "检验结果", "result"),
            name("itemClass", "项目类别（A类或者B类）", "class, A or B"),
            name("standard", "标准编号", "number of the standard"),
            name("standardType", "标准属性（强制性或者推荐性）", "whether the standard is mandatory"),
            name("about", "项目性质（安全、性能或者标识）", "whether it is about safety, performance or the label"),
            name("protectsHealthOrSafety", "是否保障人体健康和人身、财产安全", "whether it protects health, persons or property"),
            name("declared", "明示要求", "what the producer declares"),
            name("required", "标准要求", "what the standard asks"),
            name("measured", "实测值", "measured value"),
            name("unit", "单位", "unit"));

    private FieldWords() {}

    private static Map.Entry<String, Bilingual> name(String field, String zh, String en) {
        return Map.entry(field, new Bilingual(zh, en));
    }

    /**
     * Returns the words for a path of a decision, such as {@code salesValue}, {@code flags[NO_HARM]} or
     * {@code items[甲醛含量].itemClass}; the path itself where it has none.
     */
    public static Bilingual of(String path) {
        Matcher item = OF_AN_ITEM.matcher(path);
        if (item.matches() && NAMES.containsKey(item.group(2))) {
            Bilingual field = field(item.group(2));
            return new Bilingual("“" + item.group(1) + "”的" + field.zh(), item.group(1) + ": " + field.en());
        }
        return field(path);
    }

    /** Returns the words for a field alone, such as {@code itemClass}; its name where it has none. */
    public static Bilingual field(String name) {
        return NAMES.getOrDefault(name, finding(name));
    }

    private static Bilingual finding(String path) {
        return Stream.of(Flag.values())
                .filter(f -> path.equals("flags[" + f.name() + "]"))
                .map(f -> new Bilingual("是否" + f.zh(), "whether: " + f.en()))
                .findFirst()
                .orElse(new Bilingual(path, path));
    }
}
