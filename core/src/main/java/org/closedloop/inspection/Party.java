package org.closedloop.inspection;

import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A party to the inspection (当事人).
 *
 * @param id the host's id; {@code null} if not known
 * @param role its role; {@code null} if not known
 * @param jurisdiction where it has its seat; {@code null} if not known
 * @param licensed whether it holds the production licence that the product needs; {@code null} if not known
 * @param certified whether the product holds the compulsory certification it needs; {@code null} if not known
 * @param naturalPerson whether it is a citizen (公民、自然人) and no legal person or other organisation, for which the sums
 *     of procedure differ; {@code null} if not known
 */
public record Party(
        @Nullable String id,
        @Nullable Role role,
        @Nullable Jurisdiction jurisdiction,
        @Nullable Boolean licensed,
        @Nullable Boolean certified,
        @Nullable Boolean naturalPerson) {

    /** Returns a party of which nothing but id and role is known. */
    public static Party of(String id, Role role) {
        return new Party(id, role, null, null, null, null);
    }
}
