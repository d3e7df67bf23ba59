package org.closedloop.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.closedloop.law.Bilingual;
import org.closedloop.law.LegalDay;

/** Codes, days and numbers in words (用语). */
final class Words {

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Map<String, Bilingual> FIELDS = Map.ofEntries(
            field("protectsHealthOrSafety", "是否属于保障健康、安全的要求", "does the requirement protect health or safety"),
            field("itemClass", "项目类别（A类或者B类）", "class of the item (A or B)"),
            field("standardType", "标准属性（强制性或者推荐性）", "does the standard bind"),
            field("standard", "检验依据标准", "standard"),
            field("about", "项目性质（安全、性能或者标识）", "what the item is about"),
            field("result", "单项检验结论", "result of the item"),
            field("measured", "实测值", "measured value"),
            field("declared", "明示要求", "declared requirement"),
            field("required", "标准要求", "required value"),
            field("items", "不合格项目", "failing items"),
            field("level", "抽查级别", "level of the check"),
            field("inspectedOn", "检验日期", "day of the inspection"),
            field("actOn", "违法行为发生之日", "day of the act"),
            field("goodsValue", "货值金额", "value of the goods"),
            field("salesValue", "销售金额", "income from sales"),
            field("unsoldValue", "未销售货值金额", "value of unsold goods"),
            field("illegalGains", "违法所得", "illegal gains"),
            field("party", "被抽样人", "party that was sampled"),
            field("party.role", "被抽样人身份", "role of the sampled party"),
            field("party.jurisdiction", "被抽样人所在地", "seat of the sampled party"),
            field("party.licensed", "是否取得生产许可证", "production licence"),
            field("party.certified", "是否经过强制性认证", "compulsory certification"),
            field("others", "生产者等其他当事人", "producer and other parties"),
            field("others[].jurisdiction", "未被抽样的生产者所在地", "seat of the producer that was not sampled"),
            field("flags[NO_HARM]", "有无危害后果", "whether there was harm"),
            field("history[].on", "以往抽查的日期", "day of an earlier inspection"),
            field("history[].level", "以往抽查的级别", "level of an earlier inspection"),
            field("history[].result", "以往抽查的结论", "result of an earlier inspection"));

    private Words() {}

    private static Map.Entry<String, Bilingual> field(String name, String zh, String en) {
        return Map.entry(name, new Bilingual(zh, en));
    }

    /** Returns a field in words; the name itself where it has none here. */
    static Bilingual field(String name) {
        return FIELDS.getOrDefault(name, new Bilingual(name, name));
    }

    /** Returns the field of a path of a decision without the item: {@code itemClass} of {@code items[甲醛含量].itemClass}. */
    static String fieldOf(String path) {
        int end = path.lastIndexOf("].");
        return path.startsWith("items[") && end > 0 ? path.substring(end + 2) : path;
    }

    /** Returns the item of a path of a decision: 甲醛含量 of {@code items[甲醛含量].itemClass}; empty if it names none. */
    static String itemOf(String path) {
        int end = path.lastIndexOf("].");
        return path.startsWith("items[") && end > 0 ? path.substring("items[".length(), end) : "";
    }

    /** Returns a day, or as much of it as is known: 2013年10月. */
    static String day(LegalDay day) {
        LocalDate first = day.first();
        LocalDate last = day.last();
        String year = first.getYear() + "年";
        if (day.isExact()) {
            return year + first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
        }
        boolean whole =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        int months = (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
        if (whole && months == 1) {
            return year + first.getMonthValue() + "月";
        }
        if (whole && months == 3 && first.getMonthValue() % 3 == 1) {
            return year + "第" + number(first.getMonthValue() / 3 + 1) + "季度";
        }
        return whole && months == 12 && first.getMonthValue() == 1
                ? year
                : day(LegalDay.of(first)) + "至" + day(LegalDay.of(last));
    }

    /** Returns a whole number from 0 to 99 as a statute writes it: 六十; others in digits. */
    static String number(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        if (number < 10) {
            return String.valueOf(DIGITS.charAt(number));
        }
        String tens = number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number(number.intValueExact()) : number.toPlainString();
    }

    /** Returns a range of multiples as a statute writes it: 等值以上三倍以下, 百分之三十以下. Both ends are included. */
    static String range(BigDecimal low, BigDecimal high) {
        String to = multiple(high) + "以下";
        return low.signum() == 0 ? to : multiple(low) + "以上" + to;
    }

    private static String multiple(BigDecimal multiple) {
        if (multiple.compareTo(BigDecimal.ONE) == 0) {
            return "等值";
        }
        return multiple.compareTo(BigDecimal.ONE) < 0
                ? "百分之" + number(multiple.movePointRight(2))
                : number(multiple) + "倍";
    }
}
