package org.closedloop.workbench;

import org.closedloop.rules.Fault;

/** A file cannot be read at all (文件无法读取). */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    InputException(Fault fault) {
        super(fault.in("en"));
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
