package org.closedloop.workbench;

import java.util.List;
import org.closedloop.law.Bilingual;

/** A command of the workbench (命令). */
interface Command {

    /** Everything was done. */
    int DONE = 0;

    /** Something was refused or missed; the rest was done. */
    int REFUSED = 1;

    /** Wrong usage, or a file that cannot be read. */
    int UNUSABLE = 2;

    /** Returns what follows the name in the usage text, for example {@code FILE}. */
    String arguments();

    /** Returns what the command does, in one line. */
    Bilingual summary();

    /** Returns which of the options that commands share this one takes. */
    default List<Option> shared() {
        return List.of(Option.LANGUAGE);
    }

    /** Returns the options that only this command has. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Runs the command.
     *
     * @return {@link #DONE}, {@link #REFUSED} or {@link #UNUSABLE}
     * @throws UsageException if the arguments are not what the command takes
     * @throws InputException if a file cannot be read at all
     */
    int run(CommandLine line, Console console) throws UsageException, InputException;
}
