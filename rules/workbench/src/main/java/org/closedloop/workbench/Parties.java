package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.rules.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the batches of a published list (当事人表), by batch id: the content of a {@code batch-parties.csv}.
 * It is held in memory whole; the list itself is not. Immutable once read.
 */
final class Parties {

    private static final List<String> COLUMNS = List.of(
            "id",
            "producer_code",
            "producer_region",
            "seller_code",
            "seller_region",
            "organizer_region",
            "channel",
            "flags",
            "note");

    private final Map<String, Stakes> byId;
    private final List<Fault> faults;

    private Parties(Map<String, Stakes> byId, List<Fault> faults) {
        this.byId = byId;
        this.faults = faults;
    }

    /**
     * What is known of one batch. What is {@code null} was not published.
     *
     * @param producer code of the producer
     * @param producerRegion its region by name
     * @param seller code of the seller
     * @param sellerRegion its region by name
     * @param organizerRegion region of the authority by name
     * @param channel where the sample was taken, in the words of the list
     * @param remarks its remarks, in the words of the list
     */
    record Stakes(
            @Nullable String producer,
            @Nullable String producerRegion,
            @Nullable String seller,
            @Nullable String sellerRegion,
            @Nullable String organizerRegion,
            @Nullable String channel,
            List<String> remarks) {}

    /** Returns parties of which nothing is known. */
    static Parties none() {
        return new Parties(Map.of(), List.of());
    }

    /**
     * Reads the file.
     *
     * @throws InputException if it cannot be read or has other columns
     */
    static Parties read(InputFile file) throws InputException {
        Map<String, Stakes> byId = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        try (CsvTable table = CsvTable.open(file)) {
            table.expect(COLUMNS, List.of("id"));
            for (CsvTable.Cells cells = table.next(); cells != null; cells = table.next()) {
                Fault fault = fault(file.name(), cells, byId);
                if (fault != null) {
                    faults.add(fault);
                }
            }
        }
        return new Parties(byId, List.copyOf(faults));
    }

    private static @Nullable Fault fault(String file, CsvTable.Cells cells, Map<String, Stakes> byId) {
        String id = cells.get("id");
        if (cells.fault() != null) {
            return cells.fault();
        }
        if (id == null) {
            return WorkbenchFault.NO_COLUMN.at(file, cells.line(), 1, "id", "id");
        }
        if (byId.putIfAbsent(id, stakes(cells)) != null) {
            return WorkbenchFault.PARTIES_TWICE.at(file, cells.line(), 1, id);
        }
        return null;
    }

    private static Stakes stakes(CsvTable.Cells cells) {
        return new Stakes(
                cells.get("producer_code"),
                cells.get("producer_region"),
                cells.get("seller_code"),
                cells.get("seller_region"),
                cells.get("organizer_region"),
                cells.get("channel"),
                cells.parts("flags"));
    }

    /** Returns what is known of a batch, or {@code null} if nothing is. */
    @Nullable
    Stakes of(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Returns what was wrong in rows of the file; those rows are not in it. */
    List<Fault> faults() {
        return faults;
    }
}
