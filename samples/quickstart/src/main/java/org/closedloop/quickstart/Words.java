package org.closedloop.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.closedloop.law.LegalDay;

/** Codes, days and numbers in words (用语). */
final class Words {

    private static final String DIGITS = "零一二三四五六七八九";

    private Words() {}

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
        if (low.compareTo(high) == 0) {
            return multiple(high);
        }
        String to = multiple(high) + "以下";
        return low.signum() == 0 ? to : multiple(low) + "以上" + to;
    }

    /** Returns a range of sums as a statute writes it: 五万元以上二十万元以下. Both ends are included. */
    static String sums(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) == 0) {
            return sum(high);
        }
        return (low.signum() == 0 ? "" : sum(low) + "以上") + sum(high) + "以下";
    }

    private static String sum(BigDecimal yuan) {
        BigDecimal tenThousands = yuan.movePointLeft(4).stripTrailingZeros();
        return yuan.signum() > 0 && tenThousands.scale() <= 0
                ? number(tenThousands) + "万元"
                : yuan.stripTrailingZeros().toPlainString() + "元";
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
