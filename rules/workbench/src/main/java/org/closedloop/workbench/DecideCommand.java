package org.closedloop.workbench;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.ClosedLoop;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Rules;
import org.closedloop.law.Bilingual;
import org.closedloop.law.Jurisdiction;
import org.closedloop.law.LegalDay;
import org.closedloop.rules.LawRefusedException;
import org.closedloop.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * {@code decide FILE}: one decision a row, in the order of the file (逐行处理).
 *
 * <p>A row that cannot be read or decided costs that row only. Rows are not kept, so a file may be of any length; of
 * their ids a hash is kept, since no id may stand twice.
 */
final class DecideCommand implements Command {

    private static final String JSON = "json";

    private final LawOpener law;
    private final Clock clock;

    DecideCommand(LawOpener law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String arguments() {
        return "FILE";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual("对 .csv 或 .jsonl 中每个批次作出处理决定", "decide each batch of a .csv or .jsonl");
    }

    @Override
    public List<Option> shared() {
        return Option.EVERYWHERE;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.LAYER);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        Path file = line.file(this);
        String format = line.format("text", JSON);
        Path lawFolder = line.law();
        if (line.has(Option.LAYER) && lawFolder == null) {
            throw UsageException.of(WorkbenchFault.LAYER_ALONE);
        }
        Jurisdiction jurisdiction = line.jurisdiction();
        LocalDate on = line.on();
        Summary summary = new Summary();
        boolean[] partiesRefused = {false};
        try (BatchRows rows = BatchFile.open(file, line.parties(), fault -> {
            partiesRefused[0] = true;
            console.fault(fault);
        })) {
            Rules rules = open(lawFolder, line.has(Option.LAYER), console);
            if (rules == null) {
                return REFUSED;
            }
            ClosedLoop loop = ClosedLoop.builder().rules(rules).clock(clock).build();
            DecisionWriter writer = format.equals(JSON)
                    ? new JsonDecisions(console, line.has(Option.TRACE))
                    : new TextDecisions(console, rules, line);
            Rows each = new Rows(file.toString(), console, writer, summary);
            Progress progress = new Progress(console, System::nanoTime);
            try {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    progress.erase();
                    each.handle(row, loop, on, jurisdiction);
                    progress.row();
                }
            } finally {
                progress.erase();
            }
            writer.end(summary);
        }
        return summary.refusedRows() > 0 || partiesRefused[0] ? REFUSED : DONE;
    }

    private @Nullable Rules open(@Nullable Path folder, boolean layer, Console console) throws InputException {
        if (folder != null && !folder.toFile().exists()) {
            throw new InputException(WorkbenchFault.NOT_FOUND.at(folder.toString(), 0, 0));
        }
        try {
            return layer && folder != null ? RuleBook.standardWith(folder) : law.open(folder);
        } catch (LawRefusedException e) {
            e.faults().stream()
                    .map(f -> folder == null ? f : LawFolder.under(folder, f))
                    .forEach(console::fault);
            return null;
        } catch (UncheckedIOException e) {
            throw InputFile.unreadable(String.valueOf(folder), e.getCause());
        }
    }

    /** What is done with every row. */
    private static final class Rows {
        private final String file;
        private final Console console;
        private final DecisionWriter writer;
        private final Summary summary;
        private final SeenIds seen = new SeenIds();

        Rows(String file, Console console, DecisionWriter writer, Summary summary) {
            this.file = file;
            this.console = console;
            this.writer = writer;
            this.summary = summary;
        }

        void handle(Row row, ClosedLoop loop, @Nullable LocalDate on, @Nullable Jurisdiction jurisdiction) {
            if (row instanceof Row.Refused refused) {
                refused.faults().forEach(console::fault);
                summary.refused();
            } else if (row instanceof Row.Read read) {
                Decision decision = decided(read, loop, on, jurisdiction);
                if (decision == null) {
                    summary.refused();
                } else {
                    writer.write(read.batch(), decision);
                    summary.decided(decision.route());
                }
            } else {
                throw new IllegalStateException("neither read nor refused: " + row);
            }
        }

        private @Nullable Decision decided(
                Row.Read row, ClosedLoop loop, @Nullable LocalDate on, @Nullable Jurisdiction jurisdiction) {
            String id = row.batch().id();
            int before = seen.keep(id, row.line());
            if (before > 0) {
                console.fault(WorkbenchFault.ID_TWICE.at(file, row.line(), 0, id, before));
                return null;
            }
            LegalDay inspected = row.batch().inspectedOn();
            if (on != null && inspected != null && on.isBefore(inspected.first())) {
                console.fault(WorkbenchFault.STEP_TOO_EARLY.at(file, row.line(), 0, on, inspected));
                return null;
            }
            try {
                return loop.classify(row.batch(), on, jurisdiction);
            } catch (LawRefusedException e) {
                e.faults().forEach(console::fault);
                return null;
            } catch (RuntimeException e) {
                String reason = e.getClass().getSimpleName() + " " + e.getMessage();
                console.fault(WorkbenchFault.NOT_DECIDED.at(file, row.line(), 0, reason));
                return null;
            }
        }
    }
}
