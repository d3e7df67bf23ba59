package org.closedloop.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.law.Instrument;
import org.closedloop.rules.Course;
import org.closedloop.rules.Fault;
import org.closedloop.rules.RuleBook;
import org.closedloop.rules.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A law folder that was opened with its cases (规则目录).
 *
 * @param path where it is
 * @param book its rules
 * @param cases the cases beside them
 * @param topics its stages and tables; empty if it names none
 * @param files names of its files; the book of a layer holds those of the law under it as well
 */
record LawFolder(Path path, RuleBook book, List<Course> cases, List<Topic> topics, Set<String> files) {

    LawFolder {
        cases = List.copyOf(cases);
        topics = List.copyOf(topics);
        files = Set.copyOf(files);
    }

    /**
     * Opens a folder; every fault of rules and cases is told.
     *
     * @return the folder, or {@code null} if it has faults
     * @throws InputException if it cannot be read
     */
    static @Nullable LawFolder open(Path path, boolean layer, Console console) throws InputException {
        CheckedLaw checked = CheckedLaw.of(path, layer);
        TextFaults.tell(checked, console);
        return checked.folder();
    }

    /** Returns the fault with its file as it is reached from here. */
    static Fault under(Path path, Fault fault) {
        String file = fault.file().isEmpty()
                ? path.toString()
                : path.resolve(fault.file()).toString();
        return new Fault(
                file.replace('\\', '/'), fault.line(), fault.column(), fault.code(), fault.message(), fault.mend());
    }

    /** Returns whether the law as shipped is under it. */
    boolean layer() {
        return book.rules().stream().anyMatch(r -> !holds(r.file()));
    }

    /** Returns whether an instrument is of the folder and not of the law under it. */
    boolean holds(Instrument instrument) {
        return holds(instrument.jurisdiction().folder() + "/" + instrument.id() + "/instrument.yaml");
    }

    /** Returns whether a file is of the folder and not of the law under it. */
    boolean holds(String name) {
        return files.contains(name);
    }

    /**
     * Returns this folder with nothing to hold but the files whose names begin so, and the cases in them; all its rules stay in
     * force.
     */
    LawFolder only(String prefix) {
        return new LawFolder(
                path,
                book,
                cases.stream().filter(c -> c.file().startsWith(prefix)).toList(),
                topics,
                files.stream().filter(f -> f.startsWith(prefix)).collect(Collectors.toSet()));
    }

    /** Returns how many instruments the folder holds, without those of the law under it. */
    int instruments() {
        return (int) book.instruments().stream().filter(this::holds).count();
    }

    /** Returns how many rules the folder holds, without those of the law under it. */
    int rules() {
        return (int) book.rules().stream().filter(r -> holds(r.file())).count();
    }

    /** Returns where a file of the folder is reached from here; one of the law under it is named as it stands there. */
    String fileOfBook(String name) {
        return layer() && !holds(name) ? name : file(name);
    }

    /** Returns where a file of the folder is reached from here. */
    String file(String name) {
        return path.resolve(name).toString().replace('\\', '/');
    }
}
