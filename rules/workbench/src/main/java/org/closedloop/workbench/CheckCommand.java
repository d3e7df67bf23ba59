package org.closedloop.workbench;

import java.util.List;
import org.closedloop.law.Bilingual;

/** {@code check DIR}: every fault of a law folder at once (规则检查). */
final class CheckCommand implements Command {

    private static final String JSON = "json";
    private static final String SARIF = "sarif";

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual(
                "检查规则目录，一次列出全部错误；--format sarif 供编辑器和代码平台读取",
                "check a law folder and list every fault at once; --format sarif for editors and code hosts");
    }

    @Override
    public List<Option> shared() {
        return List.of(Option.LANGUAGE, Option.FORMAT);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.LAYER);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        String format = line.format("text", JSON, SARIF);
        CheckedLaw checked = CheckedLaw.of(line.file(this), line.has(Option.LAYER));
        if (format.equals(JSON)) {
            console.line(JsonFaults.of(checked, console.language()));
        } else if (format.equals(SARIF)) {
            console.line(SarifFaults.of(checked, Workbench.version(), console.language()));
        } else {
            tell(checked, console);
        }
        return checked.faults().isEmpty() ? DONE : REFUSED;
    }

    private static void tell(CheckedLaw checked, Console console) {
        TextFaults.tell(checked, console);
        LawFolder folder = checked.folder();
        if (folder == null) {
            return;
        }
        int instruments = folder.instruments();
        int rules = folder.rules();
        int cases = folder.cases().size();
        console.line(new Bilingual(
                        "没有错误：" + (folder.layer() ? "随附规则之上的一层，" : "") + "法律文件 " + instruments + " 件，规则 " + rules
                                + " 条，用例 " + cases + " 个。规则库 " + folder.book().hash(),
                        "no fault: " + count(instruments, "instrument") + ", " + count(rules, "rule") + ", "
                                + count(cases, "case")
                                + (folder.layer() ? " over the law as shipped" : "") + ". Rule book "
                                + folder.book().hash())
                .in(console.language()));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
