package org.closedloop.persistence;

import java.time.LocalDate;
import org.closedloop.procedure.EventKind;

/**
 * A paper that must leave the system (待发文书): to be printed, served, announced, or handed to the police.
 *
 * @param id its id, which never changes: whoever gets it twice knows it by that
 * @param caseId the case
 * @param entry number of the journal entry that called for it
 * @param event what happened
 * @param on the day on which it happened, in Asia/Shanghai
 * @param paper name of the paper, for example 责令改正通知书
 * @param party id of the party that it concerns
 */
public record Message(
        String id, String caseId, long entry, EventKind event, LocalDate on, String paper, String party) {}
