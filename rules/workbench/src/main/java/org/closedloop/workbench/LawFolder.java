package org.closedloop.workbench;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Course;
import org.closedloop.rules.Fault;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * A law folder that was opened with its cases (规则目录).
 *
 * @param path where it is
 * @param book its rules
 * @param cases the cases beside them
 */
record LawFolder(Path path, RuleBook book, List<Course> cases) {

    LawFolder {
        cases = List.copyOf(cases);
    }

    /**
     * Opens a folder; every fault of rules and cases is told.
     *
     * @return the folder, or {@code null} if it has faults
     * @throws InputException if it cannot be read
     */
    static @Nullable LawFolder open(Path path, Console console) throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(WorkbenchFault.NOT_FOUND.at(path.toString(), 0, 0));
        }
        List<Fault> faults = new ArrayList<>();
        RuleBook book = null;
        List<Course> cases = List.of();
        try {
            book = RuleBook.at(path);
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
        } catch (UncheckedIOException e) {
            throw InputFile.unreadable(path.toString(), e.getCause());
        }
        try {
            cases = RuleBook.cases(path);
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
        }
        faults.stream().sorted().map(f -> under(path, f)).forEach(console::fault);
        if (!faults.isEmpty()) {
            long files = faults.stream().map(Fault::file).distinct().count();
            console.complain(new Bilingual(
                            files + " 个文件中共 " + faults.size() + " 处错误。",
                            faults.size() + " fault(s) in " + files + " file(s).")
                    .in(console.language()));
        }
        return book == null || !faults.isEmpty() ? null : new LawFolder(path, book, cases);
    }

    /** Returns the fault with its file as it is reached from here. */
    static Fault under(Path path, Fault fault) {
        String file = fault.file().isEmpty()
                ? path.toString()
                : path.resolve(fault.file()).toString();
        return new Fault(
                file.replace('\\', '/'), fault.line(), fault.column(), fault.code(), fault.message(), fault.mend());
    }

    /** Returns where a file of the folder is reached from here. */
    String file(String name) {
        return path.resolve(name).toString().replace('\\', '/');
    }
}
