package org.closedloop.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.calendar.StatutoryCalendar;
import org.closedloop.casefile.JournalCheck;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.Fault;
import org.closedloop.rules.RuleBook;

/** {@code verify FILE}: whether an exported journal is as it was written, and comes out the same when decided again (核验). */
final class VerifyCommand implements Command {

    @Override
    public String arguments() {
        return "FILE";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual("核验导出的日志：链条与重做", "verify an exported journal: its chain, and deciding it again");
    }

    @Override
    public List<Option> shared() {
        return List.of(Option.LAW, Option.LANGUAGE);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.LAYER, Option.CALENDAR);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        Path file = line.file(this);
        List<JournalCheck.Line> lines = new ArrayList<>();
        boolean readable = read(file, lines, console);
        if (lines.isEmpty() && readable) {
            throw new InputException(WorkbenchFault.EMPTY.at(file.toString(), 0, 0));
        }
        List<JournalCheck.Finding> chain = JournalCheck.chain(lines);
        chain.forEach(f -> console.fault(WorkbenchFault.CHAIN.at(file.toString(), f.line(), 1, f.what())));
        RuleBook book = CourseFile.book(line, console);
        if (book == null) {
            return REFUSED;
        }
        StatutoryCalendar calendar = CourseFile.calendar(line, console);
        if (calendar == null) {
            return REFUSED;
        }
        List<JournalCheck.Finding> redone =
                chain.isEmpty() ? JournalCheck.redo(lines, books(book), calendar) : List.of();
        redone.forEach(f -> console.fault(WorkbenchFault.REDONE.at(file.toString(), f.line(), 1, f.what())));
        boolean whole = readable && chain.isEmpty() && redone.isEmpty();
        long cases = lines.stream().filter(l -> l.tree().containsKey("opening")).count();
        console.line(new Bilingual(
                        cases + " 案 " + lines.size() + " 条："
                                + (whole ? "链条完整，重做结果相同。" : chain.isEmpty() ? "链条完整，重做见上。" : "链条有误，见上。"),
                        cases + " cases, " + lines.size() + " entries: "
                                + (whole
                                        ? "the chain is whole and everything comes out the same when decided again."
                                        : chain.isEmpty()
                                                ? "the chain is whole; for deciding again see above."
                                                : "the chain is broken, see above."))
                .in(console.language()));
        return whole ? DONE : REFUSED;
    }

    /** A journal may have been begun by the law that is asked for and gone on by the law as shipped. */
    private static List<RuleBook> books(RuleBook asked) {
        RuleBook shipped = RuleBook.standard();
        return shipped.hash().equals(asked.hash()) ? List.of(asked) : List.of(asked, shipped);
    }

    private static boolean read(Path file, List<JournalCheck.Line> lines, Console console) throws InputException {
        boolean readable = true;
        try (InputFile input = InputFile.open(file)) {
            Lines each = new Lines(input.name(), input.bytes(), input.offset());
            for (Lines.Line line = each.next(); line != null; line = each.next()) {
                Fault fault = line.fault();
                try {
                    if (fault == null && !line.text().isBlank()) {
                        Map<String, ?> tree = JsonTree.read(line.text(), null);
                        lines.add(new JournalCheck.Line(line.number(), line.text(), tree));
                    }
                } catch (JsonTree.Refused e) {
                    fault = e.at(file.toString(), line.number());
                }
                if (fault != null) {
                    console.fault(fault);
                    readable = false;
                }
            }
        }
        return readable;
    }
}
