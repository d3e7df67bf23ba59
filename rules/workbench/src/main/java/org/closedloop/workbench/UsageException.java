package org.closedloop.workbench;

import org.closedloop.law.Bilingual;

/** The command line is not understood (用法错误). */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual explanation;

    private UsageException(Bilingual explanation) {
        super(explanation.en());
        this.explanation = explanation;
    }

    static UsageException of(WorkbenchFault fault, Object... details) {
        return new UsageException(new Bilingual(
                "closedloop: " + fault.code() + " " + fault.message(details).zh()
                        + fault.mend(details).zh(),
                "closedloop: " + fault.code() + " " + fault.message(details).en() + " "
                        + fault.mend(details).en()));
    }

    /** Returns what is wrong and what to do, as one line. */
    Bilingual explanation() {
        return explanation;
    }
}
