package org.closedloop.workbench;

import java.util.List;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An option of the command line (选项).
 *
 * @param name its name, with the dashes
 * @param value what stands for its value in the usage text; {@code null} if it takes none
 * @param meaning what it does
 */
record Option(String name, @Nullable String value, Bilingual meaning) {

    static final Option LAW =
            new Option("--law", "DIR", new Bilingual("规则目录或 zip；默认用随附的规则", "law folder or zip; default: as shipped"));
    static final Option JURISDICTION = new Option(
            "--jurisdiction",
            "CODE",
            new Bilingual(
                    "办理机关的行政区划，如 CN-37-06；默认用各行自己的，再默认 CN",
                    "of the handling authority, such as CN-37-06; default: the row's, else CN"));
    static final Option ON = new Option(
            "--on",
            "DATE",
            new Bilingual("办理日期，如 2021-03-01；默认为检验日期", "day of the step; default: day of the inspection"));
    static final Option LANGUAGE =
            new Option("--lang", "zh|en", new Bilingual("语言；默认随系统", "language; default: the system's"));
    static final Option FORMAT = new Option(
            "--format",
            "text|json",
            new Bilingual("输出格式；默认 text；check 另有 sarif", "form of the output; default: text; for check also sarif"));
    static final Option TRACE =
            new Option("--trace", null, new Bilingual("附每项结论的依据", "add the grounds of every conclusion"));
    static final Option PARTIES = new Option(
            "--parties",
            "FILE",
            new Bilingual(
                    "按 id 并入的当事人表；默认为同目录的 batch-parties.csv",
                    "parties to join by id; default: batch-parties.csv beside the file"));

    static final Option LAYER = new Option(
            "--layer", null, new Bilingual("规则目录是加在随附规则之上的一层", "the law folder is a layer over the law as shipped"));

    static final Option CALENDAR = new Option(
            "--calendar", "FILE", new Bilingual("放假安排文件，加在随附的之上", "holiday notices on top of those as shipped"));

    /** The options that every command takes. */
    static final List<Option> EVERYWHERE = List.of(LAW, JURISDICTION, ON, LANGUAGE, FORMAT, TRACE, PARTIES);
}
