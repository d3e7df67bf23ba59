package org.closedloop.workbench;

import java.util.List;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.FaultPage;
import org.closedloop.rules.FaultPage.Part;

/** The page of a fault for a terminal (错误说明). */
final class TextPage {

    private static final Bilingual WRONG = new Bilingual("错误的写法：", "Wrong:");
    private static final Bilingual RIGHT = new Bilingual("正确的写法：", "Right:");
    private static final Bilingual WHY = new Bilingual("为什么：", "Why: ");
    private static final Bilingual MEND = new Bilingual("怎么办：", "What to do: ");

    private TextPage() {}

    static String of(FaultPage page, String language) {
        StringBuilder text = new StringBuilder();
        text.append(page.code()).append(' ').append(page.title().in(language)).append("\n\n");
        text.append(page.meaning().in(language)).append("\n\n");
        example(text, WRONG.in(language), page.wrong());
        example(text, RIGHT.in(language), page.right());
        text.append(WHY.in(language)).append(page.why().in(language)).append('\n');
        text.append(MEND.in(language)).append(page.mend().in(language)).append('\n');
        return text.toString();
    }

    private static void example(StringBuilder text, String title, List<Part> parts) {
        if (!parts.isEmpty()) {
            text.append(title).append('\n');
            Pages.lines(parts)
                    .forEach(l -> text.append(("    " + l).stripTrailing()).append('\n'));
            text.append('\n');
        }
    }
}
