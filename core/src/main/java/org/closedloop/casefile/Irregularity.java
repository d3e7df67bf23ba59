package org.closedloop.casefile;

import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.closedloop.procedure.IrregularityKind;

/**
 * That something recorded was not as the law demands (程序瑕疵).
 *
 * @param kind in what
 * @param clause the clause it offends
 * @param what what was wrong, for reading
 */
public record Irregularity(IrregularityKind kind, ClauseRef clause, Bilingual what) {}
