package org.closedloop.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A law folder does not check and is refused whole (规则库被拒绝); nothing of it was compiled or run. */
public final class LawRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    LawRefusedException(List<Fault> faults) {
        super(faults.stream()
                .sorted()
                .map(f -> f.in("en"))
                .collect(Collectors.joining("\n", "the law folder has " + faults.size() + " fault(s):\n", "")));
        this.faults = faults.stream().sorted().toList();
    }

    /** Returns every fault, by place. */
    public List<Fault> faults() {
        return faults;
    }
}
