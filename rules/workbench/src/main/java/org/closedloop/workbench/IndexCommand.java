package org.closedloop.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.ClosedLoop;
import org.closedloop.law.Bilingual;
import org.closedloop.rules.CaseRun;

/** {@code index DIR}: writes {@code INDEX.md}, or tells whether it is stale (索引). */
final class IndexCommand implements Command {

    private static final Option CHECK =
            new Option("--check", null, new Bilingual("不写，只检查是否过期", "write nothing, tell whether it is stale"));

    private final Clock clock;

    IndexCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public Bilingual summary() {
        return new Bilingual("写出规则目录的索引 INDEX.md", "write the index of a law folder, INDEX.md");
    }

    @Override
    public List<Option> options() {
        return List.of(CHECK, Option.LAYER);
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, InputException {
        Path path = line.file(this);
        LawFolder folder = LawFolder.open(path, line.has(Option.LAYER), console);
        if (folder == null) {
            return REFUSED;
        }
        CaseRun run = CaseRun.of(folder.book(), folder.cases(), LocalDate.ofInstant(clock.instant(), ClosedLoop.ZONE));
        String text = LawIndex.of(folder, run);
        Path index = path.resolve("INDEX.md");
        try {
            if (!line.has(CHECK)) {
                Files.writeString(index, text);
                console.line(folder.file("INDEX.md"));
                return DONE;
            }
            if (Files.exists(index)
                    && Files.readString(index).replace("\r\n", "\n").equals(text)) {
                return DONE;
            }
        } catch (IOException e) {
            throw InputFile.unreadable(index.toString(), e);
        }
        console.fault(WorkbenchFault.STALE_INDEX.at(
                folder.file("INDEX.md"), 0, 0, path + (line.has(Option.LAYER) ? " --layer" : "")));
        return REFUSED;
    }
}
