package org.closedloop.workbench;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.law.Instrument;
import org.closedloop.law.Jurisdiction;
import org.closedloop.rules.Course;
import org.closedloop.rules.Fault;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.RuleBook;
import org.closedloop.rules.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a law folder or zip found (检查结果).
 *
 * @param path where it is
 * @param folder its rules and cases; {@code null} if there are faults
 * @param faults every fault, by place; files are named as in the folder
 * @param lines the lines in which the faults are
 * @param localOnly whether it is taken for a whole law although no instrument in it is of the nation
 */
record CheckedLaw(Path path, @Nullable LawFolder folder, List<Fault> faults, FaultLines lines, boolean localOnly) {

    CheckedLaw {
        faults = List.copyOf(faults);
    }

    /**
     * Checks rules and cases.
     *
     * @param layer whether it is a layer over the law as shipped
     * @throws InputException if it cannot be read
     */
    static CheckedLaw of(Path path, boolean layer) throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(WorkbenchFault.NOT_FOUND.at(path.toString(), 0, 0));
        }
        List<Fault> faults = new ArrayList<>();
        RuleBook book = null;
        List<Course> cases = List.of();
        try {
            book = layer ? RuleBook.standardWith(path) : RuleBook.at(path);
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
        } catch (UncheckedIOException e) {
            throw InputFile.unreadable(path.toString(), e.getCause());
        }
        try {
            cases = book == null ? RuleBook.cases(path) : book.casesIn(path);
        } catch (LawRefusedException e) {
            faults.addAll(e.faults());
        } catch (UncheckedIOException e) {
            throw InputFile.unreadable(path.toString(), e.getCause());
        }
        List<Topic> topics = book == null ? List.of() : Topics.of(path, RuleBook.files(path), faults);
        FaultLines lines = new FaultLines(path);
        return new CheckedLaw(
                path,
                book == null || !faults.isEmpty()
                        ? null
                        : new LawFolder(path, book, cases, topics, RuleBook.files(path)),
                faults.stream().map(lines::placed).sorted().toList(),
                lines,
                !layer && book != null && book.instruments().stream().noneMatch(CheckedLaw::national));
    }

    private static boolean national(Instrument instrument) {
        return instrument.jurisdiction().equals(Jurisdiction.NATIONAL);
    }

    /** Returns in how many files there are faults. */
    long faultyFiles() {
        return faults.stream().map(Fault::file).distinct().count();
    }
}
