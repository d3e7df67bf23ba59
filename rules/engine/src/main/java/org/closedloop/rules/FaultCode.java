package org.closedloop.rules;

import org.closedloop.law.Bilingual;

/** Every fault that a law folder can have (错误代码), with its message and its mend in Chinese and English. */
enum FaultCode {
    NOT_UTF8("CL-102", "文件不是 UTF-8 编码。", "the file is not UTF-8.", "请另存为 UTF-8。", "Save it as UTF-8."),
    TOO_LARGE(
            "CL-103",
            "文件过大：{0} 字节，上限 {1}。",
            "the file has {0} bytes, more than the {1} allowed.",
            "请拆分文件。",
            "Split it."),
    NO_INSTRUMENT(
            "CL-104",
            "目录中没有任何 instrument.yaml。",
            "the folder holds no instrument.yaml.",
            "规则目录形如 cn/order_18_2019/instrument.yaml；请检查路径。",
            "A law folder looks like cn/order_18_2019/instrument.yaml; check the path."),
    BAD_FOLDER(
            "CL-105",
            "文件夹“{0}”不是 <辖区>/<文件> 的形式，如 cn_37_06/order_18_2019。",
            "the folder '{0}' is not of the form <jurisdiction>/<instrument>, such as cn_37_06/order_18_2019.",
            "请改名或移动。",
            "Rename or move it."),
    WRONG_ID(
            "CL-106",
            "id 是“{0}”，而文件夹名是“{1}”。",
            "the id is '{0}' but the folder is named '{1}'.",
            "两者必须相同。",
            "Make them the same."),
    DUPLICATE_INSTRUMENT(
            "CL-107",
            "法律文件“{0}”已在 {1} 中定义。",
            "the instrument '{0}' is already defined in {1}.",
            "每个文件只能出现一次；请改 id。",
            "Each instrument stands once; change the id."),
    BAD_VALUE("CL-108", "“{0}”：{1}。", "'{0}': {1}.", "请按格式改写。", "Write it in that form."),
    DATE_OUTSIDE(
            "CL-109",
            "“{0}”的施行期间 {1} 超出所属文件的施行期间 {2}。",
            "'{0}' is in force {1}, outside the {2} of its instrument.",
            "请改日期，或改 instrument.yaml 的 inForce。",
            "Change the dates, or inForce in instrument.yaml."),
    VALUE_GAP(
            "CL-110",
            "“{0}”在 {1} 与 {2} 之间没有数值。",
            "'{0}' has no number between {1} and {2}.",
            "请使前一数值的 to 等于后一数值的 from。",
            "Let the to of one be the from of the next."),
    VALUE_OVERLAP(
            "CL-111",
            "“{0}”在 {1} 有两个数值。",
            "'{0}' has two numbers on {1}.",
            "请使前一数值的 to 等于后一数值的 from。",
            "Let the to of one be the from of the next."),
    CLAUSE_ELSEWHERE(
            "CL-112",
            "条款“{0}”不属于本文件“{1}”。",
            "the clause '{0}' is not of this instrument '{1}'.",
            "请写 {1}/…，或把它移到所属文件夹。",
            "Write {1}/…, or move it to the folder of its own instrument."),
    STRAY_FILE(
            "CL-113",
            "不认识的文件。",
            "this is not a file of a law folder.",
            "只允许 instrument.yaml、values.yaml、*.drl、*.cases.yaml、*.md。",
            "Only instrument.yaml, values.yaml, *.drl, *.cases.yaml and *.md stand here."),
    NOT_DRL("CL-201", "不是有效的 DRL：{0}", "this is not DRL: {0}", "请检查括号、引号和关键字。", "Check brackets, quotes and keywords."),
    BAD_CHARACTER(
            "CL-202",
            "此处不允许“{0}”。",
            "'{0}' cannot stand here.",
            "文本之外只能用字母、数字、$ 和半角标点；不接受反斜杠转义。",
            "Outside of texts use letters, digits, $ and half-width punctuation; backslash escapes are not accepted."),
    OPEN_TEXT(
            "CL-203",
            "文本没有结束引号。",
            "the text has no closing quote.",
            "请在同一行内用 \" 结束。",
            "Close it with \" on the same line."),
    OPEN_COMMENT("CL-204", "注释没有结束。", "the comment has no end.", "请用 */ 结束。", "Close it with */."),
    EXPECTED(
            "CL-205",
            "此处应为{0}，却是“{1}”。",
            "expected {0} but found '{1}'.",
            "写法见 rules/law/README.zh-CN.md。",
            "The guide, rules/law/README.md, says how."),
    NOT_ALLOWED("CL-206", "规则文件中不允许“{0}”。", "'{0}' is not allowed in a rule file.", "{1}", "{1}"),
    WRONG_PACKAGE(
            "CL-207",
            "包名是“{0}”，而文件夹要求“{1}”。",
            "the package is '{0}' but the folder asks for '{1}'.",
            "请写 package {1}。",
            "Write package {1}."),
    NO_RULE("CL-208", "文件中没有规则。", "the file holds no rule.", "请写规则或删除文件。", "Write a rule or delete the file."),
    TOO_DEEP("CL-209", "嵌套过深。", "it is nested too deeply.", "请拆成几条规则。", "Split it into several rules."),
    NO_CONDITION(
            "CL-210",
            "规则“{0}”没有条件。",
            "the rule '{0}' has no condition.",
            "规则必须至少匹配一个事实。",
            "A rule must match at least one fact."),
    NO_CONCLUSION(
            "CL-211",
            "规则“{0}”没有结论。",
            "the rule '{0}' concludes nothing.",
            "请写 insertLogical( new … ( … ) );",
            "Write insertLogical( new … ( … ) );"),
    READ_TWICE(
            "CL-212",
            "解析器读到 {0} 条规则，而语法检查读到 {1} 条。",
            "the parser read {0} rules where the grammar read {1}.",
            "请逐条检查 rule … end。",
            "Check each rule … end."),
    UNKNOWN_TYPE(
            "CL-301",
            "没有名为“{0}”的事实或结论{1}。",
            "there is no fact or conclusion named '{0}'{1}.",
            "可用：{2}。",
            "There are: {2}."),
    UNKNOWN_FIELD("CL-302", "{0} 没有字段“{1}”{2}。", "{0} has no field '{1}'{2}.", "可用：{3}。", "It has: {3}."),
    UNKNOWN_CONSTANT("CL-303", "{0} 没有取值“{1}”{2}。", "{0} has no constant '{1}'{2}.", "可用：{3}。", "It has: {3}."),
    UNKNOWN_VARIABLE(
            "CL-304",
            "变量“{0}”没有绑定{1}。",
            "the variable '{0}' is not bound{1}.",
            "请先在前面的条件中写 {0} : 字段。",
            "Bind it in an earlier condition: {0} : field."),
    BOUND_TWICE("CL-305", "变量“{0}”已经绑定。", "the variable '{0}' is bound already.", "请另取名称。", "Take another name."),
    TYPE_MISMATCH(
            "CL-306",
            "不能用 {0}（{1}）与 {2}（{3}）比较。",
            "cannot compare {0} ({1}) with {2} ({3}).",
            "请使两边类型相同；引擎不会报错而会给出错误结果。",
            "Make both sides the same type; the engine would not complain and be wrong."),
    NO_ORDER(
            "CL-307",
            "“{0}”没有大小之分，不能用“{1}”。",
            "'{0}' has no order, '{1}' cannot be used.",
            "只有数和日期可以比较大小。",
            "Only numbers and dates have an order."),
    NEEDS_B(
            "CL-308",
            "小数“{0}”缺少 B。",
            "the decimal '{0}' lacks its B.",
            "请写 {0}B；否则引擎按浮点数比较。",
            "Write {0}B; without it the engine compares floating point."),
    MAYBE_UNKNOWN(
            "CL-309",
            "“{0}”可能未知，用在{1}之前必须先写 {0} != null。",
            "'{0}' may be unknown and needs {0} != null before it is used {1}.",
            "请在同一模式的前面加 {0} != null。",
            "Put {0} != null before it in the same pattern."),
    NOT_A_NUMBER(
            "CL-310",
            "“{0}”不是数，不能计算。",
            "'{0}' is not a number and cannot be calculated with.",
            "只有数可以加、减、乘。",
            "Only numbers can be added, subtracted and multiplied."),
    NOT_A_LIST(
            "CL-311",
            "“{0}”不是集合。",
            "'{0}' is not a collection.",
            "contains 的左边、memberOf 的右边必须是集合。",
            "The left of contains and the right of memberOf must be a collection."),
    BAD_REGEX(
            "CL-312",
            "正则表达式“{0}”不被接受：{1}",
            "the regular expression '{0}' is not accepted: {1}",
            "只用字面文字、字符类、竖线和单个的 * + ?；不用括号和反向引用。",
            "Use plain text, character classes, bars and single * + ?; no groups, no back references."),
    NO_EFFECT(
            "CL-313",
            "比较的两边都不是本模式的字段。",
            "neither side of the comparison is a field of this pattern.",
            "请把它写进含有该字段的模式。",
            "Write it into the pattern that has the field."),
    NULL_ORDER(
            "CL-314",
            "null 只能用 == 或 != 比较。",
            "null can only be compared by == or !=.",
            "请写 == null 或 != null。",
            "Write == null or != null."),
    VALUE_KEY(
            "CL-315",
            "Value 模式必须写 key == \"…\"。",
            "a Value pattern must say key == \"…\".",
            "请写出 values.yaml 中的 key。",
            "Name a key of values.yaml."),
    UNKNOWN_VALUE(
            "CL-316",
            "本文件的 values.yaml 没有“{0}”{1}。",
            "values.yaml of this instrument has no '{0}'{1}.",
            "请先在 values.yaml 中写明。",
            "State it in values.yaml first."),
    NOT_MATCHED(
            "CL-317",
            "{0} 只能作为结论，不能匹配。",
            "{0} can only be concluded, not matched.",
            "请匹配它所依据的事实。",
            "Match the facts on which it rests."),
    NOT_CONCLUDED(
            "CL-318",
            "{0} 不是结论，规则不能得出它。",
            "{0} is not a conclusion; a rule cannot draw it.",
            "可用：{1}。",
            "Conclusions are: {1}."),
    ARGUMENT_COUNT(
            "CL-319",
            "{0} 需要 {1} 个参数（{2}），却有 {3} 个。",
            "{0} takes {1} arguments ({2}) but has {3}.",
            "请按顺序写全。",
            "Write them all, in this order."),
    ARGUMENT_TYPE(
            "CL-320",
            "{0} 的“{1}”应为{2}，却是{3}。",
            "'{1}' of {0} is {2} but was given {3}.",
            "请改参数。",
            "Change the argument."),
    ARGUMENT_NULL(
            "CL-321",
            "{0} 的“{1}”不能未知，而“{2}”可能未知。",
            "'{1}' of {0} cannot be unknown, but '{2}' may be.",
            "请在绑定该变量之前先写 != null。",
            "Write != null before the binding of the variable."),
    UNKNOWN_PATH(
            "CL-322",
            "ToEstablish 的“{0}”不是{1}的字段{2}。",
            "'{0}' of ToEstablish is not a field of the {1}{2}.",
            "请写批次或检验项目的字段名。",
            "Name a field of the batch or of the item."),
    ACCUMULATE(
            "CL-323",
            "accumulate 只能用 count、sum、min、max，却是“{0}”。",
            "accumulate knows count, sum, min and max, not '{0}'.",
            "请改用其中之一。",
            "Use one of these."),
    NO_META(
            "CL-401",
            "规则“{1}”缺少 @{0}。",
            "the rule '{1}' lacks @{0}.",
            "每条规则都要写 @clause @stage @governs @effectiveFrom。",
            "Every rule has @clause @stage @governs @effectiveFrom."),
    UNKNOWN_META(
            "CL-402",
            "不认识的元数据 @{0}{1}。",
            "@{0} is not known{1}.",
            "可用：@clause @stage @governs @effectiveFrom @effectiveTo @replaces @unverified。",
            "There are: @clause @stage @governs @effectiveFrom @effectiveTo @replaces @unverified."),
    META_TWICE("CL-403", "@{0} 写了两次。", "@{0} stands twice.", "请只写一次。", "Write it once."),
    BAD_META("CL-404", "@{0}：{1}。", "@{0}: {1}.", "请按格式改写。", "Write it in that form."),
    NAME_TWICE(
            "CL-405",
            "规则名“{0}”已在 {1} 使用。",
            "the rule name '{0}' is already used in {1}.",
            "规则名在全库中必须唯一。",
            "Names are unique in the whole book."),
    REPLACES_NOTHING(
            "CL-406",
            "@replaces：没有名为“{0}”的规则{1}。",
            "@replaces: there is no rule named '{0}'{1}.",
            "请写被替换规则的全名。",
            "Write the full name of the rule that is replaced."),
    REPLACES_WRONG_PLACE(
            "CL-407",
            "@replaces：“{0}”不是上级辖区的规则。",
            "@replaces: '{0}' is not a rule of a wider jurisdiction.",
            "只能替换上级辖区的规则。",
            "Only a rule of a wider jurisdiction may be replaced."),
    REPLACES_RANK(
            "CL-408",
            "@replaces：{0}不能替换{1}的规则“{2}”。",
            "@replaces: a {0} may not take the place of '{2}', a rule of a {1}.",
            "须为同级或更高位阶，或地方性法规在本地替换部门规章，或原文件 delegates 授权。",
            "It needs equal or higher rank, or a local regulation over a department rule, or the delegates of the instrument."),
    REPLACED_TWICE(
            "CL-409",
            "“{0}”在同一辖区被“{1}”和“{2}”同时替换。",
            "'{0}' is replaced twice in one jurisdiction, by '{1}' and '{2}'.",
            "同一级只能有一条替换规则。",
            "One level has one replacer."),
    WRONG_STAGE(
            "CL-501",
            "{0} 阶段的规则不能匹配 {1}（{2} 阶段）。",
            "a rule of stage {0} cannot match {1} of stage {2}.",
            "数据只向前流动：请改 @stage，或只匹配本阶段及以前的事实。",
            "Facts flow one way: change @stage, or match own and earlier stages only."),
    CONCLUDES_STAGE(
            "CL-502",
            "{0} 阶段的规则不能得出 {1}（{2} 阶段）。",
            "a rule of stage {0} cannot conclude {1} of stage {2}.",
            "规则只得出本阶段的结论。",
            "A rule concludes its own stage only."),
    CYCLE(
            "CL-503",
            "结论循环：{0}。",
            "the conclusions go round in a cycle: {0}.",
            "请去掉其中一条依赖。",
            "Break one of these links."),
    RANK_PENALTY(
            "CL-504",
            "{0}不能设定行政处罚，而规则得出 {1}。",
            "a {0} may not create a penalty, but the rule concludes {1}.",
            "请把规则放到有权设定处罚的文件下（行政处罚法第十条至第十六条）。",
            "Put the rule under an instrument that may (arts 10 to 16 of the law on administrative penalty)."),
    NOT_BUILT(
            "CL-510",
            "规则无法编译：{0}",
            "the rules could not be compiled: {0}",
            "请把此消息报告给维护者。",
            "Please report this message.");

    private final String code;
    private final Bilingual message;
    private final Bilingual mend;

    FaultCode(String code, String zh, String en, String mendZh, String mendEn) {
        this.code = code;
        this.message = new Bilingual(zh, en);
        this.mend = new Bilingual(mendZh, mendEn);
    }

    /** Returns the fault at a place; {@code {0}} and so on in message and mend are replaced by the arguments. */
    Fault at(String file, int line, int column, Object... arguments) {
        return new Fault(file, line, column, code, fill(message, arguments), fill(mend, arguments));
    }

    private static Bilingual fill(Bilingual text, Object... arguments) {
        return new Bilingual(fill(text.zh(), "zh", arguments), fill(text.en(), "en", arguments));
    }

    private static String fill(String text, String language, Object... arguments) {
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i] instanceof Bilingual b ? b.in(language) : String.valueOf(arguments[i]);
            filled = filled.replace("{" + i + "}", argument);
        }
        return filled;
    }
}
