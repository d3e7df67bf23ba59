/**
 * How time runs (期限计算): which days are working days (工作日), by the State Council's dated notices, and from when and
 * until when a legal period runs.
 *
 * <p>Start with {@link org.closedloop.calendar.StatutoryCalendar#china()} for the days and with
 * {@link org.closedloop.calendar.Deadline#from(java.time.LocalDate, ClockRule, StatutoryCalendar)} for periods:
 *
 * <pre>{@code
 * ClockRule objection = ClockRule.within(Period.days(15), ClauseRef.parse("product_quality_law/15.3"));
 * Deadline deadline = Deadline.from(LocalDate.parse("2016-09-20"), objection, StatutoryCalendar.china());
 * deadline.dueBy();   // 2016-10-08
 * deadline.working(); // how it was counted, line by line, in Chinese and English
 * }</pre>
 *
 * <p>Days come in and days go out; whose duty it is and what follows from being late is decided elsewhere. Every day is a
 * day in Asia/Shanghai. No clock is read here, and everything is immutable. The law served is that of counting time:
 * civil_code/201 to 203 and the Measures on Public Holidays (全国年节及纪念日放假办法).
 */
@NullMarked
package org.closedloop.calendar;

import org.jspecify.annotations.NullMarked;
