package org.closedloop.inspection;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A limit (限值) read from text: {@code ≤20}, {@code ≥0.50}, {@code 4.0-8.5}, {@code ±2}; whatever else it says is not
 * read, and nothing is then concluded from it.
 *
 * @param low lowest value allowed; {@code null} if there is none
 * @param lowOpen whether {@code low} itself is not allowed
 * @param high highest value allowed; {@code null} if there is none
 * @param highOpen whether {@code high} itself is not allowed
 */
record Limit(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    private static final String NUMBER = "(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?)";
    private static final String UNIT = "\\s*([A-Za-zΩΔμ%‰°℃²³/·()]{1,20}|级|倍|分钟|小时|毫米|厘米)?";
    private static final Pattern BOUND = Pattern.compile("(≤|≥|<|>|＜|＞|<=|>=)\\s*" + NUMBER + UNIT);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*[-~～–]\\s*" + NUMBER + UNIT);
    private static final Pattern TOLERANCE = Pattern.compile("±\\s*([0-9]{1,30}(?:\\.[0-9]{1,30})?)" + UNIT);
    private static final Pattern PLAIN = Pattern.compile(NUMBER + UNIT);

    static @Nullable Strictness compare(String declared, String required) {
        Limit d = parse(declared);
        Limit r = parse(required);
        if (d == null || r == null || !sameUnit(declared, required)) {
            return null;
        }
        boolean within = d.within(r);
        boolean around = r.within(d);
        if (within && around) {
            return Strictness.SAME;
        }
        return within ? Strictness.STRICTER : Strictness.LOOSER;
    }

    static @Nullable Boolean keeps(String measured, String limit) {
        Limit l = parse(limit);
        Matcher m = PLAIN.matcher(measured.strip());
        if (l == null || !m.matches() || !sameUnit(measured, limit)) {
            return null;
        }
        BigDecimal value = new BigDecimal(m.group(1));
        boolean aboveLow = l.low == null || value.compareTo(l.low) > (l.lowOpen ? 0 : -1);
        boolean belowHigh = l.high == null || value.compareTo(l.high) < (l.highOpen ? 0 : 1);
        return aboveLow && belowHigh;
    }

    private static @Nullable Limit parse(String text) {
        String t = text.strip();
        Matcher bound = BOUND.matcher(t);
        if (bound.matches()) {
            BigDecimal n = new BigDecimal(bound.group(2));
            return switch (bound.group(1)) {
                case "≤", "<=" -> new Limit(null, false, n, false);
                case "<", "＜" -> new Limit(null, false, n, true);
                case "≥", ">=" -> new Limit(n, false, null, false);
                default -> new Limit(n, true, null, false);
            };
        }
        Matcher tolerance = TOLERANCE.matcher(t);
        if (tolerance.matches()) {
            BigDecimal n = new BigDecimal(tolerance.group(1));
            return new Limit(n.negate(), false, n, false);
        }
        Matcher range = RANGE.matcher(t);
        if (range.matches()) {
            BigDecimal low = new BigDecimal(range.group(1));
            BigDecimal high = new BigDecimal(range.group(2));
            return low.compareTo(high) <= 0 ? new Limit(low, false, high, false) : null;
        }
        return null;
    }

    /** Two texts are comparable if at most one of them names a unit, or both the same. */
    private static boolean sameUnit(String a, String b) {
        String ua = unit(a);
        String ub = unit(b);
        return ua == null || ub == null || ua.equals(ub);
    }

    private static @Nullable String unit(String text) {
        String t = text.strip();
        for (Pattern p : new Pattern[] {BOUND, TOLERANCE, RANGE, PLAIN}) {
            Matcher m = p.matcher(t);
            if (m.matches()) {
                String unit = m.group(m.groupCount());
                return unit == null ? null : unit.strip();
            }
        }
        return null;
    }

    private boolean within(Limit outer) {
        return bounded(low, lowOpen, outer.low, outer.lowOpen, 1)
                && bounded(high, highOpen, outer.high, outer.highOpen, -1);
    }

    private static boolean bounded(
            @Nullable BigDecimal mine, boolean mineOpen, @Nullable BigDecimal outer, boolean outerOpen, int sign) {
        if (outer == null) {
            return true;
        }
        if (mine == null) {
            return false;
        }
        int compared = Integer.signum(mine.compareTo(outer)) * sign;
        return compared > 0 || (compared == 0 && (mineOpen || !outerOpen));
    }
}
