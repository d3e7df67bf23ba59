package org.closedloop.inspection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and shows single values of a written batch, in bounded time and space whatever they are. */
final class BatchFormWords {

    /** Longest amount, in characters. */
    static final int AMOUNT_LENGTH = 30;

    private static final int SHOWN_LENGTH = 60;
    private static final double EXACT_DOUBLE = 1e15;
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private BatchFormWords() {}

    /** Returns the amount, negative ones too; {@code null} where the value is not written as an amount is. */
    static @Nullable BigDecimal amount(Object value) {
        if (value instanceof String text) {
            return text.length() <= AMOUNT_LENGTH && AMOUNT.matcher(text).matches() ? new BigDecimal(text) : null;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Math.abs(number) < EXACT_DOUBLE ? plain(new BigDecimal(value.toString())) : null;
        }
        if (value instanceof BigDecimal number) {
            // The scale is looked at first: 1e999999999 is short as it is, and a gigabyte when written out.
            boolean plain =
                    number.scale() >= 0 && number.scale() <= AMOUNT_LENGTH && number.precision() <= AMOUNT_LENGTH;
            return plain ? number : null;
        }
        if (value instanceof BigInteger number) {
            return number.bitLength() < 3 * AMOUNT_LENGTH ? new BigDecimal(number) : null;
        }
        boolean whole =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        return whole ? BigDecimal.valueOf(((Number) value).longValue()) : null;
    }

    private static @Nullable BigDecimal plain(BigDecimal number) {
        if (number.scale() > AMOUNT_LENGTH) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Returns the value as a message shows it: one line, cut short, objects and lists not spelled out. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map) {
            return "{…}";
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "[]" : "[…]";
        }
        String text = value.toString();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && i < SHOWN_LENGTH; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        if (text.length() > SHOWN_LENGTH) {
            if (Character.isHighSurrogate(shown.charAt(SHOWN_LENGTH - 1))) {
                shown.setLength(SHOWN_LENGTH - 1);
            }
            shown.append('…');
        }
        return shown.toString();
    }

    /** Returns the index of the first control character or half of a pair, or -1; tabs and line ends are text. */
    static int badCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')) {
                return i;
            }
        }
        return -1;
    }
}
