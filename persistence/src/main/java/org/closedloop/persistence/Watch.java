package org.closedloop.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Obligation;

/** Whether anybody must look after a deadline (期限监控): lists of what is due hold no row more than they must. */
enum Watch {
    /** It is open and has a last day. */
    DUE,
    /** That its last day has passed is recorded, and it is open still. */
    PASSED,
    /** It is done, or has no last day, or is a right in a case that is closed. */
    NO;

    /** A day after every other, so that cases with nothing due stand last in a list. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static Watch of(Obligation obligation, boolean closed) {
        if (!obligation.isOpen()
                || obligation.dueBy().isEmpty()
                || (closed && obligation.duty().isRight())) {
            return NO;
        }
        return obligation.passed() ? PASSED : DUE;
    }

    static LocalDate nextDue(CaseFile file) {
        return file.obligations().stream()
                .filter(o -> of(o, file.isClosed()) == DUE)
                .flatMap(o -> o.dueBy().stream())
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }
}
