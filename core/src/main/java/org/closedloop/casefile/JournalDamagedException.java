package org.closedloop.casefile;

import org.jspecify.annotations.Nullable;

/** That a journal is not as it was written (日志已损坏): nothing is read from it, nothing may be added to it. */
public final class JournalDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalDamagedException(@Nullable String what, @Nullable Throwable cause) {
        super(
                "办案日志已损坏，不能继续办理；请用 verify 核验并从备份恢复 / the journal is damaged and the case cannot go on: " + what
                        + ". Verify it, and restore it from where it was kept",
                cause);
    }
}
