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
        if (change.sameLaw()) {
            text.append(change.sameLawWords().in(language)).append('\n');
        }
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
                append(difference, text);
            }
        }
        return text.toString();
    }

    /** A single change stands on the line of its aspect, several on lines of their own. */
    private void append(Difference difference, StringBuilder text) {
        List<Difference.Part> parts = difference.parts();
        String lead = "  " + difference.aspect().in(language) + say("：", ":");
        if (parts.size() == 1) {
            text.append(lead).append(say("", " ")).append(words(difference.aspect(), parts.get(0)));
        } else {
            text.append(lead).append('\n');
            parts.forEach(p -> text.append("    ").append(words(difference.aspect(), p)));
        }
    }

    private String words(Aspect aspect, Difference.Part part) {
        String words;
        if (part.added()) {
            words = say("新增：", "added: ") + listed(part.gained());
        } else if (part.removed()) {
            words = say("取消：", "removed: ") + listed(part.lost());
        } else {
            words = part.lost().get(0).in(language) + " → "
                    + part.gained().get(0).words().in(language);
        }
        List<String> basis = change.basis(aspect, part, language);
        return words
                + (basis.isEmpty()
                        ? ""
                        : basis.stream().collect(Collectors.joining(say("、", "; "), say("（", " ("), say("）", ")"))))
                + "\n";
    }

    private String listed(List<Point> points) {
        return points.stream().map(p -> p.in(language)).collect(Collectors.joining(say("；", "; ")));
    }

    private String say(String zh, String en) {
        return new Bilingual(zh, en).in(language);
    }
}
