package org.closedloop.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.closedloop.law.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A command line that was understood (命令行).
 *
 * @param command name of the command
 * @param arguments what follows it, options left out
 * @param options values by the names of the options given; empty text for an option without value
 * @param language {@code zh} or {@code en}
 */
record CommandLine(String command, List<String> arguments, Map<String, String> options, String language) {

    CommandLine {
        arguments = List.copyOf(arguments);
        options = Map.copyOf(options);
    }

    /**
     * Reads the arguments of the program; options may stand before and after the command.
     *
     * @param args the arguments; not empty
     * @param commands the commands by name
     * @param systemLanguage language where {@code --lang} is not given
     * @throws UsageException if they are not understood
     */
    static CommandLine parse(List<String> args, Map<String, Command> commands, String systemLanguage)
            throws UsageException {
        Map<String, Option> known = new LinkedHashMap<>();
        Stream.concat(Option.EVERYWHERE.stream(), commands.values().stream().flatMap(c -> c.options().stream()))
                .forEach(o -> known.putIfAbsent(o.name(), o));
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        boolean onlyWords = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (onlyWords || !arg.startsWith("-") || arg.equals("-")) {
                words.add(arg);
            } else if (arg.equals("--")) {
                onlyWords = true;
            } else {
                int equals = arg.indexOf('=');
                String name = equals < 0 ? arg : arg.substring(0, equals);
                Option option = known.get(name);
                if (option == null) {
                    throw UsageException.of(
                            WorkbenchFault.NO_OPTION, name, Suggestion.of(name, known.keySet()), list(known));
                }
                String value = "";
                if (option.value() != null) {
                    boolean missing = equals < 0 && i + 1 == args.size();
                    value = missing ? "" : equals < 0 ? args.get(++i) : arg.substring(equals + 1);
                    if (value.isEmpty() || (equals < 0 && value.startsWith("--"))) {
                        throw UsageException.of(WorkbenchFault.NO_VALUE, name, option.value());
                    }
                } else if (equals >= 0) {
                    throw UsageException.of(WorkbenchFault.BAD_VALUE, name, arg.substring(equals + 1), name);
                }
                if (options.put(name, value) != null) {
                    throw UsageException.of(WorkbenchFault.OPTION_TWICE, name);
                }
            }
        }
        return checked(words, options, commands, systemLanguage);
    }

    private static CommandLine checked(
            List<String> words, Map<String, String> options, Map<String, Command> commands, String systemLanguage)
            throws UsageException {
        String name = words.isEmpty() ? "" : words.get(0);
        Command command = commands.get(name);
        if (command == null) {
            throw UsageException.of(
                    WorkbenchFault.NO_COMMAND,
                    name,
                    Suggestion.of(name, commands.keySet()),
                    String.join(" ", commands.keySet()));
        }
        for (String option : options.keySet()) {
            boolean allowed = Stream.concat(command.shared().stream(), command.options().stream())
                    .anyMatch(o -> o.name().equals(option));
            if (!allowed) {
                throw UsageException.of(WorkbenchFault.NOT_FOR_COMMAND, option, name);
            }
        }
        String language = options.getOrDefault(Option.LANGUAGE.name(), systemLanguage);
        if (!language.equals("zh") && !language.equals("en")) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, Option.LANGUAGE.name(), language, "zh, en");
        }
        CommandLine line = new CommandLine(name, words.subList(1, words.size()), options, language);
        // Each is asked for once here, so that a wrong value is found whatever the command uses.
        line.jurisdiction();
        line.on();
        line.law();
        line.parties();
        return line;
    }

    private static String list(Map<String, Option> known) {
        return String.join(" ", known.keySet());
    }

    /** Returns the one argument of a command that takes one file. */
    Path file(Command usage) throws UsageException {
        if (arguments.size() != 1) {
            throw UsageException.of(WorkbenchFault.ARGUMENTS, command, usage.arguments(), arguments.size());
        }
        try {
            return Path.of(arguments.get(0));
        } catch (InvalidPathException e) {
            throw UsageException.of(
                    WorkbenchFault.BAD_VALUE,
                    usage.arguments(),
                    arguments.get(0),
                    new Bilingual("能在本系统区域设置下写出的路径（LANG=C.UTF-8）", "a path that the locale can write (LANG=C.UTF-8)"));
        }
    }

    /** Returns whether an option was given. */
    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** Returns the law folder, or {@code null} for the law as shipped. */
    @Nullable
    Path law() throws UsageException {
        return value(Option.LAW, Path::of, "DIR");
    }

    /** Returns the table of parties, or {@code null} where none was named. */
    @Nullable
    Path parties() throws UsageException {
        return value(Option.PARTIES, Path::of, "FILE");
    }

    /** Returns the jurisdiction of the handling authority, or {@code null} for each row's own. */
    @Nullable
    Jurisdiction jurisdiction() throws UsageException {
        return value(Option.JURISDICTION, Jurisdiction::new, "CN, CN-37, CN-37-06, CN-37-06-02");
    }

    /** Returns the day of the step, or {@code null} for the day of each inspection. */
    @Nullable
    LocalDate on() throws UsageException {
        return value(Option.ON, CommandLine::exactDay, "2021-03-01");
    }

    private static LocalDate exactDay(String text) {
        LegalDay day = LegalDay.parse(text);
        if (!day.isExact()) {
            throw new IllegalArgumentException("'" + text + "' is not an exact day");
        }
        return day.first();
    }

    /** Returns the form of the output. */
    String format(String... allowed) throws UsageException {
        String format = options.getOrDefault(Option.FORMAT.name(), allowed[0]);
        if (!List.of(allowed).contains(format)) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, Option.FORMAT.name(), format, String.join(", ", allowed));
        }
        return format;
    }

    private <T> @Nullable T value(Option option, Function<String, T> reader, String allowed) throws UsageException {
        String text = options.get(option.name());
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw UsageException.of(WorkbenchFault.BAD_VALUE, option.name(), text, allowed);
        }
    }
}
