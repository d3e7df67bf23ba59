package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;

/** The text that says how the workbench is used (用法说明). */
final class Usage {

    private static final Bilingual OPTIONS = new Bilingual("选项（可写在命令之前或之后）：", "options, before or after the command:");
    private static final Bilingual COMMANDS = new Bilingual("命令：", "commands:");
    private static final Bilingual FIRST =
            new Bilingual("用法：closedloop 命令 [选项]", "usage: closedloop COMMAND [OPTIONS]");
    private static final Bilingual USAGE = new Bilingual("用法：closedloop ", "usage: closedloop ");
    private static final Bilingual ANY = new Bilingual(" [选项]", " [OPTIONS]");
    private static final Bilingual EXITS = new Bilingual(
            "退出码：0 完成；1 有拒绝或遗漏；2 用法错误或文件无法读取。",
            "exit: 0 done; 1 something was refused or missed; 2 wrong usage or unreadable file.");
    private static final Bilingual HELP = new Bilingual("显示本说明", "show this text");
    private static final Bilingual VERSION = new Bilingual("显示版本", "show the version");

    private Usage() {}

    static String text(Map<String, Command> commands, String language) {
        List<String[]> commandRows = new ArrayList<>();
        List<String[]> optionRows = new ArrayList<>();
        Map<Option, List<String>> takenBy = new LinkedHashMap<>();
        commands.forEach((name, command) -> {
            commandRows.add(new String[] {
                name + " " + command.arguments(), command.summary().in(language)
            });
            Stream.concat(command.shared().stream(), command.options().stream())
                    .forEach(o ->
                            takenBy.computeIfAbsent(o, k -> new ArrayList<>()).add(name));
        });
        takenBy.forEach((option, names) ->
                optionRows.add(row(option, names.size() == commands.size() ? "" : String.join(", ", names), language)));
        optionRows.add(new String[] {"--help", HELP.in(language)});
        optionRows.add(new String[] {"--version", VERSION.in(language)});
        StringBuilder text = new StringBuilder(FIRST.in(language)).append("\n\n");
        table(text, COMMANDS.in(language), commandRows);
        table(text, OPTIONS.in(language), optionRows);
        return text.append(EXITS.in(language)).append('\n').toString();
    }

    /** Returns how one command is used. */
    static String of(String name, Command command, String language) {
        List<String[]> rows = new ArrayList<>();
        command.options().forEach(o -> rows.add(row(o, "", language)));
        command.shared().forEach(o -> rows.add(row(o, "", language)));
        StringBuilder text = new StringBuilder(USAGE.in(language))
                .append(name)
                .append(' ')
                .append(command.arguments())
                .append(ANY.in(language))
                .append("\n\n")
                .append(command.summary().in(language))
                .append("\n\n");
        table(text, OPTIONS.in(language), rows);
        return text.append(EXITS.in(language)).append('\n').toString();
    }

    private static String[] row(Option option, String command, String language) {
        String value = option.value() == null ? "" : " " + option.value();
        return new String[] {
            option.name() + value,
            (command.isEmpty() ? "" : command + ": ") + option.meaning().in(language)
        };
    }

    private static void table(StringBuilder text, String title, List<String[]> rows) {
        int cells = rows.stream().mapToInt(r -> TextCells.width(r[0])).max().orElse(0);
        text.append(title).append('\n');
        rows.forEach(r -> text.append("  ")
                .append(TextCells.padded(r[0], cells))
                .append("  ")
                .append(r[1])
                .append('\n'));
        text.append('\n');
    }
}
