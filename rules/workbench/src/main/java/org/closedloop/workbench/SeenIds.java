package org.closedloop.workbench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The ids of the rows decided so far (已处理的批次编号), with the line of each, in little space: of an id only the first 128
 * bits of its SHA-256 are kept. A million ids take 42 MB; two different ones look the same once in 10^26 such files.
 * Not thread-safe.
 */
final class SeenIds {

    private static final int FIRST_SIZE = 1 << 10;

    private final MessageDigest digest;
    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int count;

    SeenIds() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Keeps an id.
     *
     * @param line line of the row, from 1
     * @return the line on which the id was kept before, or 0 if it was not; then it is now
     */
    int keep(String id, int line) {
        if (2 * count >= lines.length) {
            grow();
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        int before = put(hash.getLong(), hash.getLong(), line);
        count += before == 0 ? 1 : 0;
        return before;
    }

    private int put(long idHigh, long idLow, int line) {
        int mask = lines.length - 1;
        int slot = (int) idLow & mask;
        while (lines[slot] != 0) {
            if (high[slot] == idHigh && low[slot] == idLow) {
                return lines[slot];
            }
            slot = (slot + 1) & mask;
        }
        high[slot] = idHigh;
        low[slot] = idLow;
        lines[slot] = line;
        return 0;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldLines = lines;
        high = new long[2 * oldLines.length];
        low = new long[2 * oldLines.length];
        lines = new int[2 * oldLines.length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(oldHigh[i], oldLow[i], oldLines[i]);
            }
        }
    }
}
