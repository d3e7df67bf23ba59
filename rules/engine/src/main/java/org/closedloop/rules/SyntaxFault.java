package org.closedloop.rules;

/** Ends the reading of a rule at its first fault, which is recorded already; the next rule is read on. */
final class SyntaxFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SyntaxFault() {
        super(null, null, false, false);
    }
}
