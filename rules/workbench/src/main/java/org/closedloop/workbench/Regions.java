package org.closedloop.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Names of regions with their codes (行政区划名称), down to the prefecture, from {@code regions.csv} after GB/T 2260.
 *
 * <p>A name is known in full (广西壮族自治区柳州市), with either part in its usual short form (广西柳州市), and, for a
 * prefecture, alone in full (柳州市). A short name alone is known for provinces only: 吉林 is the province. Places
 * that are no division of their own, such as 吉林省长白山, stand for the one they lie in; divisions since dissolved keep
 * the code they had. Immutable.
 */
final class Regions {

    private static final int PROVINCE_LENGTH = 5;

    private final Map<String, Jurisdiction> byName;

    private Regions(Map<String, Jurisdiction> byName) {
        this.byName = byName;
    }

    /**
     * Returns the regions of the shipped table.
     *
     * @throws IllegalStateException if the table gives one name to two regions
     */
    static Regions standard() {
        try (InputStream bytes = Objects.requireNonNull(
                        Regions.class.getResourceAsStream("regions.csv"), "regions.csv is missing from the jar");
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return of(reader.lines().skip(1).map(l -> l.split(",", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regions of(List<String[]> rows) {
        Map<String, Jurisdiction> byName = new HashMap<>();
        Map<String, List<String>> provinces = new LinkedHashMap<>();
        for (String[] row : rows) {
            Jurisdiction region = new Jurisdiction(row[0]);
            List<String> names = new ArrayList<>(List.of(row[1]));
            names.addAll(List.of(row[2].split(";")));
            names.removeIf(String::isEmpty);
            if (row[0].length() <= PROVINCE_LENGTH) {
                names.forEach(n -> put(byName, n, region));
                provinces.putIfAbsent(row[0], names);
            } else {
                put(byName, row[1], region);
                for (String province : provinces.getOrDefault(row[0].substring(0, PROVINCE_LENGTH), List.of())) {
                    names.forEach(n -> put(byName, province + n, region));
                }
            }
        }
        return new Regions(byName);
    }

    private static void put(Map<String, Jurisdiction> byName, String name, Jurisdiction region) {
        Jurisdiction before = byName.put(name, region);
        if (before != null && !before.equals(region)) {
            throw new IllegalStateException("regions.csv: '" + name + "' is both " + before + " and " + region);
        }
    }

    /** Returns the region of a name, or {@code null} where there is no name or it is not known. */
    @Nullable
    Jurisdiction find(@Nullable String name) {
        return name == null ? null : byName.get(name);
    }
}
