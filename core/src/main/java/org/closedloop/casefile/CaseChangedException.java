package org.closedloop.casefile;

/** That a case went on while something was being recorded in it (案件已被他人办理): read it again and decide anew. */
public final class CaseChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /**
     * Names the case and both versions.
     *
     * @param id the case
     * @param own number of the entry that was to be kept
     * @param kept number of the newest entry that is kept
     */
    public CaseChangedException(String id, long own, long kept) {
        super("案件 " + id + " 已登记到第 " + kept + " 条，第 " + own + " 条不能登记；请重新读取后再办理 / case " + id + " is at entry " + kept
                + "; entry " + own + " does not follow it. Read the case again and decide anew");
        this.id = id;
    }

    /** Returns the id of the case. */
    public String id() {
        return id;
    }
}
