package org.closedloop.workbench;

import org.closedloop.law.Bilingual;

/** {@code check DIR}: every fault of a law folder at once (规则检查). */
final class CheckCommand implements Command {

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual("检查规则目录，一次列出全部错误", "check a law folder and list every fault at once");
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        LawFolder folder = LawFolder.open(line.file(this), console);
        if (folder == null) {
            return REFUSED;
        }
        int instruments = folder.book().instruments().size();
        int rules = folder.book().rules().size();
        int cases = folder.cases().size();
        console.line(new Bilingual(
                        "没有错误：法律文件 " + instruments + " 件，规则 " + rules + " 条，用例 " + cases + " 个。规则库 "
                                + folder.book().hash(),
                        "no fault: " + instruments + " instruments, " + rules + " rules, " + cases
                                + " cases. Rule book " + folder.book().hash())
                .in(console.language()));
        return DONE;
    }
}
