package org.closedloop.testkit;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;

/**
 * One thing that a decision says (决定的一项内容): a grade, a measure, a violation with its fine.
 *
 * @param code as decisions write it; by it two points are the same or not
 * @param words as it is read
 * @param clauses clauses on which it rests, sorted; empty where it stands because no rule says otherwise
 */
public record Point(String code, Bilingual words, List<ClauseRef> clauses) {

    public Point {
        clauses = List.copyOf(new TreeSet<>(clauses));
    }

    static Point of(String code, Collection<ClauseRef> clauses) {
        return new Point(code, new Bilingual(code, code), List.copyOf(clauses));
    }

    /** Returns whether another is the same, whatever it rests on. */
    boolean same(Point other) {
        return code.equals(other.code);
    }
}
