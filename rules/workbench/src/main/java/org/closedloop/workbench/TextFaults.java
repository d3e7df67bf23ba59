package org.closedloop.workbench;

import org.closedloop.law.Bilingual;
import org.closedloop.rules.Fault;

/** Faults of a law folder for people (错误清单): each with its line, a caret under the place, and what to do. */
final class TextFaults {

    private static final String INDENT = "    ";

    private TextFaults() {}

    /** Tells every fault, then how many there are; nothing if there is none. */
    private static final Bilingual LOCAL_ONLY = new Bilingual(
            "这里只有地方的文件，没有国家的：是否漏写 --layer（叠加在随附的法律之上）？",
            "There are instruments of provinces or cities here and none of the nation: was --layer meant (over the law as shipped)?");

    static void tell(CheckedLaw checked, Console console) {
        for (Fault fault : checked.faults()) {
            String language = console.language();
            Fault here = LawFolder.under(checked.path(), fault);
            console.complain(here.file() + ":" + here.line() + ":" + here.column() + " " + here.code() + " "
                    + here.message().in(language));
            String line = checked.lines().line(fault);
            if (line != null) {
                String number = "%5d | ".formatted(fault.line());
                String[] shown = Excerpt.of(line, fault.column()).lines(number, "      | ");
                console.explain(shown[0]);
                if (fault.column() > 0) {
                    console.explain(shown[1]);
                }
            }
            if (!here.mend().in(language).isBlank()) {
                console.explain(INDENT + here.mend().in(language));
            }
        }
        if (checked.localOnly()) {
            console.complain(LOCAL_ONLY.in(console.language()));
        }
        if (!checked.faults().isEmpty()) {
            console.complain(count(checked).in(console.language()));
        }
    }

    private static Bilingual count(CheckedLaw checked) {
        int faults = checked.faults().size();
        long files = checked.faultyFiles();
        String code = checked.faults().get(0).code();
        return new Bilingual(
                files + " 个文件中共 " + faults + " 处错误。closedloop help " + code + " 说明该代码。",
                faults + (faults == 1 ? " fault in " : " faults in ") + files + (files == 1 ? " file" : " files")
                        + ". closedloop help " + code + " explains the code.");
    }
}
