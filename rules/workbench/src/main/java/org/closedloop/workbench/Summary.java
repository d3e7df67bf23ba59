package org.closedloop.workbench;

import java.util.EnumMap;
import java.util.Map;
import org.closedloop.disposition.Route;

/** How many rows went where (汇总). Not thread-safe. */
final class Summary {

    private final Map<Route, Integer> byRoute = new EnumMap<>(Route.class);
    private int decided;
    private int refused;

    void decided(Route route) {
        decided++;
        byRoute.merge(route, 1, Integer::sum);
    }

    void refused() {
        refused++;
    }

    int decided() {
        return decided;
    }

    int refusedRows() {
        return refused;
    }

    int rows() {
        return decided + refused;
    }

    int routed(Route route) {
        return byRoute.getOrDefault(route, 0);
    }
}
