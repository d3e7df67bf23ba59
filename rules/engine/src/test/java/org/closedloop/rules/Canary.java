package org.closedloop.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells whether code in a law folder was run; open to everybody, as what a break-out calls must be. */
public final class Canary {

    private static final AtomicInteger SUNG = new AtomicInteger();

    public Canary() {
        sing();
    }

    /** What break-outs call. */
    public static boolean sing() {
        SUNG.incrementAndGet();
        return true;
    }

    /** What break-outs take facts from. */
    public static List<Object> all() {
        sing();
        return List.of();
    }

    /** Returns whether nothing was called, set or written. */
    static boolean silent() {
        return SUNG.get() == 0
                && System.getProperty("closedloop.canary") == null
                && Files.notExists(Path.of("target/canary"));
    }

    /** Forgets what was called. */
    static void forget() {
        SUNG.set(0);
    }
}
