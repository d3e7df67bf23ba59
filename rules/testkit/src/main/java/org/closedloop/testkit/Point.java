package org.closedloop.testkit;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.closedloop.law.Bilingual;
import org.closedloop.law.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a decision says, or that becomes of a case (决定的一项内容): a grade, a measure, a violation with its fine, a
 * last day.
 *
 * @param code as decisions write it; by it two points are the same or not
 * @param about of what it is said, where another may be said of the same: of a violation its fine, of a duty its last day;
 *     empty texts for what a decision has once, such as its route; {@code null} where it stands alone, as a measure does
 * @param words as it is read, after what it is about
 * @param clauses clauses on which it rests, sorted; empty where it stands because no rule says otherwise
 * @param rules rules that led to it, as {@code file:line}, sorted; empty as above
 */
public record Point(
        String code, @Nullable Bilingual about, Bilingual words, List<ClauseRef> clauses, List<String> rules) {

    public Point {
        clauses = List.copyOf(new TreeSet<>(clauses));
        rules = List.copyOf(new TreeSet<>(rules));
    }

    /** Returns one that stands alone. */
    static Point of(String code, Bilingual words, Basis basis) {
        return new Point(code, null, words, basis.clauses(), basis.rules());
    }

    /** Returns one that is said of something. */
    static Point of(String code, Bilingual about, Bilingual words, Basis basis) {
        return new Point(code, about, words, basis.clauses(), basis.rules());
    }

    /**
     * On what a point rests (依据).
     *
     * @param clauses clauses
     * @param rules rules, as {@code file:line}
     */
    record Basis(List<ClauseRef> clauses, List<String> rules) {

        /** Nothing: it stands because no rule says otherwise, or the rules are not told. */
        static final Basis NONE = new Basis(List.of(), List.of());

        /** Rests on these clauses; which rules state them is not told. */
        static Basis of(Collection<ClauseRef> clauses) {
            return new Basis(List.copyOf(clauses), List.of());
        }
    }

    /** Returns whether another is the same, whatever it rests on. */
    boolean same(Point other) {
        return code.equals(other.code);
    }

    /** Returns what it says, led by what it is about. */
    String in(String language) {
        String lead = about == null ? "" : about.in(language);
        return lead.isEmpty() ? words.in(language) : lead + new Bilingual("：", ": ").in(language) + words.in(language);
    }
}
