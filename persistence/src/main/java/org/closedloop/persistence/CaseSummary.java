package org.closedloop.persistence;

import java.time.LocalDate;
import org.closedloop.classification.Grade;
import org.closedloop.classification.ProductResult;
import org.closedloop.disposition.Route;
import org.closedloop.inspection.Channel;
import org.closedloop.inspection.InspectionLevel;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list shows it (案件摘要). Days are legal days in Asia/Shanghai.
 *
 * @param id its id
 * @param jurisdiction place of the handling authority
 * @param product what was sampled, cut to 200 characters; {@code null} if not known
 * @param level level of the inspection; {@code null} if not known
 * @param channel where it was sampled; {@code null} if not known
 * @param inspectedFrom first day on which the inspection may have been; {@code null} if not known
 * @param inspectedTo last day on which it may have been, the same where the day is known; {@code null} if not known
 * @param result what the decision says of the product
 * @param grade how serious it is
 * @param route where it goes
 * @param closed whether it is closed
 * @param lastEventOn day of the newest event; {@code null} if there is none
 * @param nextDue the next last day of something owed of which it is not recorded yet that it has passed, itself included;
 *     {@code null} if there is none
 */
public record CaseSummary(
        String id,
        Jurisdiction jurisdiction,
        @Nullable String product,
        @Nullable InspectionLevel level,
        @Nullable Channel channel,
        @Nullable LocalDate inspectedFrom,
        @Nullable LocalDate inspectedTo,
        ProductResult result,
        Grade grade,
        Route route,
        boolean closed,
        @Nullable LocalDate lastEventOn,
        @Nullable LocalDate nextDue) {

    static CaseSummary of(CaseRow row) {
        return new CaseSummary(
                row.id,
                new Jurisdiction(row.jurisdiction),
                row.product,
                row.level == null ? null : InspectionLevel.valueOf(row.level),
                row.channel == null ? null : Channel.valueOf(row.channel),
                row.inspectedFrom,
                row.inspectedTo,
                ProductResult.valueOf(row.result),
                Grade.valueOf(row.grade),
                Route.valueOf(row.route),
                row.closed,
                row.lastEventOn,
                row.nextDue.equals(Watch.NEVER) ? null : row.nextDue);
    }
}
