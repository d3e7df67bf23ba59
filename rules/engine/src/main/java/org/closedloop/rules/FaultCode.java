package org.closedloop.rules;

import java.util.Arrays;
import org.closedloop.law.Bilingual;

/** Every fault that a law folder can have (错误代码), with its message and its mend in Chinese and English. */
enum FaultCode {
    NOT_UTF8(
            "CL-102",
            "文件不是 UTF-8 编码。",
            "the file is not UTF-8.",
            "{0}请在编辑器中另存为 UTF-8。",
            "{0} Save it as UTF-8 in your editor."),
    TOO_LARGE(
            "CL-103",
            "文件过大：{0} 字节，上限 {1}。",
            "the file has {0} bytes, more than the {1} allowed.",
            "请拆成几个文件，或确认没有放错文件。",
            "Split it, or see whether it belongs here at all."),
    NO_INSTRUMENT(
            "CL-104",
            "目录中没有任何 <辖区>/<文件>/instrument.yaml。",
            "the folder holds no <jurisdiction>/<instrument>/instrument.yaml.",
            "规则目录形如 cn/order_18_2019/instrument.yaml；请检查路径。",
            "A law folder looks like cn/order_18_2019/instrument.yaml; check the path."),
    BAD_FOLDER(
            "CL-105",
            "文件夹“{0}”不是 <辖区>/<文件> 的形式，如 cn_37_06/order_18_2019。",
            "the folder '{0}' is not of the form <jurisdiction>/<instrument>, such as cn_37_06/order_18_2019.",
            "请把 instrument.yaml 放到 cn/order_18_2019 这样的文件夹，辖区写作 cn、cn_37、cn_37_06；所给目录须是含辖区的那一级。",
            "Put instrument.yaml into a folder such as cn/order_18_2019; jurisdictions are cn, cn_37, cn_37_06. Give the folder above them."),
    WRONG_ID(
            "CL-106",
            "id 是“{0}”，而文件夹名是“{1}”。",
            "the id is '{0}' but the folder is named '{1}'.",
            "请把 id 改成“{1}”，或给文件夹改名。",
            "Change the id to {1}, or rename the folder."),
    DUPLICATE_INSTRUMENT(
            "CL-107",
            "法律文件“{0}”已在 {1} 中定义。",
            "the instrument '{0}' is already defined in {1}.",
            "每个 id 只能用一次：请另取 id，并同时改文件夹名。",
            "An id stands once: take another and rename the folder with it."),
    BAD_VALUE(
            "CL-108",
            "“{0}”不能这样写：{1}。",
            "'{0}' cannot be written so: {1}.",
            "请改写“{0}”；写法见 rules/law/README.zh-CN.md。",
            "Write '{0}' otherwise; rules/law/README.md shows how."),
    DATE_OUTSIDE(
            "CL-109",
            "“{0}”的施行期间 {1} 超出所属文件的施行期间 {2}。",
            "'{0}' is in force {1}, outside the {2} of its instrument.",
            "请核对公布的施行日期，改这里或改 instrument.yaml 的 inForce。",
            "Look up the published days and change them here, or inForce in instrument.yaml."),
    VALUE_GAP(
            "CL-110",
            "“{0}”在 {1} 与 {2} 之间没有数值。",
            "'{0}' has no number between {1} and {2}.",
            "请把前一数值的 to 改为 {2}；to 不含当日。",
            "Write to: {2} for the earlier; the day of 'to' is not included."),
    VALUE_OVERLAP(
            "CL-111",
            "“{0}”在 {1} 有两个数值。",
            "'{0}' has two numbers on {1}.",
            "请给前一数值写 to: {1}；to 不含当日。",
            "Write to: {1} for the earlier; the day of 'to' is not included."),
    FILE_TWICE(
            "CL-114",
            "规则库中已有同一路径的文件。",
            "the law under this layer has a file of this path already.",
            "请把本层的文件放在自己的辖区和文件夹下；要取代一条规则，用 @replaces。",
            "Put the layer's files in a folder of their own jurisdiction and instrument; to take the place of a rule use @replaces."),
    CLAUSE_ELSEWHERE(
            "CL-112",
            "条款“{0}”不属于本文件“{1}”。",
            "the clause '{0}' is not of this instrument '{1}'.",
            "请写 {1}/…，或移到所属文件的文件夹。",
            "Write {1}/…, or move it to the folder of its own instrument."),
    STRAY_FILE(
            "CL-113",
            "这不是规则库中的文件，其中的规则不会被读取。",
            "this is not a file of a law folder; no rule in it would be read.",
            "请改名为 *.drl、*.cases.yaml、values.yaml、instrument.yaml 或 *.md，或移走。",
            "Name it *.drl, *.cases.yaml, values.yaml, instrument.yaml or *.md, or move it away."),
    NOT_HELD(
            "CL-115",
            "文件旁边没有 instrument.yaml，其中的内容不会被读取。",
            "no instrument.yaml stands beside this file; nothing in it would be read.",
            "请移到有 instrument.yaml 的文件夹，{0}或在旁边补上 instrument.yaml。",
            "Move it to a folder with an instrument.yaml{0}, or write the instrument.yaml beside it."),
    VALUE_UNREAD(
            "CL-116",
            "没有规则读取数值“{0}”。",
            "no rule reads the number '{0}'.",
            "请在规则中写 Value( key == \"{0}\", … )，或删去该数值。",
            "Write Value( key == \"{0}\", … ) in a rule, or delete the number."),
    NOT_DRL(
            "CL-201",
            "规则引擎读不懂：{0}。",
            "the rule engine cannot read it: {0}.",
            "请检查此处及之前的括号、引号和名称。",
            "Check brackets, quotes and names here and before."),
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
            "请在同一行内用 \" 结束；文本中的引号请用“”。",
            "Close it with \" on the same line; for a quote within the text use “ and ”."),
    OPEN_COMMENT("CL-204", "注释没有结束。", "the comment has no end.", "请用 */ 结束。", "Close it with */."),
    EXPECTED(
            "CL-205",
            "此处应为{0}，却是“{1}”。",
            "expected {0} but found '{1}'.",
            "请在此处补上或改成{0}；写法见 rules/law/README.zh-CN.md。",
            "Write {0} here; rules/law/README.md shows how."),
    NOT_ALLOWED("CL-206", "规则文件中不允许“{0}”。", "'{0}' is not allowed in a rule file.", "{1}", "{1}"),
    WRONG_PACKAGE(
            "CL-207",
            "包名是“{0}”，而文件夹要求“{1}”。",
            "the package is '{0}' but the folder asks for '{1}'.",
            "请写 package {1}，或把文件移到所属文件夹。",
            "Write package {1}, or move the file to its folder."),
    NO_RULE("CL-208", "文件中没有规则。", "the file holds no rule.", "请写规则或删除文件。", "Write a rule or delete the file."),
    TOO_DEEP(
            "CL-209",
            "括号嵌套超过 20 层。",
            "brackets nest more than 20 deep.",
            "请去掉多余的括号，或拆成几条规则。",
            "Drop brackets that are not needed, or make it several rules."),
    NO_CONDITION(
            "CL-210",
            "规则“{0}”没有条件。",
            "the rule '{0}' has no condition.",
            "请在 when 与 then 之间至少写一个事实，如 exists Item( result == Result.FAIL )。",
            "Write at least one fact between when and then, such as exists Item( result == Result.FAIL )."),
    NO_CONCLUSION(
            "CL-211",
            "规则“{0}”没有结论。",
            "the rule '{0}' concludes nothing.",
            "请在 then 与 end 之间写 insertLogical( new 结论( … ) );",
            "Write insertLogical( new Conclusion( … ) ); between then and end."),
    READ_TWICE(
            "CL-212",
            "规则引擎在此文件中读到 {0} 条规则，而检查时读到 {1} 条，或名称不同。",
            "the rule engine reads {0} rules in this file where the check read {1}, or reads other names.",
            "请逐条检查 rule … end 是否成对，规则名中不要有反斜杠。",
            "Check that each rule has its end, and keep backslashes out of names."),
    TOO_MANY("CL-213", "此处超过 {0} 个。", "there are more than {0} here.", "请拆成几条规则。", "Split it into several rules."),
    TOO_LONG(
            "CL-214",
            "文本长 {0} 个字符，上限 {1}。",
            "the text has {0} characters, more than the {1} allowed.",
            "请缩短。",
            "Shorten it."),
    UNKNOWN_TYPE(
            "CL-301",
            "没有名为“{0}”的事实、结论或代码表。",
            "there is no fact, conclusion or list of codes named '{0}'.",
            "{1}可用：{2}。",
            "{1}There are: {2}."),
    UNKNOWN_FIELD("CL-302", "{0} 没有字段“{1}”。", "{0} has no field '{1}'.", "{2}可用：{3}。", "{2}It has: {3}."),
    UNKNOWN_CONSTANT("CL-303", "{0} 没有取值“{1}”。", "{0} has no constant '{1}'.", "{2}可用：{3}。", "{2}It has: {3}."),
    UNKNOWN_VARIABLE(
            "CL-304",
            "变量“{0}”没有绑定。",
            "the variable '{0}' is not bound.",
            "{1}请先在前面的模式中写 {0} : 字段；not、exists 中绑定的在外面无效。",
            "{1}Bind it in an earlier pattern, {0} : field; what is bound in not or exists is not seen outside."),
    BOUND_TWICE(
            "CL-305",
            "变量“{0}”已经绑定。",
            "the variable '{0}' is bound already.",
            "请另取名称；要求两者相等时写比较。",
            "Take another name; where both must be equal, write a comparison."),
    TYPE_MISMATCH(
            "CL-306",
            "不能用 {0}（{1}）与 {2}（{3}）比较。",
            "cannot compare {0} ({1}) with {2} ({3}).",
            "请使两边种类相同：数不加引号，代码写作 类型.代码。",
            "Make both the same kind: numbers without quotes, codes as Type.CODE."),
    NO_ORDER(
            "CL-307",
            "“{0}”没有大小之分，不能用“{1}”。",
            "'{0}' has no order, '{1}' cannot be used.",
            "只有数和日期可比大小；请用 == 或 in ( … )。",
            "Only numbers and dates have an order; use == or in ( … )."),
    NEEDS_B(
            "CL-308",
            "小数“{0}”缺少 B。",
            "the decimal '{0}' lacks its B.",
            "请写 {0}B；没有 B 就只按近似值比较。",
            "Write {0}B; without it only an approximation is compared."),
    MAYBE_UNKNOWN(
            "CL-309",
            "“{0}”可能未知：{1}之前必须先写 {0} != null。",
            "'{0}' may be unknown and needs {0} != null before it is used {1}.",
            "请在同一模式中此前加 {0} != null；未知时怎么办另写一条规则。",
            "Put {0} != null before it in the same pattern; what holds where it is unknown is a rule of its own."),
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
            "contains 的左边、memberOf 的右边须是集合（如 flags、items）；文本请用 ==。",
            "The left of contains and the right of memberOf are collections such as flags or items; for texts use ==."),
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
            "请写 key == \"…\"，取 values.yaml 中的一个 key。",
            "Write key == \"…\" with a key of values.yaml."),
    UNKNOWN_VALUE(
            "CL-316",
            "本文件的 values.yaml 没有“{0}”。",
            "values.yaml of this instrument has no '{0}'.",
            "{1}请先在 values.yaml 中写明。",
            "{1}State it in values.yaml first."),
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
            "请换成{2}的变量、文本或代码。",
            "Give a variable, text or constant of {2}."),
    ARGUMENT_NULL(
            "CL-321",
            "{0} 的“{1}”不能未知，而“{2}”可能未知。",
            "'{1}' of {0} cannot be unknown, but '{2}' may be.",
            "请在绑定该变量之前先写 != null。",
            "Write != null before the binding of the variable."),
    UNKNOWN_PATH(
            "CL-322",
            "ToEstablish 的“{0}”不是{1}的字段。",
            "'{0}' of ToEstablish is not a field of the {1}.",
            "{2}请写批次的字段；第二个参数是项目时写项目的字段。",
            "{2}Name a field of the batch, or of the item where the second argument names one."),
    ACCUMULATE(
            "CL-323",
            "accumulate 只能用 count、sum、min、max，却是“{0}”。",
            "accumulate knows count, sum, min and max, not '{0}'.",
            "请改用 count、sum、min 或 max。",
            "Use count, sum, min or max."),
    SLOW_REGEX(
            "CL-324",
            "正则表达式“{0}”的一个分支中有 {1} 个以上的 * + ?，遇长文本可能极慢。",
            "the regular expression '{0}' repeats more than {1} times in one alternative and may take too long on a long text.",
            "每个分支最多两个 * + ?；请拆成几条比较。",
            "At most two of * + ? in each alternative; split it into several comparisons."),
    NO_PERIOD(
            "CL-325",
            "数值“{0}”的单位是 {1}，不是期间。",
            "'{0}' is counted in {1} and is no period.",
            "period 只用于单位为 days、workingDays、hours、months、years 的数值；其他请绑定 amount。",
            "Bind period of a number in days, workingDays, hours, months or years only; of others bind amount."),
    UNITS_DIFFER(
            "CL-326",
            "“{0}”以 {1} 计，与以 {3} 计的“{2}”不能相比。",
            "'{0}' is counted in {1} and cannot be compared with '{2}', counted in {3}.",
            "请改读单位相同的数值，或改正 values.yaml 中的 unit。",
            "Read a number of the same unit, or mend its unit in values.yaml."),
    NO_META(
            "CL-401",
            "规则“{1}”缺少 @{0}。",
            "the rule '{1}' lacks @{0}.",
            "请在规则名之后写 @{0}( \"…\" )。",
            "Write @{0}( \"…\" ) after the name of the rule."),
    UNKNOWN_META(
            "CL-402",
            "不认识的元数据 @{0}。",
            "@{0} is not known.",
            "{1}可用：@clause @stage @governs @effectiveFrom @effectiveTo @replaces @unverified。",
            "{1}There are: @clause @stage @governs @effectiveFrom @effectiveTo @replaces @unverified."),
    META_TWICE(
            "CL-403",
            "@{0} 写了两次。",
            "@{0} stands twice.",
            "请只写一次；两条条款写成两条规则。",
            "Write it once; two clauses are two rules."),
    BAD_META(
            "CL-404",
            "@{0}：{1}。",
            "@{0}: {1}.",
            "请改写 @{0}；写法见 rules/law/README.zh-CN.md。",
            "Write @{0} otherwise; rules/law/README.md shows how."),
    NAME_TWICE(
            "CL-405",
            "规则名“{0}”已在 {1} 使用。",
            "the rule name '{0}' is already used in {1}.",
            "规则名全库唯一，请另取名称；旧规则可在名称末尾加失效日期。",
            "Names are unique in the whole book: take another; that of an old rule may end with its last day."),
    REPLACES_NOTHING(
            "CL-406",
            "@replaces：没有名为“{0}”的规则。",
            "@replaces: there is no rule named '{0}'.",
            "{1}请写被替换规则的全名，中英文都要。{2}",
            "{1}Write the full name of the rule, both languages of it.{2}"),
    REPLACES_WRONG_PLACE(
            "CL-407",
            "@replaces：“{0}”不是上级辖区的规则。",
            "@replaces: '{0}' is not a rule of a wider jurisdiction.",
            "同级的变化请用 @effectiveTo 和 @effectiveFrom 表达。",
            "For change within one level use @effectiveTo and @effectiveFrom."),
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
            "请留一条，或使两条的施行期间前后相接。",
            "Keep one, or let their times follow each other."),
    WRONG_STAGE(
            "CL-501",
            "{0} 阶段的规则不能匹配 {1}（{2} 阶段）。",
            "a rule of stage {0} cannot match {1} of stage {2}.",
            "先定性、后处置：请改 @stage，或只匹配本阶段及以前的事实。",
            "Classification comes before disposition: change @stage, or match own and earlier stages only."),
    CONCLUDES_STAGE(
            "CL-502",
            "{0} 阶段的规则不能得出 {1}（{2} 阶段）。",
            "a rule of stage {0} cannot conclude {1} of stage {2}.",
            "请改 @stage 为 {2}，或拆成两条规则。",
            "Change @stage to {2}, or make two rules of it."),
    CYCLE(
            "CL-503",
            "结论循环：{0}。",
            "the conclusions go round in a cycle: {0}.",
            "请去掉其中一个条件；但书请写成得出 Exemption 的规则。",
            "Drop one of these conditions; write a proviso as a rule that concludes an Exemption."),
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
            "这是本项目的缺陷：请连同规则目录报告，并暂时撤回最近的改动。",
            "This is a defect of this project: please report it with the folder, and take back the last change for now."),
    TOO_MANY_MATCHES(
            "CL-511",
            "规则“{0}”对这一批次会有超过 {1} 种匹配组合。",
            "the rule '{0}' would match this batch in more than {1} combinations.",
            "请用变量把各模式联系起来，如 Item( name == $item )，或改用 exists。",
            "Tie its patterns together by a variable, such as Item( name == $item ), or use exists."),
    CASES_ALONE(
            "CL-607",
            "旁边没有规则文件“{0}”{1}，用例不属于任何规则。",
            "no rule file '{0}' stands beside these cases{1}; they are of no rule.",
            "{1}用例文件与规则文件同名：art_046_x.drl 旁边是 art_046_x.cases.yaml。",
            "{1}Cases have the name of their rules: art_046_x.cases.yaml stands beside art_046_x.drl."),
    TITLE_TWICE(
            "CL-609",
            "第 {0} 行的标题与第 {1} 行的用例相同。",
            "the title at line {0} is that of the case at line {1}.",
            "请另取标题，写明两个用例的区别。",
            "Give it another, which says in what the two cases differ.");

    private final String code;
    private final Bilingual message;
    private final Bilingual mend;

    FaultCode(String code, String zh, String en, String mendZh, String mendEn) {
        this.code = code;
        this.message = new Bilingual(zh, en);
        this.mend = new Bilingual(mendZh, mendEn);
    }

    /** Returns the code, for example {@code CL-201}. */
    String code() {
        return code;
    }

    /** Returns the fault at a place; {@code {0}} and so on in message and mend are replaced by the arguments. */
    Fault at(String file, int line, int column, Object... arguments) {
        Object[] sentences = Arrays.stream(arguments).map(FaultCode::asSentence).toArray();
        return new Fault(file, line, column, code, fill(message, arguments), fill(mend, sentences));
    }

    /** What was meant comes as a remark in brackets; in front of a mend it is a sentence of its own. */
    private static Object asSentence(Object argument) {
        if (argument instanceof Bilingual remark
                && remark.en().startsWith(" (")
                && remark.zh().startsWith("（")) {
            String en = remark.en().substring(2, remark.en().length() - 1);
            String zh = remark.zh().substring(1, remark.zh().length() - 1);
            return new Bilingual(zh, Character.toUpperCase(en.charAt(0)) + en.substring(1) + " ");
        }
        return argument;
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
