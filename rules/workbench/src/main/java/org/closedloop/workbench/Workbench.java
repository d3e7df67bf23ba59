package org.closedloop.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Suggestion;

/**
 * The rule author's command line (规则工作台).
 *
 * <p>Data goes to the standard output in UTF-8, faults go to the standard error as {@code file:line:column CODE
 * message}. The exit code is 0 if all was done, 1 if something was refused or missed, 2 for wrong usage or an unreadable
 * file.
 */
public final class Workbench {

    private static final Set<String> HELP = Set.of("--help", "-h");
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private final Map<String, Command> commands;

    Workbench(Map<String, Command> commands) {
        this.commands = new LinkedHashMap<>(commands);
        this.commands.put("help", new HelpCommand(this.commands));
    }

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] args) {
        int code = new Workbench(commands())
                .run(
                        List.of(args),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        language(Locale.getDefault(Locale.Category.DISPLAY)),
                        Progress.watched());
        System.exit(code);
    }

    /** Returns the commands by name, in the order of the usage text. */
    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        Clock clock = Clock.systemUTC();
        commands.put("decide", new DecideCommand(LawOpener.RULE_BOOK, clock));
        commands.put("follow", new FollowCommand(clock));
        commands.put("check", new CheckCommand());
        commands.put("test", new TestCommand(clock));
        commands.put("index", new IndexCommand(clock));
        commands.put("verify", new VerifyCommand());
        return commands;
    }

    /** Returns the version; 0 where it does not run from its jar. */
    static String version() {
        String version = Workbench.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    static String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh" : "en";
    }

    /** Runs one command; nothing that happens in it leaves as an exception. */
    int run(List<String> args, OutputStream out, OutputStream err, String systemLanguage, boolean terminal) {
        Console console = new Console(out, err, spoken(args, systemLanguage), terminal);
        try {
            int code = dispatch(args, console);
            console.flush();
            return code;
        } catch (UsageException e) {
            console.complain(e.explanation().in(console.language()));
            return Command.UNUSABLE;
        } catch (InputException e) {
            return afterRows(console, () -> console.fault(e.fault()));
        } catch (Console.OutputClosedException e) {
            if (!e.readerLeft()) {
                console.complain(oneLine(WorkbenchFault.NOT_WRITTEN, e.reason()).in(console.language()));
                return Command.UNUSABLE;
            }
            return Command.REFUSED;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return afterRows(
                    console,
                    () -> console.complain(
                            oneLine(WorkbenchFault.UNEXPECTED, e.getClass().getSimpleName() + " " + e.getMessage())
                                    .in(console.language())));
        }
    }

    /** Hands on the rows decided so far, then tells what went wrong. */
    private static int afterRows(Console console, Runnable complaint) {
        try {
            console.flush();
        } catch (Console.OutputClosedException e) {
            // What went wrong first is what is told.
        }
        complaint.run();
        return Command.UNUSABLE;
    }

    private static Bilingual oneLine(WorkbenchFault fault, Object reason) {
        Bilingual message = fault.message(reason);
        Bilingual mend = fault.mend();
        return new Bilingual(
                "closedloop: " + fault.code() + " " + message.zh() + mend.zh(),
                "closedloop: " + fault.code() + " " + message.en() + " " + mend.en());
    }

    private int dispatch(List<String> args, Console console) throws UsageException, InputException {
        List<String> options = args.contains("--") ? args.subList(0, args.indexOf("--")) : args;
        boolean plainHelp = options.stream().anyMatch(HELP::contains);
        if (args.isEmpty() || plainHelp) {
            console.print(Usage.text(commands, console.language()));
            return args.isEmpty() ? Command.UNUSABLE : Command.DONE;
        }
        if (options.stream().anyMatch(VERSION::contains)) {
            console.line("closedloop " + version());
            return Command.DONE;
        }
        CommandLine line = CommandLine.parse(args, commands, console.language());
        Command command = commands.get(line.command());
        if (command == null) {
            throw UsageException.of(
                    WorkbenchFault.NO_COMMAND,
                    line.command(),
                    Suggestion.of(line.command(), commands.keySet()),
                    String.join(" ", commands.keySet()));
        }
        return command.run(line, console);
    }

    /** Returns the language asked for, before the command line is known to be right: its faults are told in it too. */
    private static String spoken(List<String> args, String systemLanguage) {
        String name = Option.LANGUAGE.name();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String value = arg.startsWith(name + "=") ? arg.substring(name.length() + 1) : "";
            if (arg.equals(name) && i + 1 < args.size()) {
                value = args.get(i + 1);
            }
            if (value.equals("zh") || value.equals("en")) {
                return value;
            }
        }
        return systemLanguage;
    }
}
