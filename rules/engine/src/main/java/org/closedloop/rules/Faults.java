package org.closedloop.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faults as they are found (错误清单): of one file no more than anybody reads, so that no file fills the memory. There is
 * always one at least where there was one.
 */
final class Faults extends AbstractList<Fault> {

    private static final int MOST_OF_A_FILE = 1_000;
    private static final int MOST = 10_000;

    private final List<Fault> all = new ArrayList<>();
    private final Map<String, Integer> byFile = new HashMap<>();

    @Override
    public boolean add(Fault fault) {
        return all.size() < MOST && byFile.merge(fault.file(), 1, Integer::sum) <= MOST_OF_A_FILE && all.add(fault);
    }

    @Override
    public Fault get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
