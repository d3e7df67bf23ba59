package org.closedloop.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.closedloop.classification.ProductResult;
import org.closedloop.inspection.PastInspection;
import org.closedloop.inspection.Result;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Finds cases (案件登记簿): what is open and due, what is known of a party, how many there were.
 *
 * <pre>{@code
 * CaseRegister register = CaseRegister.on(entityManagerFactory);
 * List<CaseSummary> page = register.cases(CaseFilter.open().in(yantai).dueUntil(today), null, 50);
 * List<CaseSummary> more = register.cases(CaseFilter.open().in(yantai).dueUntil(today), page.get(49), 50);
 * Batch.builder("B2").party(party).history(register.history("ENT-1", inspectedOn, 20))
 * }</pre>
 *
 * <p>Lists are read by pages, each after the last line of the one before, so that the thousandth page costs what the first does.
 * Nothing is written. Safe for use by many threads, as far as {@code within} is given an entity manager of the calling thread.
 */
public final class CaseRegister {

    private static final String LEDGER = """
            select c, p.role, p.key.number from PartyRow p join CaseRow c on c.id = p.key.caseId
            where p.party = :party
              and p.key.number = (select min(q.key.number) from PartyRow q
                                  where q.key.caseId = p.key.caseId and q.party = p.party)
              and (coalesce(c.inspectedTo, :first) < :day or (coalesce(c.inspectedTo, :first) = :day and c.id > :after))
            order by coalesce(c.inspectedTo, :first) desc, c.id""";
    private static final String HISTORY = """
            select distinct c from PartyRow p join CaseRow c on c.id = p.key.caseId
            where p.party = :party and c.inspectedTo < :before
            order by c.inspectedTo desc, c.id""";

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final Work work;

    private CaseRegister(Work work) {
        this.work = work;
    }

    /** Returns a register that reads in transactions of its own. */
    public static CaseRegister on(EntityManagerFactory factory) {
        return new CaseRegister(new OwnWork(factory));
    }

    /**
     * Returns a register that reads in the caller's transaction.
     *
     * @param current gives the entity manager of the calling thread, which must be in a transaction
     */
    public static CaseRegister within(Supplier<EntityManager> current) {
        return new CaseRegister(new CallersWork(current));
    }

    /**
     * Returns cases, the next due first, those with nothing due last.
     *
     * @param filter which
     * @param after the last line of the page before; {@code null} for the first page
     * @param most how many at most, at least 1
     */
    public List<CaseSummary> cases(CaseFilter filter, @Nullable CaseSummary after, int most) {
        Map<String, Object> given = new LinkedHashMap<>();
        StringBuilder asked = new StringBuilder("select c from CaseRow c where c.closed = :closed");
        given.put("closed", filter.isClosed());
        place(filter.place(), asked, given);
        if (filter.product() != null) {
            asked.append(" and c.product = :product");
            given.put("product", String.valueOf(CaseRow.cut(filter.product())));
        }
        if (filter.party() != null) {
            asked.append(" and c.id in (select p.key.caseId from PartyRow p where p.party = :party)");
            given.put("party", filter.party());
        }
        if (filter.track() != null) {
            asked.append(" and exists (select 1 from TrackRow t")
                    .append(" where t.key.caseId = c.id and t.key.kind = :track and t.open = true)");
            given.put("track", filter.track().name());
        }
        if (filter.duty() != null) {
            asked.append(" and exists (select 1 from ObligationRow o")
                    .append(" where o.key.caseId = c.id and o.duty = :duty and o.watch in ('DUE', 'PASSED'))");
            given.put("duty", filter.duty().name());
        }
        if (filter.dueUntil() != null) {
            asked.append(" and c.nextDue <= :until");
            given.put("until", filter.dueUntil());
        }
        if (after != null) {
            // The first half is no condition of its own: it has the index begin where the page does.
            asked.append(" and c.nextDue >= :due and (c.nextDue > :due or c.id > :id)");
            given.put("due", after.nextDue() == null ? Watch.NEVER : after.nextDue());
            given.put("id", after.id());
        }
        asked.append(" order by c.nextDue, c.id");
        return work.in(em -> {
            TypedQuery<CaseRow> query = em.createQuery(asked.toString(), CaseRow.class);
            given.forEach(query::setParameter);
            List<CaseRow> rows = query.setMaxResults(most).getResultList();
            rows.forEach(em::detach);
            return rows.stream().map(CaseSummary::of).toList();
        });
    }

    /**
     * Returns the ledger of a party (企业台账): every inspection that it has part in, the newest first, those of an unknown day last.
     *
     * @param party the host's id
     * @param after the last line of the page before; {@code null} for the first page
     * @param most how many at most, at least 1
     */
    public List<LedgerEntry> ledger(String party, @Nullable LedgerEntry after, int most) {
        LocalDate day = after == null ? Watch.NEVER : after.inspection().inspectedTo();
        return work.in(em -> em
                .createQuery(LEDGER, Object[].class)
                .setParameter("party", party)
                .setParameter("first", FIRST)
                .setParameter("day", day == null ? FIRST : day)
                .setParameter("after", after == null ? "" : after.inspection().id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> entry(em, row))
                .toList());
    }

    private static LedgerEntry entry(EntityManager em, Object[] row) {
        CaseRow inspection = (CaseRow) row[0];
        em.detach(inspection);
        String role = (String) row[1];
        return new LedgerEntry(CaseSummary.of(inspection), role == null ? null : Role.valueOf(role), row[2].equals(1L));
    }

    /**
     * Returns the inspections of a party before a day (以往抽查记录), the newest first, for the history of a batch.
     *
     * @param party the host's id
     * @param before a day in Asia/Shanghai, itself not included
     * @param most how many at most, at least 1
     */
    public List<PastInspection> history(String party, LocalDate before, int most) {
        return work.in(em -> {
            List<CaseRow> rows = em.createQuery(HISTORY, CaseRow.class)
                    .setParameter("party", party)
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultList();
            rows.forEach(em::detach);
            return rows.stream().map(CaseSummary::of).map(CaseRegister::past).toList();
        });
    }

    private static PastInspection past(CaseSummary c) {
        LocalDate on = c.inspectedTo() != null && c.inspectedTo().equals(c.inspectedFrom()) ? c.inspectedTo() : null;
        Result result = c.result() == ProductResult.NONCONFORMING
                ? Result.FAIL
                : c.result() == ProductResult.NO_NONCONFORMITY_FOUND ? Result.PASS : null;
        return new PastInspection(on, result, c.level(), c.product());
    }

    /**
     * Counts cases inspected from one day to another, most first. An inspection of which only the month or the year is known
     * counts on its last day.
     *
     * @param by what is counted by
     * @param from first day in Asia/Shanghai, itself included
     * @param to last day, itself included
     * @param area place of the handling authority; {@code null}: wherever
     */
    public List<Tally> tallies(Tally.By by, LocalDate from, LocalDate to, @Nullable Jurisdiction area) {
        Map<String, Object> given = new LinkedHashMap<>(Map.of("from", from, "to", to));
        StringBuilder asked = new StringBuilder("select " + by.expression() + ", count(c.id)"
                + ", sum(case when c.result = 'NONCONFORMING' then 1 else 0 end)"
                + ", sum(case when c.grade = 'SERIOUS' then 1 else 0 end)"
                + ", sum(case when c.closed = true then 1 else 0 end)"
                + " from CaseRow c where c.inspectedTo between :from and :to");
        place(area, asked, given);
        asked.append(" group by ").append(by.expression()).append(" order by 2 desc, 1");
        return work.in(em -> {
            TypedQuery<Object[]> query = em.createQuery(asked.toString(), Object[].class);
            given.forEach(query::setParameter);
            return query.getResultList().stream()
                    .map(r -> new Tally(by.told(r[0]), whole(r[1]), whole(r[2]), whole(r[3]), whole(r[4])))
                    .toList();
        });
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    /** The whole country is no limit; every other place is a column of its own. */
    private static void place(@Nullable Jurisdiction area, StringBuilder asked, Map<String, Object> given) {
        if (area != null && !area.equals(Jurisdiction.NATIONAL)) {
            List<String> levels = List.of("province", "city", "county");
            asked.append(" and c.").append(levels.get(area.chain().size() - 2)).append(" = :place");
            given.put("place", area.code());
        }
    }
}
