package org.closedloop.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.closedloop.law.Bilingual;

/** A change of rules as text (规则变动的文字说明). */
final class ChangeText {

    private final PolicyChange change;
    private final String language;

    ChangeText(PolicyChange change, String language) {
        this.change = change;
        this.language = language;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(say(
                change.cases().size() + " 个用例：" + change.changes().size() + " 个有变化，"
                        + change.unchanged().size() + " 个不变。\n",
                change.cases().size() + " cases: " + change.changes().size() + " change, "
                        + change.unchanged().size() + " do not.\n"));
        for (Aspect aspect : Aspect.values()) {
            if (change.count(aspect) > 0) {
                text.append("  ").append(aspect.in(language)).append(say("：", ": "));
                text.append(change.count(aspect)).append('\n');
            }
        }
        for (CaseChange one : change.changes()) {
            text.append('\n').append(one.title());
            text.append(one.place().isEmpty() ? "\n" : "  " + one.place() + "\n");
            for (Difference difference : one.differences()) {
                text.append("  ").append(difference.aspect().in(language)).append(say("：", ": "));
                text.append(words(difference.lost())).append(" → ").append(words(difference.gained()));
                text.append(clauses(difference)).append('\n');
            }
        }
        return text.toString();
    }

    private String clauses(Difference difference) {
        return difference.aspect() == Aspect.CLAUSES || difference.clauses().isEmpty()
                ? ""
                : difference.clauses().stream()
                        .map(c -> change.citation(c).in(language))
                        .collect(Collectors.joining(say("、", "; "), say("（", " ("), say("）", ")")));
    }

    private String words(List<Point> points) {
        return points.isEmpty()
                ? say("无", "none")
                : points.stream().map(p -> p.words().in(language)).collect(Collectors.joining(say("、", ", ")));
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }
}
