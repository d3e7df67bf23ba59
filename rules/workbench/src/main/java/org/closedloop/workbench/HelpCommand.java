package org.closedloop.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;
import org.closedloop.rules.FaultPage;

/** {@code help [CODE]}: the page of a fault, or how a command is used (说明). */
final class HelpCommand implements Command {

    private static final Option ALL =
            new Option("--all", "DIR", new Bilingual("把全部错误说明写成网页", "write the pages of all faults as Markdown"));
    private static final Option CHECK = new Option(
            "--check",
            null,
            new Bilingual("与 --all 同用：不写，只检查是否过期", "with --all: write nothing, tell whether they are stale"));
    private static final Bilingual MORE = new Bilingual(
            "closedloop help 代码 显示说明，例如 closedloop help CL-302；closedloop help 命令 显示用法。",
            "closedloop help CODE shows a page, such as closedloop help CL-302; closedloop help COMMAND its usage.");

    private final Map<String, Command> commands;

    /** @param commands all commands by name, this one with them */
    HelpCommand(Map<String, Command> commands) {
        this.commands = commands;
    }

    @Override
    public String arguments() {
        return "[CODE]";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual(
                "说明一个错误代码或命令；不带参数时列出全部代码", "explain the code of a fault, or a command; without either list all codes");
    }

    @Override
    public List<Option> options() {
        return List.of(ALL, CHECK);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        if (line.has(ALL)) {
            return web(line, console);
        }
        if (line.arguments().size() > 1) {
            throw UsageException.of(
                    WorkbenchFault.ARGUMENTS,
                    line.command(),
                    arguments(),
                    line.arguments().size());
        }
        if (line.arguments().isEmpty()) {
            list(console);
            return DONE;
        }
        String word = line.arguments().get(0);
        Command command = commands.get(word.toLowerCase(Locale.ROOT));
        if (command != null) {
            console.print(Usage.of(word.toLowerCase(Locale.ROOT), command, console.language()));
            return DONE;
        }
        FaultPage page = Pages.of(word).orElse(null);
        if (page == null) {
            TreeSet<String> known =
                    Pages.all().stream().map(FaultPage::code).collect(Collectors.toCollection(TreeSet::new));
            known.addAll(commands.keySet());
            throw UsageException.of(WorkbenchFault.NO_PAGE, word, Suggestion.of(word, known));
        }
        console.print(TextPage.of(page, console.language()));
        return DONE;
    }

    private static void list(Console console) {
        for (FaultPage page : Pages.all()) {
            console.line(page.code() + "  " + page.title().in(console.language()));
        }
        console.line("");
        console.line(MORE.in(console.language()));
    }

    private int web(CommandLine line, Console console) throws UsageException, InputException {
        Path folder = folder(line);
        Map<String, String> pages = WebPage.all();
        try {
            if (!line.has(CHECK)) {
                Files.createDirectories(folder);
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    Files.writeString(folder.resolve(page.getKey()), page.getValue());
                }
                console.line(folder + " " + pages.size());
                return DONE;
            }
            if (areThere(folder, pages)) {
                return DONE;
            }
        } catch (IOException e) {
            throw InputFile.unreadable(folder.toString(), e);
        }
        console.fault(WorkbenchFault.STALE_PAGES.at(folder.toString(), 0, 0, folder));
        return REFUSED;
    }

    private Path folder(CommandLine line) throws UsageException {
        String text = line.options().getOrDefault(ALL.name(), "");
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, ALL.name(), text, "DIR");
        }
    }

    /** Returns whether the folder holds all pages as they would be written, and none of a code that is no more. */
    private static boolean areThere(Path folder, Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (!Files.exists(file)
                    || !Files.readString(file).replace("\r\n", "\n").equals(page.getValue())) {
                return false;
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.matches("CL-[0-9]{3}\\.md"))
                    .allMatch(pages::containsKey);
        }
    }
}
