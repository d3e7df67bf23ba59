package org.closedloop.workbench;

import org.closedloop.inspection.BatchFormException;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Fault;

/** Every fault that the workbench itself finds (工作台错误代码): files from 701, rows from 721, usage from 801. */
enum WorkbenchFault {
    NOT_FOUND(
            "CL-701",
            "没有这个文件或目录。",
            "there is no such file or folder.",
            "请检查路径；路径含中文时，系统区域设置应为 UTF-8。",
            "Check the path; a path that is not ASCII needs a UTF-8 locale."),
    FOLDER(
            "CL-702",
            "这是文件夹，不是文件。",
            "this is a folder, not a file.",
            "请给出 .csv 或 .jsonl 文件。",
            "Give a .csv or .jsonl file."),
    UNREADABLE(
            "CL-703",
            "文件读不出来：{0}。",
            "the file cannot be read: {0}.",
            "请检查文件的读取权限和磁盘。",
            "See whether you may read it, and check the disk."),
    FILE_KIND(
            "CL-704",
            "不认识扩展名“{0}”。",
            "the extension '{0}' is not known.",
            "允许 .csv 和 .jsonl；表格请另存为“CSV UTF-8”。",
            "Allowed are .csv and .jsonl; save a spreadsheet as \"CSV UTF-8\"."),
    OTHER_FORMAT("CL-705", "这是{0}，不是文本。", "this is {0}, not text.", "请另存为 UTF-8 编码的 CSV。", "Save it as CSV in UTF-8."),
    EMPTY(
            "CL-706",
            "文件是空的。",
            "the file is empty.",
            "CSV 至少要有标题行，JSONL 至少要有一行。",
            "CSV needs a header line, JSONL at least one line."),
    GB18030(
            "CL-707",
            "文件是 GB18030（GBK）编码，不是 UTF-8。",
            "the file is GB18030 (GBK), not UTF-8.",
            "请先转换：iconv -f GB18030 -t UTF-8 {0} > {1}",
            "Convert it first: iconv -f GB18030 -t UTF-8 {0} > {1}"),
    UTF16(
            "CL-708",
            "文件是 {0} 编码，不是 UTF-8。",
            "the file is {0}, not UTF-8.",
            "请先转换：iconv -f {0} -t UTF-8 {1} > {2}",
            "Convert it first: iconv -f {0} -t UTF-8 {1} > {2}"),
    BINARY(
            "CL-709",
            "文件含有 NUL 字节（字节偏移 {0}），不是 UTF-8 文本。",
            "the file holds a NUL byte (byte offset {0}) and is no UTF-8 text.",
            "请给出 UTF-8 文本；也可能是没有 BOM 的 UTF-16。",
            "Give UTF-8 text; it may also be UTF-16 without BOM."),
    UNKNOWN_COLUMN("CL-710", "没有名为“{0}”的列{1}。", "there is no column named '{0}'{1}.", "允许的列：{2}。", "Allowed are: {2}."),
    NO_COLUMN("CL-711", "缺少列“{0}”。", "the column '{0}' is missing.", "允许的列：{1}。", "Allowed are: {1}."),
    COLUMN_TWICE("CL-712", "列“{0}”出现两次。", "the column '{0}' stands twice.", "请只留一列。", "Keep one of them."),
    SEPARATOR(
            "CL-713",
            "标题行只有一列，其中有“{0}”。",
            "the header line has one column, with '{0}' in it.",
            "列之间请用半角逗号。",
            "Separate columns by commas."),
    NOT_JSON(
            "CL-721",
            "不是 JSON：{0}。",
            "this is not JSON: {0}.",
            "每行写一个完整的 JSON 对象。",
            "Write one whole JSON object a line."),
    FIELD_TWICE("CL-722", "字段“{0}”出现两次。", "the field '{0}' stands twice.", "请只留一个。", "Keep one of them."),
    LINE_TOO_LONG(
            "CL-723",
            "这一行超过 {0} 字节。",
            "the line is longer than {0} bytes.",
            "一个批次写一行；请检查换行符。",
            "Write one batch a line; check the line ends."),
    NOT_UTF8(
            "CL-724",
            "字节偏移 {0} 处（从 0 起）不是 UTF-8。",
            "byte offset {0} (from 0) is not UTF-8.",
            "整个文件须是 UTF-8：请改正这一行；本行未处理。",
            "The whole file must be UTF-8: mend this row; it was not decided."),
    OPEN_QUOTE(
            "CL-725",
            "引号没有配对。",
            "a quote has no partner.",
            "含引号的单元格整个加引号，里面的引号写两次。",
            "Put a cell with quotes in quotes and write each quote in it twice."),
    RAGGED(
            "CL-726",
            "这一行有 {0} 个单元格，标题行有 {1} 个。",
            "the row has {0} cells, the header line {1}.",
            "含逗号的单元格请加引号。",
            "Put cells with commas in quotes."),
    ID_TWICE(
            "CL-727",
            "id：“{0}”在第 {1} 行已经出现。",
            "id: '{0}' already stands in row {1}.",
            "每个批次的 id 必须不同；本行未处理。",
            "Every batch needs an id of its own; this row was not decided."),
    NOT_AN_OBJECT(
            "CL-728",
            "这一行不是 JSON 对象。",
            "the line is not a JSON object.",
            "每行写一个对象 {…}，不要写成数组。",
            "Write one object {…} a line, no array."),
    BEYOND_BOUNDS(
            "CL-729",
            "超出允许的大小：{0}。",
            "this is beyond the bounds: {0}.",
            "嵌套最多 50 层，文本最长 100000 个字符。",
            "At most 50 levels, at most 100000 characters a text."),
    PARTIES_TWICE(
            "CL-730",
            "当事人表中 id“{0}”出现两次。",
            "the id '{0}' stands twice among the parties.",
            "本行未并入；请只留一行。",
            "This row was not joined; keep one of them."),
    FORM_UNKNOWN_FIELD("CL-731"),
    FORM_NOT_ALLOWED("CL-732"),
    FORM_WRONG_KIND("CL-733"),
    FORM_MISSING("CL-734"),
    FORM_AMOUNT("CL-735"),
    FORM_DAY("CL-736"),
    FORM_JURISDICTION("CL-737"),
    FORM_TOO_LONG("CL-738"),
    FORM_CHARACTER("CL-739"),
    STEP_TOO_EARLY(
            "CL-740",
            "办理日期 {0} 早于检验日期 {1}。",
            "the step of {0} is before the inspection of {1}.",
            "请改 --on 或检验日期；本行未处理。",
            "Change --on or the day of the inspection; this row was not decided."),
    NOT_DECIDED(
            "CL-741",
            "这一行未能作出决定：{0}。",
            "this row could not be decided: {0}.",
            "这是本项目的缺陷，请连同这一行报告；其余各行不受影响。",
            "This is a defect of this project: please report it with the row; the others are not touched."),
    BARE_CR(
            "CL-742",
            "这一行中有单独的回车符（CR）。",
            "there is a carriage return (CR) within the line.",
            "请以 LF 或 CRLF 换行另存；本行未处理。",
            "Save the file with LF or CRLF line ends; this row was not decided."),
    STALE_INDEX("CL-751", "索引已过期。", "the index is stale.", "请运行 closedloop index {0}", "Run closedloop index {0}"),
    CHAIN(
            "CL-752",
            "日志的链条在此中断：{0}。",
            "the chain of the journal is broken here: {0}.",
            "请取出原件；此处以后的内容不可信。",
            "Get the original; nothing from here on can be trusted."),
    REDONE(
            "CL-753",
            "这一条不能由现有规则库重现：{0}。",
            "this entry does not come out of the rule book at hand: {0}.",
            "请用日志所记的规则库和日历核验；仍不同的，请连同日志报告。",
            "Verify with the rule book and the calendar that the journal names; if it still differs, report it with the journal."),
    NOTICE(
            "CL-754",
            "放假安排：{0}。",
            "in the holiday notices: {0}.",
            "写法见 closedloop help CL-754。",
            "For the form see closedloop help CL-754."),
    TOPIC(
            "CL-755",
            "环节对照：{0}。",
            "in the list of stages: {0}.",
            "请改正 topics.yaml；每个规则文件至少属于一个环节。",
            "Mend topics.yaml; every rule file is of at least one stage."),
    NO_COMMAND("CL-801", "没有名为“{0}”的命令{1}。", "there is no command named '{0}'{1}.", "命令有：{2}。", "Commands are: {2}."),
    NO_OPTION("CL-802", "没有名为“{0}”的选项{1}。", "there is no option named '{0}'{1}.", "选项有：{2}。", "Options are: {2}."),
    NO_VALUE("CL-803", "选项 {0} 缺少值。", "the option {0} lacks its value.", "请写 {0} {1}。", "Write {0} {1}."),
    BAD_VALUE("CL-804", "选项 {0} 不能是“{1}”。", "the option {0} cannot be '{1}'.", "允许：{2}。", "Allowed: {2}."),
    OPTION_TWICE("CL-805", "选项 {0} 出现两次。", "the option {0} stands twice.", "请只留一个。", "Keep one of them."),
    NOT_FOR_COMMAND(
            "CL-806",
            "选项 {0} 不用于命令 {1}。",
            "the option {0} is not for the command {1}.",
            "请省去；closedloop help {1} 列出它的选项。",
            "Leave it out; closedloop help {1} lists its options."),
    ARGUMENTS(
            "CL-807",
            "命令 {0} 的参数应为 {1}，却有 {2} 个。",
            "the command {0} takes {1} but was given {2} argument(s).",
            "用法：closedloop {0} {1}",
            "Usage: closedloop {0} {1}"),
    NO_PARTIES(
            "CL-808",
            "--parties 只用于各列与 failed-batches.csv 相同的 CSV。",
            "--parties is only for a CSV with the columns of failed-batches.csv.",
            "请省去，或在本文件中写 party。",
            "Leave it out, or write the party in the file itself."),
    NO_PAGE(
            "CL-809",
            "没有“{0}”的说明{1}。",
            "there is no page of '{0}'{1}.",
            "closedloop help 列出全部代码。",
            "closedloop help lists all codes."),
    STALE_PAGES(
            "CL-810",
            "错误说明已过期。",
            "the pages of faults are stale.",
            "请运行 closedloop help --all {0}",
            "Run closedloop help --all {0}"),
    LAYER_ALONE(
            "CL-811",
            "--layer 缺少它所指的规则目录。",
            "--layer lacks the law folder of which it speaks.",
            "请加 --law DIR；只用随附规则时省去 --layer。",
            "Add --law DIR; leave --layer out where the law as shipped is meant."),
    UNEXPECTED(
            "CL-900",
            "意外错误：{0}。",
            "unexpected: {0}.",
            "请连同命令行和文件报告此问题；已输出的行有效。",
            "Report this with command line and file; rows already written are good."),
    NOT_WRITTEN(
            "CL-901",
            "输出写不出去：{0}。",
            "the output cannot be written: {0}.",
            "请检查所写的文件夹是否存在、磁盘是否有空间，再重新运行。",
            "See whether the folder exists and the disk has room, and run it again.");

    private final String code;
    private final Bilingual message;
    private final Bilingual mend;

    WorkbenchFault(String code) {
        this(code, "{0}", "{0}", "", "");
    }

    WorkbenchFault(String code, String zh, String en, String zhMend, String enMend) {
        this.code = code;
        this.message = new Bilingual(zh, en);
        this.mend = new Bilingual(zhMend, enMend);
    }

    static WorkbenchFault of(BatchFormException.Kind kind) {
        return valueOf("FORM_" + kind.name());
    }

    String code() {
        return code;
    }

    Bilingual message(Object... details) {
        return new Bilingual(filled(message.zh(), "zh", details), filled(message.en(), "en", details));
    }

    Bilingual mend(Object... details) {
        return new Bilingual(filled(mend.zh(), "zh", details), filled(mend.en(), "en", details));
    }

    /** Returns the fault at a place; details that are bilingual are given in either language. */
    Fault at(String file, int line, int column, Object... details) {
        return new Fault(file, line, column, code, message(details), mend(details));
    }

    private static String filled(String template, String language, Object... details) {
        String text = template;
        for (int i = 0; i < details.length; i++) {
            String detail = details[i] instanceof Bilingual both ? both.in(language) : String.valueOf(details[i]);
            text = text.replace("{" + i + "}", detail);
        }
        return text;
    }
}
