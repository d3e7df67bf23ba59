package org.closedloop.rules;

import java.time.LocalDate;
import org.closedloop.law.DateKind;

/** The days by which it is told what law is in force (法律适用日期). */
record LegalDays(LocalDate substance, LocalDate procedure, LocalDate inspection) {

    LocalDate on(DateKind kind) {
        return switch (kind) {
            case SUBSTANCE -> substance;
            case PROCEDURE -> procedure;
            case INSPECTION -> inspection;
        };
    }
}
