package org.closedloop.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a published list says of a batch beside what the law asks about (公布信息). Every text is as published, empty
 * where nothing was.
 *
 * @param bulletin title of the bulletin
 * @param region the nominal producer's prefecture; where the page gives none, the seller's or the place of sampling
 * @param organizer region of the authority that organised the check
 * @param measured measured values, for all items together
 * @param source where the page was read
 */
record Published(String bulletin, String region, String organizer, String measured, String source) {

    private static final List<String> AUTONOMOUS = List.of("内蒙古", "广西", "西藏", "宁夏", "新疆");

    /** Of a batch that is not in the list nothing was published. */
    static final Published NOTHING = new Published("", "", "", "", "");

    /** Returns what the list in the directory says, by id of the batch. */
    static Map<String, Published> read(Path directory) throws IOException {
        Map<String, NamedCsvRecord> parties = rows(directory.resolve("batch-parties.csv"));
        Map<String, Published> published = new LinkedHashMap<>();
        rows(directory.resolve("failed-batches.csv"))
                .forEach((id, row) -> published.put(
                        id,
                        new Published(
                                cell(row, "bulletin"),
                                cell(row, "region"),
                                parties.containsKey(id) ? cell(parties.get(id), "organizer_region") : "",
                                cell(row, "measured"),
                                cell(row, "source"))));
        return published;
    }

    private static Map<String, NamedCsvRecord> rows(Path file) throws IOException {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
                reader.forEach(row -> rows.put(cell(row, "id"), row));
            }
        }
        return rows;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    /** Returns the province of the region, empty if the region was not published. */
    String province() {
        int end = region.indexOf('省');
        return end > 0
                ? region.substring(0, end + 1)
                : AUTONOMOUS.stream().filter(region::startsWith).findFirst().orElse(region);
    }
}
