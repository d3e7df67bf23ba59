package org.closedloop.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.inspection.Batch;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A file of batches (批次文件): {@code .jsonl}, or {@code .csv} with our own columns or with those of a published list of
 * failed batches, beside which {@code batch-parties.csv} may say who stands behind each.
 */
public final class BatchFile {

    /** Name of the table of parties that is looked for beside a published list. */
    static final String PARTIES = "batch-parties.csv";

    private BatchFile() {}

    /**
     * Returns every batch of a file, in its order; a file of any length is better read by {@code closedloop decide}.
     *
     * @param path the file
     * @throws IOException if the file or any row of it cannot be read; the message names file, line, fault and mend
     */
    public static List<Batch> read(Path path) throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<Batch> batches = new ArrayList<>();
        try (BatchRows rows = open(path, null, faults::add)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof Row.Read read) {
                    batches.add(read.batch());
                } else if (row instanceof Row.Refused refused) {
                    faults.addAll(refused.faults());
                }
            }
        } catch (InputException e) {
            faults.add(e.fault());
        } catch (UsageException e) {
            throw new IllegalStateException("no parties were named", e);
        }
        if (!faults.isEmpty()) {
            throw new IOException(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return List.copyOf(batches);
    }

    /**
     * Opens a file.
     *
     * @param parties table of parties; {@code null} for the one beside the file, if there is one
     * @param faults takes what is wrong in rows of the parties
     * @throws InputException if a file cannot be read at all
     * @throws UsageException if parties are named for a file that joins none
     */
    static BatchRows open(Path path, @Nullable Path parties, Consumer<Fault> faults)
            throws InputException, UsageException {
        InputFile file = InputFile.open(path);
        try {
            if (file.extension().equals(".jsonl")) {
                refuse(parties);
                return new JsonRows(file);
            }
            if (!file.extension().equals(".csv")) {
                throw new InputException(WorkbenchFault.FILE_KIND.at(file.name(), 0, 0, file.extension()));
            }
            CsvTable table = CsvTable.open(file);
            CsvLayout layout = layout(table.header(), path, parties, faults);
            table.expect(layout.columns(), layout.required());
            return new CsvRows(file, table, layout);
        } catch (InputException | UsageException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static CsvLayout layout(List<String> header, Path path, @Nullable Path parties, Consumer<Fault> faults)
            throws InputException, UsageException {
        if (!isPublished(header)) {
            refuse(parties);
            return new OwnColumns();
        }
        Path beside = parties != null ? parties : path.resolveSibling(PARTIES);
        if (parties == null && !Files.exists(beside)) {
            return new PublishedColumns(Parties.none(), Regions.standard(), Findings.standard());
        }
        try (InputFile file = InputFile.open(beside)) {
            Parties read = Parties.read(file);
            read.faults().forEach(faults);
            return new PublishedColumns(read, Regions.standard(), Findings.standard());
        }
    }

    /** A published list is known by its mark, or, where that is missing, by having more of its columns. */
    private static boolean isPublished(List<String> header) {
        List<String> published =
                new PublishedColumns(Parties.none(), Regions.standard(), Findings.standard()).columns();
        List<String> own = new OwnColumns().columns();
        return header.contains(PublishedColumns.MARK)
                || header.stream().filter(published::contains).count()
                        > header.stream().filter(own::contains).count();
    }

    private static void refuse(@Nullable Path parties) throws UsageException {
        if (parties != null) {
            throw UsageException.of(WorkbenchFault.NO_PARTIES);
        }
    }
}
