package org.closedloop.casefile;

/** That there is no case of an id (没有该案件). */
public final class CaseNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the case. */
    public CaseNotFoundException(String id) {
        super("没有编号为 " + id + " 的案件，请先用 open 立卷 / there is no case " + id + "; open it first");
    }
}
