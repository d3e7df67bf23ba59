package org.closedloop.law;

/**
 * A legal period (期间): an amount and what it is counted in.
 *
 * @param amount how many; 1 to {@value #MOST}
 * @param unit what is counted
 */
public record Period(int amount, PeriodUnit unit) {

    static final int MOST = 36_500;

    private static final int LONGEST_IN_WORKING_DAYS = 10;

    /** @throws IllegalArgumentException if {@code amount} is below 1 or above {@value #MOST}, or over 100 years */
    public Period {
        int most = unit == PeriodUnit.YEARS ? 100 : unit == PeriodUnit.MONTHS ? 1200 : MOST;
        if (amount < 1 || amount > most) {
            throw new IllegalArgumentException(
                    "a period of " + amount + " " + unit.en() + ": it must be 1 to " + most + " " + unit.en());
        }
    }

    /** Returns a period of calendar days (日). */
    public static Period days(int amount) {
        return new Period(amount, PeriodUnit.CALENDAR_DAYS);
    }

    /** Returns a period of working days (工作日). */
    public static Period workingDays(int amount) {
        return new Period(amount, PeriodUnit.WORKING_DAYS);
    }

    /** Returns a period of hours (小时), which run by the clock. */
    public static Period hours(int amount) {
        return new Period(amount, PeriodUnit.HOURS);
    }

    /** Returns a period of months (月). */
    public static Period months(int amount) {
        return new Period(amount, PeriodUnit.MONTHS);
    }

    /** Returns a period of years (年). */
    public static Period years(int amount) {
        return new Period(amount, PeriodUnit.YEARS);
    }

    /**
     * Returns the period that the penalty law means by so many days (行政处罚法所称“日”): working days where it says two,
     * three, five or seven, calendar days otherwise.
     *
     * @legal administrative_penalty_law/85
     */
    public static Period asPenaltyLawCounts(int days) {
        return days == 2 || days == 3 || days == 5 || days == 7 ? workingDays(days) : days(days);
    }

    /**
     * Returns the period that the law on coercive measures means by so many days (行政强制法所称“日”): working days up to
     * ten, calendar days above.
     *
     * @legal administrative_enforcement_law/69
     */
    public static Period asEnforcementLawCounts(int days) {
        return days <= LONGEST_IN_WORKING_DAYS ? workingDays(days) : days(days);
    }

    /** Returns the period in Chinese: 15日, 5个工作日, 24小时, 3个月, 2年. */
    public String zh() {
        return amount + unit.zh();
    }

    /** Returns the period in English: 15 calendar days, 1 working day. */
    public String en() {
        String en = unit.en();
        return amount + " " + (amount == 1 ? en.substring(0, en.length() - 1) : en);
    }

    @Override
    public String toString() {
        return en();
    }
}
