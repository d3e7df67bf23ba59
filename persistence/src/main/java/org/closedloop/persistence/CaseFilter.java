package org.closedloop.persistence;

import java.time.LocalDate;
import org.closedloop.disposition.DutyKind;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are listed (查询条件): those that meet all that is given.
 *
 * <pre>{@code
 * CaseFilter.open().in(yantai).dueUntil(today)
 * CaseFilter.open().owing(DutyKind.REINSPECT)
 * CaseFilter.closed().party("ENT-1")
 * }</pre>
 *
 * @param isClosed whether closed cases are listed, or open ones
 * @param place place in which the handling authority lies, at whatever level; {@code null}: wherever
 * @param product what was sampled, in full; {@code null}: whatever
 * @param party id of a party that has part in it; {@code null}: whoever
 * @param track a track that is open; {@code null}: whichever
 * @param duty something that is owed and has a last day; {@code null}: whatever
 * @param dueUntil a day in Asia/Shanghai on which or before which something is due; {@code null}: whenever
 */
public record CaseFilter(
        boolean isClosed,
        @Nullable Jurisdiction place,
        @Nullable String product,
        @Nullable String party,
        @Nullable TrackKind track,
        @Nullable DutyKind duty,
        @Nullable LocalDate dueUntil) {

    /** Lists open cases. */
    public static CaseFilter open() {
        return new CaseFilter(false, null, null, null, null, null, null);
    }

    /** Lists closed cases. */
    public static CaseFilter closed() {
        return new CaseFilter(true, null, null, null, null, null, null);
    }

    /** Only of authorities in a place, a province with all its cities and counties; the whole country is no limit. */
    public CaseFilter in(Jurisdiction area) {
        return new CaseFilter(isClosed, area, product, party, track, duty, dueUntil);
    }

    /** Only of a product, by its whole name. */
    public CaseFilter product(String name) {
        return new CaseFilter(isClosed, place, name, party, track, duty, dueUntil);
    }

    /** Only with a party, in whatever role. */
    public CaseFilter party(String id) {
        return new CaseFilter(isClosed, place, product, id, track, duty, dueUntil);
    }

    /** Only with a track that is open. */
    public CaseFilter on(TrackKind open) {
        return new CaseFilter(isClosed, place, product, party, open, duty, dueUntil);
    }

    /** Only where this is owed and its last day is known, whether or not that has passed. */
    public CaseFilter owing(DutyKind owed) {
        return new CaseFilter(isClosed, place, product, party, track, owed, dueUntil);
    }

    /**
     * Only where something is due on a day or before, and it is not recorded that its time has passed.
     *
     * @param day in Asia/Shanghai; yesterday for what is overdue
     */
    public CaseFilter dueUntil(LocalDate day) {
        return new CaseFilter(isClosed, place, product, party, track, duty, day);
    }
}
