package org.closedloop.persistence;

import org.closedloop.inspection.Role;
import org.jspecify.annotations.Nullable;

/**
 * An inspection in the ledger of a party (企业台账).
 *
 * @param inspection the case, with its grade and how it stands
 * @param role as what the party has part in it; {@code null} if not known
 * @param sampled whether it was the party that was sampled
 */
public record LedgerEntry(CaseSummary inspection, @Nullable Role role, boolean sampled) {}
