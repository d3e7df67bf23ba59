package org.closedloop.inspection;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A party as it stands to the batch (涉案当事人), as a fact that rules match: flat, one for each party of the batch.
 *
 * @param id the host's id; {@code null} if not known
 * @param role its role; {@code null} if not known
 * @param sampled whether it is the party that was sampled
 * @param inArea whether its seat lies in the area of the handling authority, which the whole country always does;
 *     {@code null} if either is not known
 * @param licensed as {@link Party#licensed()}
 * @param certified as {@link Party#certified()}
 * @param naturalPerson as {@link Party#naturalPerson()}
 */
public record Involved(
        @Nullable String id,
        @Nullable Role role,
        boolean sampled,
        @Nullable Boolean inArea,
        @Nullable Boolean licensed,
        @Nullable Boolean certified,
        @Nullable Boolean naturalPerson) {

    /**
     * Returns the parties of a batch, the sampled one first; empty if none is known.
     *
     * @param handling the handling authority's jurisdiction; {@code null} if not known
     */
    public static List<Involved> of(Batch batch, @Nullable Jurisdiction handling) {
        List<Involved> all = new ArrayList<>();
        if (batch.party() != null) {
            all.add(of(batch.party(), true, handling));
        }
        for (Party other : batch.others()) {
            all.add(of(other, false, handling));
        }
        return List.copyOf(all);
    }

    private static Involved of(Party party, boolean sampled, @Nullable Jurisdiction handling) {
        Boolean inArea = inArea(handling, party.jurisdiction());
        return new Involved(
                party.id(), party.role(), sampled, inArea, party.licensed(), party.certified(), party.naturalPerson());
    }

    /** A seat known only as the province in which a city authority lies may be in its area or not. */
    private static @Nullable Boolean inArea(@Nullable Jurisdiction handling, @Nullable Jurisdiction seat) {
        if (Jurisdiction.NATIONAL.equals(handling)) {
            return true;
        }
        if (handling == null || seat == null || (seat.contains(handling) && !seat.equals(handling))) {
            return null;
        }
        return handling.contains(seat);
    }
}
