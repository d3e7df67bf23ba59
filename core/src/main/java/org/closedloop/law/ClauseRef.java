package org.closedloop.law;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Reference to a provision (条款项目): {@code order_18_2019/46.1} is 第四十六条第一款.
 *
 * <p>The provision is 条[-之N].款.项.目 in digits, or {@code ~label} where the text is known but its number is not. A
 * clause is the same text everywhere: in rule metadata, Javadoc, tests and stored decisions.
 *
 * @param instrument id of the instrument: lower case letters, digits and underscores
 * @param provision number such as {@code 17.1}, {@code 133-1.1}, or a label such as {@code ~reinspection}
 */
public record ClauseRef(String instrument, String provision) implements Comparable<ClauseRef> {

    private static final Pattern INSTRUMENT = Pattern.compile("[a-z][a-z0-9_]{0,99}");
    private static final Pattern PROVISION =
            Pattern.compile("[1-9][0-9]{0,4}(-[1-9][0-9]{0,4})?(\\.[1-9][0-9]{0,4}){0,3}|~[a-z][a-z0-9_]{0,99}");
    private static final String DIGITS = "零一二三四五六七八九";

    /** @throws IllegalArgumentException if either part is not of the form above */
    public ClauseRef {
        if (!INSTRUMENT.matcher(instrument).matches()) {
            throw new IllegalArgumentException("'" + instrument + "' is not an instrument id such as order_18_2019");
        }
        if (!PROVISION.matcher(provision).matches()) {
            throw new IllegalArgumentException(
                    "'" + provision + "' is not a provision such as 46, 17.1, 133-1.1 or ~label");
        }
    }

    /**
     * Returns the clause written as {@code instrument/provision}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ClauseRef parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a clause such as order_18_2019/46.1");
        }
        return new ClauseRef(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Returns whether the number of the provision is not known and a label stands in its place. */
    public boolean isLabel() {
        return provision.startsWith("~");
    }

    /** Returns the article or item number without paragraph: {@code 17} for {@code 17.1}; the label for a label. */
    public String article() {
        int dot = provision.indexOf('.');
        return dot < 0 ? provision : provision.substring(0, dot);
    }

    /** Returns the provision in Chinese: 第十八条第一款第（三）项; 三（一） for items; 3.2 for sections. */
    public String zh(Numbering numbering) {
        if (isLabel()) {
            return "（条号待核）";
        }
        if (numbering == Numbering.SECTIONS) {
            return provision;
        }
        String[] parts = provision.split("\\.");
        String[] article = parts[0].split("-");
        if (numbering == Numbering.ITEMS) {
            return "第" + number(article[0]) + "项" + (parts.length > 1 ? "第（" + number(parts[1]) + "）目" : "");
        }
        StringBuilder text = new StringBuilder("第").append(number(article[0])).append("条");
        if (article.length > 1) {
            text.append("之").append(number(article[1]));
        }
        if (parts.length > 1) {
            text.append("第").append(number(parts[1])).append("款");
        }
        if (parts.length > 2) {
            text.append("第（").append(number(parts[2])).append("）项");
        }
        if (parts.length > 3) {
            text.append("第").append(parts[3]).append("目");
        }
        return text.toString();
    }

    private static String number(String digits) {
        int n = Integer.parseInt(digits);
        if (n >= 1000) {
            return digits;
        }
        StringBuilder text = new StringBuilder();
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        int ones = n % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            if (tens > 1 || hundreds > 0) {
                text.append(DIGITS.charAt(tens));
            }
            text.append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        if (ones > 0) {
            text.append(DIGITS.charAt(ones));
        }
        return text.toString();
    }

    /** Compares by instrument, then by the numbers of the provision; labels come after numbers. */
    @Override
    public int compareTo(ClauseRef other) {
        int byInstrument = instrument.compareTo(other.instrument);
        if (byInstrument != 0) {
            return byInstrument;
        }
        if (isLabel() || other.isLabel()) {
            return provision.compareTo(other.provision);
        }
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        String[] parts = provision.split("\\.");
        int[] numbers = new int[parts.length + 1];
        String[] article = parts[0].split("-");
        numbers[0] = Integer.parseInt(article[0]);
        numbers[1] = article.length > 1 ? Integer.parseInt(article[1]) : 0;
        for (int i = 1; i < parts.length; i++) {
            numbers[i + 1] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    @Override
    public String toString() {
        return instrument + "/" + provision;
    }
}
